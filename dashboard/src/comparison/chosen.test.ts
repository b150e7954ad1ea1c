import { describe, expect, it } from 'vitest';
import { comparisonOf } from './chosen.ts';

const one = (id: string, posting = 'p1') => ({ id, posting: { id: posting, number: 1, title: '', titleLang: 'fi' as const, titles: {} } });

describe('whom to put side by side', () => {
  it('are those who are selected, else the shortlisted', () => {
    expect(comparisonOf([one('a'), one('b')], undefined)).toEqual({ posting: 'p1', people: ['a', 'b'] });
    expect(comparisonOf([], 'p2')).toEqual({ posting: 'p2', people: [] });
  });

  it('are of one recruitment, and six at most', () => {
    expect(comparisonOf([one('a'), one('b', 'p2')], undefined)).toBe('several');
    expect(comparisonOf([], undefined)).toBe('several');
    expect(
      comparisonOf(
        Array.from({ length: 7 }, (_, index) => one(String(index))),
        'p1',
      ),
    ).toBe('too-many');
  });
});
