import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Deadline, deadlinesIcs } from './deadlines-ics.ts';

const deadline: Deadline = {
  uid: 'job-41-deadline@vuoro.example',
  closesAt: '2026-11-24T13:45:00.000Z',
  summary: 'Hakuaika päättyy: Öljyvahinkojen torjunnan työnjohtaja, vs. määräaikainen; äitiyslomasijaisuus',
  description: 'Rantala, Koivula\nhttps://vuoro.example/rantala/jobs/41',
  location: 'Koivukuja 3, 92100 Rantala',
  url: 'https://vuoro.example/rantala/jobs/41',
};
const calendar = { name: 'Hakuajat; Rantala, Söderkulla', lang: 'fi', deadlines: [deadline], asOf: '2026-11-22T06:30:00.000Z' };

function events(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of deadlines', () => {
  it('is read back by an independent parser with the moment, the words and the place unchanged', () => {
    const [event, ...rest] = events(deadlinesIcs(calendar));
    expect(rest).toEqual([]);
    expect(event?.uid).toBe(deadline.uid);
    expect(event?.startDate.toJSDate().toISOString()).toBe(deadline.closesAt);
    expect(event?.summary).toBe(deadline.summary);
    expect(event?.description).toBe(deadline.description);
    expect(event?.location).toBe(deadline.location);
  });

  it('says version, maker and when each entry was made', () => {
    const file = new ICAL.Component(ICAL.parse(deadlinesIcs(calendar)));
    expect(file.getFirstPropertyValue('version')).toBe('2.0');
    expect(file.getFirstPropertyValue('prodid')).toBe('-//Vuoro//Vuoro//FI');
    expect(deadlinesIcs(calendar)).toContain('DTSTAMP:20261122T063000Z\r\n');
    expect(deadlinesIcs(calendar)).toContain('TRANSP:TRANSPARENT\r\n');
  });

  it('keeps a name with separators in one property', () => {
    const file = new ICAL.Component(ICAL.parse(deadlinesIcs({ ...calendar, name: 'Rantala; a, b\\c\nBEGIN:VEVENT' })));
    expect(file.getFirstPropertyValue('x-wr-calname')).toBe('Rantala\\; a\\, b\\\\c\\nBEGIN:VEVENT');
    expect(file.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('ends every line with CRLF and folds lines at 75 octets, not characters', () => {
    const file = deadlinesIcs(calendar);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is a valid file when nothing closes', () => {
    expect(events(deadlinesIcs({ ...calendar, deadlines: [] }))).toEqual([]);
  });
});
