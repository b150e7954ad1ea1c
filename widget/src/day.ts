import { APPLY_BY, CLOSED, CLOSES_TODAY, CLOSES_TOMORROW, DAYS_LEFT, OPEN_ENDED } from './i18n/deadline-texts.ts';
import { FORMATS, type Lang } from './i18n/localize.ts';

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

// Making a formatter costs more than using it a hundred times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(instant: number, locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + timeZone + Object.keys(options).join();
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options })));
  return formatter.format(instant);
}

/** `ti 24.11.`, `tis 24.11`, `Tue 24 Nov`. */
export function dayWords(instant: number, lang: Lang, zone: string): string {
  return format(instant, FORMATS[lang], zone, { weekday: 'short', day: 'numeric', month: lang === 2 ? 'short' : 'numeric' });
}

/** `15.45`, in English `15:45`. */
export function timeWords(instant: number, lang: Lang, zone: string): string {
  return format(instant, FORMATS[lang], zone, { hour: 'numeric', minute: '2-digit' });
}

/** Days since 1970-01-01 of the calendar day that an instant falls on in the zone. */
export function calendarDay(instant: number, zone: string): number {
  return Date.parse(format(instant, 'sv', zone, { year: 'numeric', month: '2-digit', day: '2-digit' })) / DAY;
}

/**
 * The time left as one would say it: `Haku päättyy huomenna klo 15.45`, `3 päivää hakuaikaa`, from eight days on the
 * last day itself. A deadline at midnight belongs to the evening before, as people read it.
 */
export function deadlineWords(closesAt: string | undefined, now: number, lang: Lang, zone: string): string {
  if (!closesAt) return OPEN_ENDED[lang];
  const closes = Date.parse(closesAt);
  if (closes <= now) return CLOSED[lang];
  const last = lastMinute(closes, zone);
  const days = calendarDay(last, zone) - calendarDay(now, zone);
  if (days > 7) return `${APPLY_BY[lang]} ${dayWords(last, lang, zone)}`;
  if (days > 1) return `${days} ${DAYS_LEFT[lang]}`;
  return `${(days === 1 ? CLOSES_TOMORROW : CLOSES_TODAY)[lang]} ${timeWords(last, lang, zone)}`;
}

/** The instant to show for a deadline: 23.59 rather than 0.00 of a day on which one can no longer apply. */
export function lastMinute(closes: number, zone: string): number {
  return calendarDay(closes, zone) === calendarDay(closes - 1, zone) ? closes : closes - MINUTE;
}
