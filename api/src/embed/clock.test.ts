import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, momentWords } from '../../../widget/src/dates.ts';
import { clockOf } from './clock.ts';

const NOW = '2026-11-22T06:30:00.000Z';

describe('the clock of a time zone', () => {
  it('is its offset and the changes of a year', () => {
    expect(clockOf('Europe/Helsinki', NOW)).toEqual([
      120,
      Date.UTC(2027, 2, 28, 1) / 3_600_000,
      180,
      Date.UTC(2027, 9, 31, 1) / 3_600_000,
      120,
    ]);
    expect(clockOf('UTC', NOW)).toEqual([0]);
  });

  it('is left to the browser where it changes at half an hour', () => {
    expect(clockOf('Australia/Lord_Howe', NOW)).toBe('Australia/Lord_Howe');
  });

  it('says the same as the browser would, for a year ahead', () => {
    const from = Date.parse(NOW);
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Helsinki', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata'),
        fc.integer({ min: 0, max: 340 * 1440 }),
        (zone, minutes) => {
          const instant = from + minutes * 60_000;
          const clock = clockOf(zone, NOW);
          expect(momentWords(instant, 0, clock)).toBe(momentWords(instant, 0, zone));
          expect(calendarDay(instant, clock)).toBe(calendarDay(instant, zone));
        },
      ),
    );
  });
});
