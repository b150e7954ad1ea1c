import type { Locale } from '../../contract/primitives.ts';
import { dayWords, momentWords } from '../pages/words/dates.ts';
import { type LocalTime, localTime, plainDay } from '../pages/words/local-time.ts';
import { changeEnds, endOf } from './rules.ts';

/** Says moments in one language, on one zone's clock, to somebody who reads them now. */
export interface Clock {
  lang: Locale;
  zone: string;
  now: string;
}

/** A time from its start to its end: `ti 24.11. klo 9.00–9.30`, `tis 24.11 kl. 9.00–9.30`, `Tue 24 Nov, 9:00–9:30`. */
export function spanWords(slot: { startsAt: string; minutes: number }, { lang, zone, now }: Clock): string {
  const from = localTime(slot.startsAt, zone);
  const day = dayWords(from, localTime(now, zone).year, lang);
  const hours = `${hourWords(from, lang)}–${hourWords(localTime(endOf(slot), zone), lang)}`;
  if (lang === 'en') return `${day}, ${hours}`;
  return `${day} ${lang === 'fi' ? 'klo' : 'kl.'}\u00a0${hours}`;
}

/** The start of a time: `ti 24.11. klo 9.00`. */
export function startWords({ startsAt }: { startsAt: string }, clock: Clock): string {
  return momentWords(startsAt, clock.now, clock.zone, clock.lang);
}

/** Until when a picked time can be changed. */
export function changeEndWords(slot: { startsAt: string }, changeHours: number, clock: Clock): string {
  return momentWords(changeEnds(slot, changeHours), clock.now, clock.zone, clock.lang);
}

/** A calendar day: `ma 23.11.`. */
export function plainDayWords(day: string, { lang, zone, now }: Clock): string {
  return dayWords({ ...plainDay(day), hour: 0, minute: 0 }, localTime(now, zone).year, lang);
}

function hourWords({ hour, minute }: LocalTime, lang: Locale): string {
  return `${hour}${lang === 'en' ? ':' : '.'}${String(minute).padStart(2, '0')}`;
}
