import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Locale } from '../../contract/primitives.ts';

// One language a file: a package of all languages was a fifth of the Worker.
const STEMMERS: Record<Locale, (word: string) => string> = { fi: finnish, sv: swedish, en: english };
/** Texts of one trade repeat their words, and a look-up is a hundred times faster than a stemmer. */
const REMEMBERED = 20_000;
const LONGEST_WORD = 60;
const stems: Record<Locale, Map<string, string>> = { fi: new Map(), sv: new Map(), en: new Map() };

/** The stem of a lower-case word after the Snowball rules of the language; a word that no language has is its own stem. */
export function stem(word: string, lang: Locale): string {
  if (word.length > LONGEST_WORD) return word;
  const known = stems[lang].get(word);
  if (known !== undefined) return known;
  const bare = STEMMERS[lang](word);
  // The Finnish rules leave consonant gradation alone, but nk : ng is in every other name of a town.
  const found = lang === 'fi' ? bare.replace(/ng$/, 'nk') : bare;
  if (stems[lang].size >= REMEMBERED) stems[lang].clear();
  stems[lang].set(word, found);
  return found;
}
