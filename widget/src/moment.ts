import { dayWords, timeWords, type Zone } from './day.ts';
import { AT_TIME } from './i18n/deadline-texts.ts';
import type { Lang } from './i18n/localize.ts';

/** `ti 24.11. klo 15.45`, `tis 24.11 kl. 15.45`, `Tue 24 Nov at 15:45`. */
export function momentWords(instant: number, lang: Lang, zone: Zone): string {
  return `${dayWords(instant, lang, zone)} ${AT_TIME[lang]} ${timeWords(instant, lang, zone)}`;
}
