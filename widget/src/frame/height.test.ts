import { describe, expect, it } from 'vitest';
import { heightIn } from './height.ts';

describe('a message from a frame', () => {
  it('is taken when it says a height that a page can have', () => {
    expect(heightIn({ vuoro: 2776 })).toBe(2776);
  });

  it.each([
    undefined,
    null,
    'height',
    900,
    {},
    { vuoro: '900' },
    { vuoro: -1 },
    { vuoro: 0 },
    { vuoro: Number.NaN },
    { vuoro: Number.POSITIVE_INFINITY },
    { vuoro: 1e9 },
  ])('is left alone when it is %j', (data) => {
    expect(heightIn(data)).toBeUndefined();
  });
});
