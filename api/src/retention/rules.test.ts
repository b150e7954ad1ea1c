import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletedOn, dueBefore, dueSince, USUAL_RETENTION } from './rules.ts';

describe('the day of deletion', () => {
  const submittedAt = '2026-02-28T10:00:00.000Z';
  it.each([
    ['a year after the answer', '2026-03-31T10:00:00.000Z', '2027-03-31'],
    ['two years after arrival when nobody answered', null, '2028-02-28'],
    ['two years after arrival even when the answer came late', '2028-02-01T10:00:00.000Z', '2028-02-28'],
  ])('is %s', (_why, answeredAt, day) => {
    expect(deletedOn({ submittedAt, answeredAt }, USUAL_RETENTION)).toBe(day);
  });

  it('is the last day of a shorter month', () => {
    expect(deletedOn({ submittedAt: '2024-02-29T10:00:00.000Z', answeredAt: null }, { afterAnswer: 12, longest: 12 })).toBe('2025-02-28');
  });
});

describe('the search for what is due', () => {
  const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
  const rule = fc
    .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
    .map(([a, b]) => ({ afterAnswer: Math.min(a, b), longest: Math.max(a, b) }));

  it('finds all that the rule deletes', () => {
    const missed = fc.check(
      fc.property(day, fc.option(day), day, rule, (submittedAt, answeredAt, now, kept) => {
        const today = now.slice(0, 10);
        const before = dueBefore(today, kept);
        const isFound = submittedAt < before.submittedAt || (answeredAt !== null && answeredAt < before.answeredAt);
        const since = dueSince(today, kept);
        const isLeftOut = submittedAt < since.submittedAt || (answeredAt !== null && answeredAt < since.answeredAt);
        if (isLeftOut && deletedOn({ submittedAt, answeredAt }, kept) >= today) return false;
        return isFound || deletedOn({ submittedAt, answeredAt }, kept) > today;
      }),
    );
    expect(missed.counterexample).toBeNull();
  });
});
