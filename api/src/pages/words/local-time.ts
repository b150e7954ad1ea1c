/** A moment on the wall clock of a zone. */
export interface LocalTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Monday. */
  weekday: number;
  /** Days since 1970-01-01, so that two of them can be subtracted. */
  dayNumber: number;
}

const DAY_MS = 86_400_000;

// Making a formatter costs a thousand times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** An instant (UTC ISO, or milliseconds) on the wall clock of an IANA zone. */
export function localTime(instant: string | number, zone: string): LocalTime {
  const parts = formatterOf(zone).formatToParts(typeof instant === 'string' ? Date.parse(instant) : instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return { ...calendarDay(part('year'), part('month'), part('day')), hour: part('hour'), minute: part('minute') };
}

/** A calendar day as `2027-01-04` says it. */
export function plainDay(date: string): Omit<LocalTime, 'hour' | 'minute'> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return calendarDay(year, month, day);
}

function calendarDay(year: number, month: number, day: number): Omit<LocalTime, 'hour' | 'minute'> {
  const dayNumber = Date.UTC(year, month - 1, day) / DAY_MS;
  // 1970-01-01 was a Thursday.
  return { year, month, day, weekday: (((dayNumber + 3) % 7) + 7) % 7, dayNumber };
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
