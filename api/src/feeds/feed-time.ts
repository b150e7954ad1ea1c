import { Temporal } from 'temporal-polyfill';

/** A time read from a feed: the instant in UTC, `impossible` when the words name no real time, undefined for no words. */
export type ReadTime = { at: string } | { impossible: string } | undefined;

interface Zone {
  /** IANA name of the zone of times that do not say theirs. */
  timeZone: string;
  /** What a day alone means: its first moment, or its last second for a deadline that includes the day. */
  day: 'start' | 'end';
}

// Outside these years a date in a job ad is a slip of the pen or a test row.
const FIRST_YEAR = 1990;
const LAST_YEAR = 2200;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const NORDIC = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(?:klo|kl\.?)?\s*(\d{1,2})[.:](\d{2})(?::(\d{2}))?)?\.?$/i;
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
// "As soon as possible" and its like, written where a deadline goes: there is none.
const NO_TIME = /^(snarest|snarast|heti|asap|jatkuva(sti)?|jatkuva haku|toistaiseksi|tills vidare|löpande|until filled|-+|\.+)$/i;
const MIDNIGHT_AS_24 = /(?<=[T ])24[:.]00(?:[:.]00)?/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Zone names of RFC 822 section 5, and those of Finland and Sweden, which feeds write against the standard.
const ZONE_NAMES: Record<string, string> = {
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
};

/** Reads ISO 8601, RFC 822 and d.m.yyyy, with or without a time and a zone. A time that a clock change skips moves forward. */
export function readTime(raw: string | undefined, zone: Zone): ReadTime {
  const words = raw?.trim().replace(/\s+/g, ' ').replace(MIDNIGHT_AS_24, '23:59:59');
  if (!words || NO_TIME.test(words)) return undefined;
  try {
    const instant = fromIso(words, zone) ?? fromNordic(words, zone) ?? fromMail(words, zone);
    if (instant) {
      const date = new Date(instant.epochMilliseconds);
      const year = date.getUTCFullYear();
      if (year >= FIRST_YEAR && year <= LAST_YEAR) return { at: date.toISOString() };
    }
  } catch (error) {
    // Temporal throws a RangeError for 31.2. and 25.61.
    if (!(error instanceof RangeError)) throw error;
  }
  return { impossible: words.slice(0, 60) };
}

/** A calendar day as `2026-11-22`, or undefined when the calendar has no such day. */
export function readDay(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whole years of the UTC calendar from one instant to a later one, both in ISO with `Z`, rounded down. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

function fromIso(words: string, zone: Zone): Temporal.Instant | undefined {
  const [, day, time, offset] = ISO.exec(words) ?? [];
  if (day === undefined) return undefined;
  if (time === undefined) return ofDay(Temporal.PlainDate.from(day), zone);
  if (offset !== undefined) return Temporal.Instant.from(`${day}T${time}${offset.toUpperCase()}`);
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone.timeZone).toInstant();
}

function fromNordic(words: string, zone: Zone): Temporal.Instant | undefined {
  const [, day, month, year, hour, minute, second] = NORDIC.exec(words) ?? [];
  if (day === undefined) return undefined;
  const date = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' });
  if (hour === undefined) return ofDay(date, zone);
  return at(date, { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }, zone);
}

function fromMail(words: string, zone: Zone): Temporal.Instant | undefined {
  const [, day, name, shortYear, hour, minute, second, zoneName] = MAIL.exec(words) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || month === 0) return undefined;
  const year = shortYear?.length === 2 ? 2000 + Number(shortYear) : Number(shortYear);
  const date = Temporal.PlainDate.from({ year, month, day: Number(day) }, { overflow: 'reject' });
  if (hour === undefined) return ofDay(date, zone);
  const offset =
    zoneName === undefined ? undefined : (ZONE_NAMES[zoneName.toUpperCase()] ?? (/^[+-]/.test(zoneName) ? zoneName : undefined));
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return at(date, clock, offset === undefined ? zone : { ...zone, timeZone: offset.replace(/^([+-]\d{2}):?/, '$1:') });
}

function at(date: Temporal.PlainDate, clock: { hour: number; minute: number; second: number }, zone: Zone): Temporal.Instant {
  const time = Temporal.PlainTime.from(clock, { overflow: 'reject' });
  return date.toZonedDateTime({ timeZone: zone.timeZone, plainTime: time }).toInstant();
}

function ofDay(date: Temporal.PlainDate, zone: Zone): Temporal.Instant {
  const clock = zone.day === 'start' ? { hour: 0, minute: 0, second: 0 } : { hour: 23, minute: 59, second: 59 };
  return at(date, clock, zone);
}
