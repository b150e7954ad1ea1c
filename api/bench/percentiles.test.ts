import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile } from './percentiles.ts';

describe('a percentile', () => {
  it.each([
    [0, 1],
    [0.5, 5],
    [0.75, 8],
    [0.95, 10],
    [1, 10],
  ])('of one to ten at %d is %d', (share, value) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share)).toBe(value);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });

  it('is one of the values, and no smaller for a larger share', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = percentile(values, share);
        expect(values).toContain(found);
        expect(percentile(values, 1)).toBeGreaterThanOrEqual(found);
      }),
    );
  });
});
