import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDay, hoursOf, type Series, slotsOf, usualPickBy, withSlots } from './slots.ts';

const series: Series = { day: '2026-11-27', time: '09:00', minutes: 30, count: 3, pause: 10, seats: 1, moreDays: 0 };
const starts = (overrides: Partial<Series>) => slotsOf({ ...series, ...overrides }).map(({ startsAt }) => startsAt);

describe('times in a row', () => {
  it('follow each other with a break between', () => {
    expect(starts({})).toEqual(['2026-11-27T09:00', '2026-11-27T09:40', '2026-11-27T10:20']);
  });

  it('are repeated on working days: after Friday comes Monday', () => {
    expect(starts({ count: 1, moreDays: 2 })).toEqual(['2026-11-27T09:00', '2026-11-30T09:00', '2026-12-01T09:00']);
  });

  it('keep their hour over a clock change', () => {
    expect(starts({ day: '2027-03-26', count: 1, moreDays: 1 })).toEqual(['2027-03-26T09:00', '2027-03-29T09:00']);
  });

  it('end with the day, and are none while a field is empty', () => {
    expect(starts({ time: '23:00' })).toEqual(['2026-11-27T23:00', '2026-11-27T23:40']);
    expect(starts({ day: '' })).toEqual([]);
    expect(starts({ minutes: Number.NaN })).toEqual([]);
  });

  it('are in order, each start once, however often somebody adds them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 5 }),
        (count, pause, moreDays) => {
          const some = slotsOf({ ...series, count, pause, moreDays });
          const twice = withSlots(withSlots([], some), [...some].reverse());
          expect(twice).toEqual(some);
        },
      ),
    );
  });

  it('stand under their day', () => {
    const days = byDay(slotsOf({ ...series, count: 2, moreDays: 1 }), ({ startsAt }) => startsAt.slice(0, 10));
    expect(days.map(([day, slots]) => [day, slots.length])).toEqual([
      ['2026-11-27', 2],
      ['2026-11-30', 2],
    ]);
  });

  it('are said as the language says hours', () => {
    expect(hoursOf({ startsAt: '2026-11-27T09:00', minutes: 90 }, 'fi')).toBe('9.00–10.30');
    expect(hoursOf({ startsAt: '2026-11-27T09:00', minutes: 30 }, 'en')).toBe('9:00–9:30');
  });

  it('are to be picked by the day before, but not before today', () => {
    expect(usualPickBy(slotsOf(series), '2026-11-22')).toBe('2026-11-26');
    expect(usualPickBy(slotsOf(series), '2026-11-27')).toBe('2026-11-27');
    expect(usualPickBy([], '2026-11-27')).toBe('');
  });
});
