import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../../api/contract/scores.ts';
import { averageWords, changeOf, withOwn } from './scoring.ts';

const AT = '2026-11-22T06:30:00.000Z';
const scoring: Scoring = {
  criteria: [{ id: 'a', name: 'Kielet', weight: 1, isRetired: false }],
  own: [{ criterion: 'a', score: 2, reason: 'Ruotsi', at: AT }],
  colleagues: 1,
};

describe('own scores', () => {
  it('are shown as they will be before the service has answered', () => {
    expect(
      withOwn(
        scoring,
        [
          { criterion: 'a', score: 4 },
          { criterion: 'b', score: 0 },
        ],
        AT,
      ).own,
    ).toEqual([
      { criterion: 'a', score: 4, at: AT },
      { criterion: 'b', score: 0, at: AT },
    ]);
    expect(withOwn(scoring, [{ criterion: 'a', score: null }], AT).own).toEqual([]);
  });

  it('keep their reason when the score changes, and need a score to have one', () => {
    expect(changeOf(scoring, 'a', { score: 5 })).toEqual({ criterion: 'a', score: 5, reason: 'Ruotsi' });
    expect(changeOf(scoring, 'a', { reason: ' ' })).toEqual({ criterion: 'a', score: 2 });
    expect(changeOf(scoring, 'b', { reason: 'Hyvä' })).toBeUndefined();
    expect(changeOf(scoring, 'b', { score: 0 })).toEqual({ criterion: 'b', score: 0 });
  });
});

describe('an average', () => {
  it('is written as the language writes numbers', () => {
    expect([averageWords(3.5, 'fi'), averageWords(4, 'sv'), averageWords(2.75, 'en')]).toEqual(['3,5', '4,0', '2.75']);
  });
});
