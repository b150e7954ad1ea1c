import type { Locale } from '../../../contract/primitives.ts';
import { PAGE_TEXTS } from '../texts/catalog.ts';
import { dayWords, timeWords } from './dates.ts';
import { localTime } from './local-time.ts';

/** A deadline as the pages say it. */
export interface DeadlineWords {
  /** What matters: `3 päivää jäljellä`, `Haku päättyy huomenna klo 15.45`. */
  words: string;
  /** The moment itself, where the words only count days: `ti 24.11. klo 15.45`. */
  exact?: string;
  /** Three days or less to go. */
  isSoon: boolean;
  isOver: boolean;
}

const COUNTED_DAYS = 14;
const SOON_DAYS = 3;

/** Says how long one may still apply, in the zone of the municipality. Both times are UTC ISO. */
export function deadlineWords(closesAt: string | undefined, now: string, zone: string, lang: Locale): DeadlineWords {
  const { time } = PAGE_TEXTS[lang];
  if (closesAt === undefined) return { words: time.openEnded, isSoon: false, isOver: false };
  const closes = lastMoment(closesAt, zone);
  const today = localTime(now, zone);
  const day = dayWords(closes.at, today.year, lang);
  const clock = closes.isMidnight ? MIDNIGHT[lang] : timeWords(closes.at, lang);
  if (closesAt <= now) return { words: time.closed(`${day} ${clock}`), isSoon: false, isOver: true };
  const days = closes.at.dayNumber - today.dayNumber;
  const isSoon = days <= SOON_DAYS;
  if (days <= 0) return { words: time.today(clock), isSoon, isOver: false };
  if (days === 1) return { words: time.tomorrow(clock), isSoon, isOver: false };
  if (days <= COUNTED_DAYS) return { words: time.daysLeft(days), exact: `${day} ${clock}`, isSoon, isOver: false };
  return { words: time.closes(day), isSoon, isOver: false };
}

/** The whole moment of a deadline in words, for the place where nothing may be left to counting. */
export function deadlineMoment(closesAt: string, now: string, zone: string, lang: Locale): string {
  const closes = lastMoment(closesAt, zone);
  const clock = closes.isMidnight ? MIDNIGHT[lang] : timeWords(closes.at, lang);
  return `${dayWords(closes.at, localTime(now, zone).year, lang)} ${clock}`;
}

const MIDNIGHT: Record<Locale, string> = { fi: 'klo\u00a024', sv: 'kl.\u00a024', en: 'at midnight' };

/** A deadline at 0.00 belongs to the day that ends then: people would otherwise read it a day too late. */
function lastMoment(closesAt: string, zone: string) {
  const at = localTime(closesAt, zone);
  const isMidnight = at.hour === 0 && at.minute === 0;
  return { at: isMidnight ? localTime(Date.parse(closesAt) - 60_000, zone) : at, isMidnight };
}
