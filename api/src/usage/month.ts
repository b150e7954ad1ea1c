import { Temporal } from 'temporal-polyfill';

/** The instants between which a month lies: from the first to before the second. */
export interface Span {
  from: string;
  until: string;
}

/** When a month such as `2026-11` begins and ends where a municipality is. */
export function spanOf(month: string, timeZone: string): Span {
  const first = Temporal.PlainYearMonth.from(month);
  const start = (of: Temporal.PlainYearMonth) =>
    new Date(of.toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  return { from: start(first), until: start(first.add({ months: 1 })) };
}
