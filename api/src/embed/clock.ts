import { Temporal } from 'temporal-polyfill';

const HOUR_MS = 3_600_000;
const MINUTE_NS = 60_000_000_000;
// Summer time comes and goes once in a year.
const CHANGES = 2;

/**
 * The clock of a time zone as plain numbers, so that the widget needs no calendar of its own: the offset from UTC in
 * minutes, then the hour of each coming change since 1970-01-01T00Z and the offset after it. The zone's name when it
 * changes at another time than a full hour.
 */
export function clockOf(timeZone: string, now: string): string | number[] {
  let at = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const clock = [at.offsetNanoseconds / MINUTE_NS];
  for (let change = 0; change < CHANGES; change++) {
    const next = at.getTimeZoneTransition('next');
    if (!next) break;
    clock.push(next.epochMilliseconds / HOUR_MS, next.offsetNanoseconds / MINUTE_NS);
    at = next;
  }
  return clock.every(Number.isInteger) ? clock : timeZone;
}
