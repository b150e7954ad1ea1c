import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_KINDS, REQUEST_STATES } from '../../contract/data-requests.ts';
import { APPLICATION_STATES } from '../../contract/applications.ts';
import { contactUntil, dayIn, daysBetween, decideEnd, decideExtension, decideWork, dueOn, reasonToKeep } from './rules.ts';

const ZONE = 'Europe/Helsinki';
const day = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2032-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const request = fc.record({
  kind: fc.constantFrom(...REQUEST_KINDS),
  state: fc.constantFrom(...REQUEST_STATES),
  receivedOn: day,
  dueOn: day,
  extensionReason: fc.option(fc.constant('Aineistoa on paljon.')),
});

describe('the last day to answer', () => {
  it.each([
    ['2026-11-22', '2026-12-22'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-31', '2027-01-31'],
  ])('of what came on %s is %s', (receivedOn, due) => {
    expect(dueOn(receivedOn)).toBe(due);
  });

  it('is never later than 31 days on, and never earlier than 28', () => {
    fc.assert(
      fc.property(day, (receivedOn) => {
        const days = daysBetween(receivedOn, dueOn(receivedOn));
        expect(days >= 28 && days <= 31).toBe(true);
      }),
    );
  });
});

describe('an extension', () => {
  it('is given once, within the first month, to what is open; and ends three months after receipt', () => {
    fc.assert(
      fc.property(request, day, (facts, today) => {
        const decision = decideExtension(facts, today);
        const isTimely = today <= dueOn(facts.receivedOn);
        const isOpen = facts.state === 'open' || facts.state === 'unverified';
        expect(decision.ok).toBe(isOpen && isTimely && facts.extensionReason === null);
        const until = decision.ok ? decision.value : dueOn(facts.receivedOn);
        expect(until >= dueOn(facts.receivedOn)).toBe(true);
        expect(daysBetween(facts.receivedOn, until)).toBeLessThanOrEqual(92);
      }),
    );
  });
});

describe('closing', () => {
  it('is for what is open, and as done only for a person who is known', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('done' as const, 'refused' as const), (facts, to) => {
        const isAllowed = facts.state === 'open' || (facts.state === 'unverified' && to === 'refused');
        expect(decideEnd(facts, to).ok).toBe(isAllowed);
        expect(decideWork(facts.state).ok).toBe(facts.state === 'open');
      }),
    );
  });

  it('forgets who asked: after an erasure at once, otherwise in thirty days', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('done' as const, 'refused' as const), day, (facts, to, today) => {
        const isAtOnce = facts.kind === 'erasure' && to === 'done';
        expect(daysBetween(today, contactUntil(facts, to, today))).toBe(isAtOnce ? 0 : 30);
      }),
    );
  });
});

describe('a reason to keep an application', () => {
  it.each([
    ['nobody has answered', 'submitted', null, 'undecided', '2026-11-22'],
    ['it was answered lately', 'rejected', '2026-06-01T10:00:00.000Z', 'claims', '2027-06-01'],
    ['a claim can be brought today for the last time', 'rejected', '2025-11-23T10:00:00.000Z', 'claims', '2026-11-23'],
  ] as const)('is there when %s', (_why, state, answeredAt, why, until) => {
    expect(reasonToKeep({ state, answeredAt }, '2026-11-22', ZONE)).toEqual({ until, why });
  });

  it('is not there a year after the answer, nor for who withdrew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...APPLICATION_STATES), day, (state, answered) => {
        const application = { state, answeredAt: `${answered}T09:00:00.000Z` };
        const year = `${Number(answered.slice(0, 4)) + 1}${answered.slice(4)}`;
        expect(reasonToKeep(application, year.replace('02-29', '03-01'), ZONE)).toBeUndefined();
        expect(reasonToKeep({ ...application, state: 'withdrawn' }, answered, ZONE)).toBeUndefined();
      }),
    );
  });
});

it("counts days as the municipality's calendar has them", () => {
  expect([dayIn('2026-11-22T22:30:00.000Z', ZONE), dayIn('2026-11-22T21:30:00.000Z', ZONE)]).toEqual(['2026-11-23', '2026-11-22']);
});
