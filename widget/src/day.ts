import type { BootTenant } from '../../api/contract/boot.ts';
import { APPLY_BY, CLOSED, CLOSES_TODAY, CLOSES_TOMORROW, DAYS_LEFT, OPEN_ENDED } from './i18n/deadline-texts.ts';
import { DAY_NAMES, MONTH_NAMES } from './i18n/day-names.ts';
import type { Lang } from './i18n/localize.ts';

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

/** A time zone: its name, or the offsets that the service has worked out for it. */
export type Zone = BootTenant['zone'];

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The time on the wall as a date whose UTC parts are read. The browser's first use of `Intl` costs more than drawing the
 * whole list, so it is asked only where the service gave no offsets.
 */
function local(instant: number, zone: Zone): Date {
  if (typeof zone === 'string') {
    let formatter = formatters.get(zone);
    if (!formatter)
      formatters.set(zone, (formatter = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })));
    return new Date(`${formatter.format(instant).replace(' ', 'T')}Z`);
  }
  let [offset = 0] = zone;
  for (let i = 1; i < zone.length; i += 2) if (instant >= (zone[i] ?? 0) * 60 * MINUTE) offset = zone[i + 1] ?? 0;
  return new Date(instant + offset * MINUTE);
}

/** `ti 24.11.`, `tis 24.11`, `Tue 24 Nov`. */
export function dayWords(instant: number, lang: Lang, zone: Zone): string {
  const at = local(instant, zone);
  const [day, month] = [at.getUTCDate(), at.getUTCMonth()];
  return `${DAY_NAMES[lang].split(' ')[at.getUTCDay()]} ${day}${lang === 2 ? ` ${MONTH_NAMES.split(' ')[month]}` : `.${month + 1}${lang ? '' : '.'}`}`;
}

/** `15.45`, in English `15:45`. */
export function timeWords(instant: number, lang: Lang, zone: Zone): string {
  const [, hour = 0, minute] = /T(\d+):(\d+)/.exec(local(instant, zone).toISOString()) ?? [];
  return `${+hour}${lang === 2 ? ':' : '.'}${minute}`;
}

/** Days since 1970-01-01 of the calendar day that an instant falls on in the zone. */
export function calendarDay(instant: number, zone: Zone): number {
  return Math.floor(+local(instant, zone) / DAY);
}

/**
 * The time left as one would say it: `Haku päättyy huomenna klo 15.45`, `3 päivää hakuaikaa`, from eight days on the
 * last day itself. A deadline at midnight belongs to the evening before, as people read it.
 */
export function deadlineWords(closesAt: string | undefined, now: number, lang: Lang, zone: Zone): string {
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
export function lastMinute(closes: number, zone: Zone): number {
  return calendarDay(closes, zone) === calendarDay(closes - 1, zone) ? closes : closes - MINUTE;
}
