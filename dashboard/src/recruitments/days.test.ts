import { describe, expect, it } from 'vitest';
import { en } from '../i18n/work/en.ts';
import { fi } from '../i18n/work/fi.ts';
import { dateWords, daysSince, isPast, leftWords, plainDayWords } from './days.ts';

const ZONE = 'Europe/Helsinki';
const NOW = Date.parse('2026-11-22T06:30:00.000Z');

describe('days', () => {
  it('of waiting are the calendar days of the municipality', () => {
    expect(daysSince('2026-11-22T00:30:00.000Z', NOW, ZONE)).toBe(0);
    expect(daysSince('2026-11-21T21:59:00.000Z', NOW, ZONE)).toBe(1);
    expect(daysSince('2026-11-10T12:00:00.000Z', NOW, ZONE)).toBe(12);
    expect(daysSince('2026-11-23T12:00:00.000Z', NOW, ZONE)).toBe(0);
  });

  it('of a promise are over the day after', () => {
    expect([isPast('2026-11-21', NOW, ZONE), isPast('2026-11-22', NOW, ZONE)]).toEqual([true, false]);
    expect(plainDayWords('2026-11-24', 'fi')).toBe('ti 24.11.');
    expect([dateWords('2027-11-22', 'fi'), dateWords('2027-11-22', 'sv'), dateWords('2027-11-22', 'en')]).toEqual([
      '22.11.2027',
      '22.11.2027',
      '22 Nov 2027',
    ]);
  });

  it.each([
    [undefined, 'published', 'Until filled', false],
    ['2026-11-22T13:00:00.000Z', 'published', 'Closes today', true],
    ['2026-11-23T22:00:00.000Z', 'published', 'Closes tomorrow', true],
    ['2026-11-30T10:00:00.000Z', 'published', '8 days', false],
    ['2026-11-22T06:00:00.000Z', 'published', 'Closed', false],
    ['2026-11-30T10:00:00.000Z', 'filled', 'Closed', false],
  ])('until %s of a posting that is %s: %s', (closesAt, state, text, isSoon) => {
    expect(leftWords({ closesAt, state }, NOW, ZONE, en)).toEqual({ text, isSoon });
  });

  it('are said in the reader’s language', () => {
    expect(leftWords({ closesAt: '2026-11-30T10:00:00.000Z', state: 'published' }, NOW, ZONE, fi).text).toBe('8 päivää');
  });
});
