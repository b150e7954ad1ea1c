import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** Somebody as calendars know them. */
export interface CalendarPerson {
  name: string;
  email: string;
}

/** One interview for one person's calendar. Instants are UTC ISO strings. */
export interface InterviewEntry {
  /** `request` puts the entry into a calendar or changes it, `cancel` takes it out, `publish` is a file to be opened. */
  method: 'request' | 'cancel' | 'publish';
  /** Never changes for an interview, so that a calendar finds its entry again. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  startsAt: string;
  endsAt: string;
  summary: string;
  description: string;
  location: string;
  url?: string;
  organizer: CalendarPerson;
  /** Whose calendar it is for; nobody else is named, since who comes is not everybody's to know. */
  attendee?: CalendarPerson;
  asOf: string;
  lang: string;
}

const METHODS = { request: ICalCalendarMethod.REQUEST, cancel: ICalCalendarMethod.CANCEL, publish: ICalCalendarMethod.PUBLISH };

/** Media type of the file as a letter carries it: mail programs act on the method (RFC 6047, section 2.4). */
export function interviewIcsType({ method }: Pick<InterviewEntry, 'method'>): string {
  return `text/calendar; charset=utf-8; method=${method.toUpperCase()}`;
}

/** An iCalendar file of one interview (RFC 5545, RFC 5546). Times are UTC, which every calendar shows in its owner's zone. */
export function interviewIcs(entry: InterviewEntry): string {
  const file = ical({ prodId: { company: 'Vuoro', product: 'Vuoro', language: entry.lang.toUpperCase() }, method: METHODS[entry.method] });
  const { attendee } = entry;
  file.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.asOf),
    start: new Date(entry.startsAt),
    end: new Date(entry.endsAt),
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    url: entry.url ?? null,
    status: entry.method === 'cancel' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
    organizer: named(entry.organizer),
    // It was picked or offered already: nobody needs to answer the calendar as well.
    attendees: attendee === undefined ? [] : [{ ...named(attendee), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
  });
  // The generator leaves the last line without its line break, and RFC 5545 section 3.1 ends every line with one.
  return `${file.toString()}\r\n`;
}

// A name stands as a quoted parameter, in which no quote and no line break can be written (RFC 5545, section 3.2).
function named({ name, email }: CalendarPerson): CalendarPerson {
  return { name: name.replace(/["\\\s\p{Cc}]+/gu, ' ').trim(), email };
}
