import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { interviewIcs, interviewIcsType, type InterviewEntry } from './interview-ics.ts';

const entry: InterviewEntry = {
  method: 'request',
  uid: 'talk_1@vuoro.example',
  sequence: 3,
  startsAt: '2026-11-24T07:00:00.000Z',
  endsAt: '2026-11-24T07:30:00.000Z',
  summary: 'Haastattelu: Öljyvahinkojen torjunnan työnjohtaja, vs. määräaikainen; äitiyslomasijaisuus',
  description: 'Kaupungintalo, Kirkkokatu 1\nHaastattelijat: Heli "Helppo" Haastattelija',
  location: 'Kaupungintalo, Kirkkokatu 1; 2. krs',
  url: 'https://vuoro.example/rantala/interview/abc?lang=fi',
  organizer: { name: 'Rantala; "kaupunki", Strandby', email: 'no-reply@vuoro.example' },
  attendee: { name: 'Åsa "Ås" Öhman; x\nATTENDEE:mailto:kaikki@example.com', email: 'asa@example.com' },
  asOf: '2026-11-22T06:30:00.000Z',
  lang: 'fi',
};

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...rest] = calendar.getAllSubcomponents('vevent');
  expect(rest).toEqual([]);
  if (!event) throw new Error('No event');
  return { calendar, event: new ICAL.Event(event), raw: event };
}

describe('the calendar entry of an interview', () => {
  it('is read back by an independent parser with time, words, place and number unchanged', () => {
    const { calendar, event, raw } = read(interviewIcs(entry));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event.uid, event.sequence, event.summary]).toEqual([entry.uid, 3, entry.summary]);
    expect(event.startDate.toJSDate().toISOString()).toBe(entry.startsAt);
    expect(event.endDate.toJSDate().toISOString()).toBe(entry.endsAt);
    expect([event.description, event.location]).toEqual([entry.description, entry.location]);
    expect(raw.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(raw.getFirstPropertyValue('url')).toBe(entry.url);
  });

  it('names one attendee, who need not answer, whatever somebody calls themselves', () => {
    const { raw } = read(interviewIcs(entry));
    const attendees = raw.getAllProperties('attendee');
    expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual(['mailto:asa@example.com']);
    expect(attendees[0]?.getParameter('rsvp')).not.toBe('TRUE');
    expect(String(raw.getFirstPropertyValue('organizer')).toLowerCase()).toBe('mailto:no-reply@vuoro.example');
  });

  it('says in UTC when it is, so that no time zone has to be known', () => {
    expect(interviewIcs(entry)).toContain('DTSTART:20261124T070000Z\r\nDTEND:20261124T073000Z\r\n');
  });

  it('takes itself out of the calendar under the same name', () => {
    const { calendar, event, raw } = read(interviewIcs({ ...entry, method: 'cancel', sequence: 4 }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([event.uid, event.sequence, raw.getFirstPropertyValue('status')]).toEqual([entry.uid, 4, 'CANCELLED']);
    expect(interviewIcsType({ method: 'cancel' })).toBe('text/calendar; charset=utf-8; method=CANCEL');
  });

  it('is a file to open, without anybody invited, when it is published', () => {
    const { attendee: _nobody, ...rest } = entry;
    const { calendar, raw } = read(interviewIcs({ ...rest, method: 'publish' }));
    expect([calendar.getFirstPropertyValue('method'), raw.getAllProperties('attendee')]).toEqual(['PUBLISH', []]);
  });

  it('ends every line with CRLF and folds lines at 75 octets, not characters', () => {
    const file = interviewIcs(entry);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
