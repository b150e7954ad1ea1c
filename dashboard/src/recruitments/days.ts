import type { Locale } from '../../../api/contract/primitives.ts';
import { calendarDay, lastMinute } from '../../../widget/src/dates.ts';
import { dayWords } from '../../../widget/src/day.ts';
import { langOf } from '../../../widget/src/i18n/localize.ts';
import type { Words } from '../i18n/work/words.ts';

const SOON_DAYS = 3;
// As dates are written in Finland, in each language.
const FORMATS: Record<Locale, string> = { fi: 'fi', sv: 'sv-FI', en: 'en-GB' };

/** Whole calendar days of the municipality from an instant until `now` (milliseconds): none on the same day. */
export function daysSince(instant: string, now: number, zone: string): number {
  return Math.max(0, calendarDay(now, zone) - calendarDay(Date.parse(instant), zone));
}

/** Whether a promised day, `2026-11-22`, lies before today. */
export function isPast(day: string, now: number, zone: string): boolean {
  return Date.parse(day) / 86_400_000 < calendarDay(now, zone);
}

/** A promised day in words: `ti 24.11.` */
export function plainDayWords(day: string, lang: Locale): string {
  return dayWords(Date.parse(`${day}T12:00:00Z`), langOf(lang) ?? 0, 'UTC');
}

/** A day that may be far away, with its year: `22.11.2027`, `22 Nov 2027`. */
export function dateWords(day: string, lang: Locale): string {
  const month = lang === 'en' ? 'short' : 'numeric';
  const format = new Intl.DateTimeFormat(FORMATS[lang], { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' });
  return format.format(Date.parse(`${day}T12:00:00Z`));
}

/** The day of an instant in words. */
export function dayOf(instant: string, lang: Locale, zone: string): string {
  return dayWords(Date.parse(instant), langOf(lang) ?? 0, zone);
}

/** How long people can still apply, in few words. A deadline at midnight belongs to the evening before. */
export function leftWords(
  posting: { closesAt?: string; state: string },
  now: number,
  zone: string,
  words: Words,
): { text: string; isSoon: boolean } {
  if (posting.state === 'closed' || posting.state === 'filled') return { text: words.closed, isSoon: false };
  if (posting.closesAt === undefined) return { text: words.openEnded, isSoon: false };
  const closes = Date.parse(posting.closesAt);
  if (closes <= now) return { text: words.closed, isSoon: false };
  const days = calendarDay(lastMinute(closes, zone), zone) - calendarDay(now, zone);
  const text = days === 0 ? words.closesToday : days === 1 ? words.closesTomorrow : words.daysLeft(days);
  return { text, isSoon: days <= SOON_DAYS };
}
