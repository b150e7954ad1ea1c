import { describe, expect, it } from 'vitest';
import { deadlineWords } from './day.ts';
import { momentWords } from './moment.ts';

const ZONE = 'Europe/Helsinki';
const now = Date.parse('2026-11-22T10:00:00Z'); // Sunday noon in Helsinki

describe('the time left', () => {
  it.each([
    ['2026-11-22T13:45:00Z', 'Haku päättyy tänään klo 15.45', 'Ansökan stänger i dag kl. 15.45', 'Closes today at 15:45'],
    ['2026-11-23T13:45:00Z', 'Haku päättyy huomenna klo 15.45', 'Ansökan stänger i morgon kl. 15.45', 'Closes tomorrow at 15:45'],
    ['2026-11-24T05:00:00Z', '2 päivää hakuaikaa', '2 dagar kvar', '2 days left'],
    ['2026-11-29T21:59:00Z', '7 päivää hakuaikaa', '7 dagar kvar', '7 days left'],
    ['2026-12-08T13:45:00Z', 'Hae viimeistään ti 8.12.', 'Sök senast tis 8.12', 'Apply by Tue 8 Dec'],
    ['2026-11-22T09:59:00Z', 'Haku on päättynyt', 'Ansökningstiden är slut', 'Closed'],
  ])('until %s', (closesAt, ...expected) => {
    expect(([0, 1, 2] as const).map((lang) => deadlineWords(closesAt, now, lang, ZONE))).toEqual(expected);
  });

  it('is endless without a deadline', () => {
    expect(deadlineWords(undefined, now, 2, ZONE)).toBe('Open until filled');
  });

  it('ends on the evening before when the deadline is midnight', () => {
    expect(deadlineWords('2026-11-22T22:00:00Z', now, 0, ZONE)).toBe('Haku päättyy tänään klo 23.59');
  });

  it('follows the calendar of the tenant, not of the visitor', () => {
    const lateEvening = Date.parse('2026-11-22T22:30:00Z'); // already Monday in Helsinki
    expect(deadlineWords('2026-11-23T13:45:00Z', lateEvening, 2, ZONE)).toBe('Closes today at 15:45');
    expect(deadlineWords('2026-11-23T13:45:00Z', lateEvening, 2, 'Atlantic/Azores')).toBe('Closes tomorrow at 12:45');
  });
});

describe('a moment', () => {
  it('is written as the language does', () => {
    const moment = Date.parse('2026-11-24T13:45:00Z');
    expect(([0, 1, 2] as const).map((lang) => momentWords(moment, lang, ZONE))).toEqual([
      'ti 24.11. klo 15.45',
      'tis 24.11 kl. 15.45',
      'Tue 24 Nov at 15:45',
    ]);
  });
});
