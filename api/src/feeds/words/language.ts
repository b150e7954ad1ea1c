import { LOCALES, type Locale } from '../../../contract/primitives.ts';

/** The language of a tag such as `fi_FI`, `sv-SE` or `EN`; `unknown` when it names one in which the product has no texts. */
export function readLocale(tag: string | undefined): Locale | 'unknown' | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return undefined;
  return LOCALES.find((locale) => locale === primary) ?? 'unknown';
}

// Small words that the other languages lack, and the beginnings and endings by which a title alone gives itself away.
const COMMON: Record<Locale, RegExp> = {
  fi: /(?<!\p{L})(ja|tai|on|ei|sekä|että|joka|olet|sinä|me|tule|haemme|etsimme|myös|työ\p{L}*|opettaja\p{L}*|hoitaja\p{L}*|päivä\p{L}*|koulun?|avoin|tehtäv\p{L}*|\p{L}+(?:inen|nen|ssa|ssä|lla|llä|lle|sta|stä|ksi|jen|jien|tus|minen|koti))(?!\p{L})/giu,
  sv: /(?<!\p{L})(och|att|som|för|till|är|en|ett|med|inom|hos|av|vi|du|din|söker|eller|på|lärare|skola|vård\p{L}*|barn\p{L}*|daghem|vikarie\p{L}*|sjuk\p{L}*|\p{L}+(?:[dgklnst]are|skötare|ning|ningen|het|skap|tjänst|ande|lig|liga|isk|iska))(?!\p{L})/giu,
  en: /(?<!\p{L})(the|and|of|to|for|with|you|your|our|we|are|is|will|in|an|as|at|or|be|job|work|\p{L}+(?:ing|tion|ment|ger|eer|ist|ity))(?!\p{L})/giu,
};
const ENOUGH_TO_READ = 4_000;

/** The likeliest of the languages for a text; the fallback when nothing speaks clearly for another. */
export function guessLocale(text: string, among: readonly Locale[], fallback: Locale): Locale {
  const sample = text.slice(0, ENOUGH_TO_READ);
  const letters = sample.length || 1;
  const scores = among.map((locale) => {
    const words = sample.match(COMMON[locale]) ?? [];
    return { locale, score: words.reduce((sum, word) => sum + word.length, 0) / letters };
  });
  const own = scores.find((entry) => entry.locale === fallback)?.score ?? 0;
  const best = scores.reduce((winner, entry) => (entry.score > winner.score ? entry : winner), { locale: fallback, score: own });
  return best.score > own * 1.3 ? best.locale : fallback;
}
