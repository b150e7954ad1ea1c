import type { Locale, LOCALES, Localized } from '../../../api/contract/primitives.ts';

/** One text in every language of the product; leaving one out does not compile. */
export type Text<Value = string> = readonly [fi: Value, sv: Value, en: Value];
/** Which of the texts: `TITLE[lang]`. */
export type Lang = 0 | 1 | 2;

/** The languages in the order of every `Text`; the contract's order, which the type checks. */
export const LANGUAGES: typeof LOCALES = ['fi', 'sv', 'en'];
/** Locales for dates and numbers as they are written in Finland. */
export const FORMATS: Text = ['fi', 'sv-FI', 'en-GB'];

/** The language that a tag such as `sv-FI` or `FI_fi` asks for, if it is one of ours. */
export function langOf(tag: string | null | undefined): Lang | undefined {
  const index = LANGUAGES.findIndex((language) => tag?.toLowerCase().slice(0, 2) === language);
  return index < 0 ? undefined : langAt(index);
}

/** The text in the language asked for, else in the first one that exists, with the language it came in. */
export function pick(texts: string | Localized, lang: Lang, fallback: Locale): { text: string; language: Locale } {
  if (typeof texts === 'string') return { text: texts, language: fallback };
  const order = [LANGUAGES[lang], ...LANGUAGES];
  const language = order.find((one) => texts[one]) ?? fallback;
  return { text: texts[language] ?? '', language };
}

function langAt(index: number): Lang {
  return index === 0 ? 0 : index === 1 ? 1 : 2;
}
