import ical, { ICalEventTransparency } from 'ical-generator';

/** Media type of the file. */
export const ICS_TYPE = 'text/calendar; charset=utf-8';

/** The last moment to apply for one posting. Instants are UTC ISO strings. */
export interface Deadline {
  /** Never changes for a posting, so that a calendar updates its entry when the deadline moves. */
  uid: string;
  closesAt: string;
  summary: string;
  description: string;
  location?: string;
  url: string;
}

export interface DeadlineCalendar {
  name: string;
  lang: string;
  /** Where the calendar can be read again; absent for a file with one deadline in it. */
  url?: string;
  deadlines: Deadline[];
  /** When what the calendar says was true. */
  asOf: string;
}

/**
 * An iCalendar file (RFC 5545) of deadlines. Times are UTC, which every calendar shows in its owner's zone; a deadline
 * is a moment that keeps nobody busy.
 */
export function deadlinesIcs(calendar: DeadlineCalendar): string {
  const file = ical({
    prodId: { company: 'Vuoro', product: 'Vuoro', language: calendar.lang.toUpperCase() },
    name: textValue(calendar.name),
  });
  if (calendar.url !== undefined) file.url(calendar.url).ttl(3600);
  for (const deadline of calendar.deadlines) {
    file.createEvent({
      id: deadline.uid,
      stamp: new Date(calendar.asOf),
      start: new Date(deadline.closesAt),
      summary: deadline.summary,
      description: deadline.description,
      location: deadline.location ?? null,
      url: deadline.url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The generator leaves the last line without its line break, and RFC 5545 section 3.1 ends every line with one.
  return `${file.toString()}\r\n`;
}

/** The generator escapes every text but the calendar's name. */
function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}
