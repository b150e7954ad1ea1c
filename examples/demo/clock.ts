import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Helsinki';

/** Dates of the demo world counted from the day it is loaded, so that its postings are always open. */
export interface DemoClock {
  /** The instant at `time` (`15:00`, Helsinki time) so many days from today, in UTC. */
  at: (days: number, time: string) => string;
  /** The calendar day so many days from today. */
  day: (days: number) => string;
  /** The first such day of a year (`06-01`) at least a fortnight after `after`, or after today. */
  next: (monthDay: string, after?: string) => string;
}

/** A clock that stands at `now`. */
export function demoClock(now: Date): DemoClock {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE).toPlainDate();
  return {
    at: (days, time) => {
      const local = today.add({ days }).toPlainDateTime(Temporal.PlainTime.from(time));
      return new Date(local.toZonedDateTime(ZONE).epochMilliseconds).toISOString();
    },
    day: (days) => today.add({ days }).toString(),
    next: (monthDay, after) => {
      const soonest = (after === undefined ? today : Temporal.PlainDate.from(after)).add({ days: 14 });
      const sameYear = Temporal.PlainDate.from(`${soonest.year}-${monthDay}`);
      return (Temporal.PlainDate.compare(sameYear, soonest) < 0 ? sameYear.add({ years: 1 }) : sameYear).toString();
    },
  };
}
