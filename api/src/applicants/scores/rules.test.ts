import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, averageOf, decideScores, type Given, hasScoredAll, scoringFor } from './rules.ts';

const AT = '2026-11-22T06:30:00.000Z';
const asked = (id: string, weight = 1, isRetired = false): Asked => ({ id, name: id, description: null, weight, isRetired });
const given = (criterionId: string, accountId: string, score: number): Given => ({
  criterionId,
  accountId,
  author: `Name of ${accountId}`,
  score,
  reason: null,
  at: AT,
});

const criteria = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 3 }), isRetired: fc.boolean() }),
  { selector: ({ id }) => id },
);
const all = criteria.map((list) => list.map(({ id, weight, isRetired }) => asked(id, weight, isRetired)));
const scores = fc.uniqueArray(
  fc.record({
    criterionId: fc.constantFrom('a', 'b', 'c', 'd'),
    accountId: fc.constantFrom('me', 'kaisa', 'mikko'),
    score: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ criterionId, accountId }) => `${criterionId}/${accountId}` },
);
const givens = scores.map((list) => list.map(({ criterionId, accountId, score }) => given(criterionId, accountId, score)));

describe('an average', () => {
  it('weighs the criteria, not how many colleagues spoke of each', () => {
    const list = [asked('a', 3), asked('b', 1)];
    expect(averageOf(list, [given('a', 'me', 5), given('b', 'me', 1), given('b', 'kaisa', 1), given('b', 'mikko', 1)])).toBe(4);
    expect(averageOf(list, [given('b', 'me', 2), given('b', 'kaisa', 3)])).toBe(2.5);
  });

  it('does not count what nobody has scored, nor what is no longer asked for', () => {
    expect(averageOf([asked('a'), asked('b', 3)], [given('a', 'me', 4)])).toBe(4);
    expect(averageOf([asked('a'), asked('b', 3, true)], [given('a', 'me', 4), given('b', 'me', 0)])).toBe(4);
    expect(averageOf([asked('a')], [])).toBeUndefined();
  });

  it('lies between the lowest and the highest score, in whatever order they were given', () => {
    fc.assert(
      fc.property(all, givens, (list, said) => {
        const inUse = new Set(list.filter(({ isRetired }) => !isRetired).map(({ id }) => id));
        const counted = said.filter(({ criterionId }) => inUse.has(criterionId)).map(({ score }) => score);
        const average = averageOf(list, said);
        expect(average === undefined).toBe(counted.length === 0);
        if (average === undefined) return;
        expect(average).toBeGreaterThanOrEqual(Math.min(...counted) - 0.005);
        expect(average).toBeLessThanOrEqual(Math.max(...counted) + 0.005);
        expect(averageOf(list.toReversed(), said.toReversed())).toBeCloseTo(average, 1);
      }),
    );
  });
});

describe('scores as one reader sees them', () => {
  it('never tell what colleagues gave before the reader has given their own by every criterion in use', () => {
    fc.assert(
      fc.property(all, givens, fc.boolean(), (list, said, mayScore) => {
        const seen = scoringFor({ accountId: 'me', mayScore }, list, said);
        const isOpen = !mayScore || hasScoredAll(list, said, 'me');
        expect('others' in seen).toBe(isOpen);
        expect(isOpen || !('average' in seen)).toBe(true);
        expect(isOpen || !JSON.stringify(seen).includes('Name of')).toBe(true);
        expect(seen.own).toHaveLength(said.filter(({ accountId }) => accountId === 'me').length);
        expect(seen.others ?? []).toHaveLength(isOpen ? said.length - seen.own.length : 0);
      }),
    );
  });

  it('say how many colleagues have given some, which leads nobody', () => {
    const seen = scoringFor({ accountId: 'me', mayScore: true }, [asked('a')], [given('a', 'kaisa', 5), given('a', 'mikko', 0)]);
    expect(seen).toMatchObject({ own: [], colleagues: 2 });
    expect(seen).not.toHaveProperty('others');
  });

  it('name who gave what once the reader has, and the average of all', () => {
    const seen = scoringFor({ accountId: 'me', mayScore: true }, [asked('a')], [given('a', 'me', 3), given('a', 'mikko', 4)]);
    expect(seen).toMatchObject({ own: [{ score: 3 }], others: [{ score: 4, author: 'Name of mikko' }], average: 3.5 });
  });
});

describe('giving scores', () => {
  it('is by a criterion that is asked for; one that is retired only gives back', () => {
    const list = [asked('a'), asked('b', 1, true)];
    expect(decideScores(list, { scores: [{ criterion: 'b', score: 3 }] })).toMatchObject({
      ok: false,
      code: 'criterion_not_found',
      fields: [{ field: 'scores.0.criterion' }],
    });
    expect(decideScores(list, { scores: [{ criterion: 'x', score: null }] })).toMatchObject({ ok: false, code: 'criterion_not_found' });
    expect(decideScores(list, { scores: [{ criterion: 'b', score: null }] })).toEqual({ ok: true, value: { put: [], gone: ['b'] } });
  });

  it('takes the last of two by the same criterion', () => {
    const twice = {
      scores: [
        { criterion: 'a', score: 1 },
        { criterion: 'a', score: 5, reason: 'Kielet' },
      ],
    };
    expect(decideScores([asked('a')], twice)).toEqual({
      ok: true,
      value: { put: [{ criterionId: 'a', criterion: 'a', score: 5, reason: 'Kielet' }], gone: [] },
    });
  });
});
