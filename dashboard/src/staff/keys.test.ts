import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listKey, stepTo } from './keys.ts';

describe('keys in a list', () => {
  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['Escape', 'close'],
    ['q', undefined],
    ['constructor', undefined],
  ])('%s', (key, does) => expect(listKey(key)).toBe(does));

  it('never lead out of the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 30 }),
        fc.constantFrom(1 as const, -1 as const),
        fc.integer({ min: 0, max: 30 }),
        (at, step, length) => {
          const to = stepTo(Math.min(at, length - 1), step, length);
          expect(to === undefined ? length === 0 : to >= 0 && to < length).toBe(true);
        },
      ),
    );
  });

  it('begin at the top going down and at the end going up', () => {
    expect([stepTo(-1, 1, 3), stepTo(-1, -1, 3), stepTo(2, 1, 3), stepTo(1, -1, 3)]).toEqual([0, 2, 2, 0]);
  });
});
