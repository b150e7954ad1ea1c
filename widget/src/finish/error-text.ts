import { ARRIVED, CHECK, EMAIL, ENDED, FILE, FILL_IN, IDENTITY, LATER, OUTDATED, PHONE, SHORTEN } from '../i18n/error-texts.ts';
import { say } from '../i18n/spoken.ts';

/**
 * What to do about a field of the form, by its label, or why the application was not taken. A code without a sentence
 * of its own is worth another look at the field, or sending the same application again later.
 */
export function errorText(code: string, label = ''): string {
  // By what stands in the code; the first that fits.
  const sentences: readonly (readonly [codes: RegExp, sentence: string])[] = [
    [/file|body|media/, say(FILE)],
    [/closed|found|disabled/, say(ENDED)],
    [/reused/, say(ARRIVED)],
    [/notice/, say(OUTDATED)],
    [/uired|short|choice/, say(FILL_IN)],
    [/phone/, say(PHONE)],
    [/email/, say(EMAIL)],
    [/long/, say(SHORTEN)],
    [/identity/, say(IDENTITY)],
    [/^/, label ? say(CHECK) : say(LATER)],
  ];
  return (sentences.find(([codes]) => codes.test(code))?.[1] ?? '').replace('%', () => label);
}
