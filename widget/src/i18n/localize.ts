import type { Locale, LOCALES, Localized } from '../../../api/contract/primitives.ts';

/** One text in every language of the product; leaving one out does not compile. */
export type Text<Value = string> = readonly [fi: Value, sv: Value, en: Value];
/** Which of the texts: `TITLE[lang]`. */
export type Lang = 0 | 1 | 2;

/** The languages in the order of every `Text`; the contract's order, which the type checks. */
export const LANGUAGES: typeof LOCALES = ['fi', 'sv', 'en'];

/** The language that a tag such as `sv-FI` asks for, if it is one of ours. */
export function langOf(tag: string | null | undefined): Lang | undefined {
  return ([0, 1, 2] as const).find((lang) => tag?.toLowerCase().slice(0, 2) === LANGUAGES[lang]);
}

/** The text in the language asked for, else in the first one that exists, and which one that is. */
export function pick(texts: string | Localized, lang: Lang, only: Locale = 'fi'): [text: string, language: Locale] {
  if (typeof texts === 'string') return [texts, only];
  const language = [LANGUAGES[lang], ...LANGUAGES].find((one) => texts[one]) ?? only;
  return [texts[language] ?? '', language];
}
