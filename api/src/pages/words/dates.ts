import type { Locale } from '../../../contract/primitives.ts';
import { PAGE_TEXTS } from '../texts/catalog.ts';
import { type LocalTime, localTime, plainDay } from './local-time.ts';

// Between parts that a line break would tear apart.
const NBSP = '\u00a0';
const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A calendar day in words, with the year when it is not the year of the reader: `ti 24.11.`, `tis 24.11`, `Tue 24 Nov`. */
export function dayWords(day: LocalTime, thisYear: number, lang: Locale): string {
  const weekday = PAGE_TEXTS[lang].time.weekdays[day.weekday] ?? '';
  return `${weekday}${NBSP}${dateWords(day, lang, day.year !== thisYear)}`;
}

/** A time of day after its preposition: `klo 15.45`, `kl. 15.45`, `at 15:45`. */
export function timeWords(time: LocalTime, lang: Locale): string {
  const minute = String(time.minute).padStart(2, '0');
  if (lang === 'en') return `at${NBSP}${time.hour}:${minute}`;
  return `${lang === 'fi' ? 'klo' : 'kl.'}${NBSP}${time.hour}.${minute}`;
}

/** A moment as a person says it: `ti 24.11. klo 15.45`, `tis 24.11 kl. 15.45`, `Tue 24 Nov at 15:45`. */
export function momentWords(instant: string, now: string, zone: string, lang: Locale): string {
  const local = localTime(instant, zone);
  return `${dayWords(local, localTime(now, zone).year, lang)} ${timeWords(local, lang)}`;
}

/** A calendar day without a zone (`2027-01-04`), always with its year: `4.1.2027`, `4 Jan 2027`. */
export function plainDateWords(date: string, lang: Locale): string {
  return dateWords(plainDay(date), lang, true);
}

function dateWords(date: Pick<LocalTime, 'day' | 'month' | 'year'>, lang: Locale, withYear: boolean): string {
  if (lang === 'en') return `${date.day}${NBSP}${EN_MONTHS[date.month - 1] ?? ''}${withYear ? ` ${date.year}` : ''}`;
  // Finnish writes the stop after an ordinal also when no year follows; Swedish does not.
  return `${date.day}.${date.month}${withYear ? `.${date.year}` : lang === 'fi' ? '.' : ''}`;
}
