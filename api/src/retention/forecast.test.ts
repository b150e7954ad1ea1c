import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, type KeptDays, shifted } from './forecast.ts';
import { deletedOn, USUAL_RETENTION } from './rules.ts';

const TODAY = '2026-11-22';
const day = fc
  .date({ min: new Date('2024-06-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const kept: fc.Arbitrary<KeptDays[]> = fc.array(
  fc.record({ submitted: day, answered: fc.option(day), count: fc.integer({ min: 1, max: 9 }) }),
  {
    maxLength: 30,
  },
);
const rule = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .map(([a, b]) => ({ afterAnswer: Math.min(a, b), longest: Math.max(a, b) }));
const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

describe('the forecast of deletions', () => {
  it('is by the week for eight weeks and then by the month, what is due first', () => {
    const answered = (date: string) => ({ submitted: date, answered: date, count: 1 });
    const all = ['2025-11-01', '2025-11-22', '2025-11-24', '2025-12-06', '2026-01-18', '2026-01-20', '2026-02-10'].map(answered);
    expect(forecast(all, USUAL_RETENTION, TODAY)).toEqual([
      { from: '0000-01-01', to: TODAY, is: 'due', count: 2 },
      { from: '2026-11-23', to: '2026-11-29', is: 'week', count: 1 },
      { from: '2026-11-30', to: '2026-12-06', is: 'week', count: 1 },
      // Today is a Sunday: seven whole weeks follow, and the month begins where they end.
      { from: '2027-01-11', to: '2027-01-31', is: 'month', count: 2 },
      { from: '2027-02-01', to: '2027-02-28', is: 'month', count: 1 },
    ]);
  });

  it('counts everything that is kept once, in periods that do not overlap, each on the days that it says', () => {
    fc.assert(
      fc.property(kept, rule, day, (all, by, today) => {
        const periods = forecast(all, by, today);
        expect(sum(periods)).toBe(sum(all));
        periods.slice(1).forEach((period, index) => expect(period.from > (periods[index]?.to ?? '')).toBe(true));
        for (const { from, to, count } of periods) {
          const there = all.filter(({ submitted, answered }) => {
            const gone = deletedOn({ submittedAt: submitted, answeredAt: answered }, by);
            return gone >= from && gone <= to;
          });
          expect(sum(there)).toBe(count);
        }
      }),
    );
  });

  it('tells of another rule what it moves: none for the same, and nothing both ways', () => {
    fc.assert(
      fc.property(kept, rule, rule, (all, now, next) => {
        expect(shifted(all, now, now)).toEqual({ earlier: 0, later: 0 });
        const there = shifted(all, now, next);
        const back = shifted(all, next, now);
        expect([there.earlier, there.later]).toEqual([back.later, back.earlier]);
        expect(there.earlier + there.later).toBeLessThanOrEqual(sum(all));
      }),
    );
  });
});
