import { expect, it } from 'vitest';
import { monthsIn } from './months-in.ts';

it.each([
  ['1', 1],
  [' 24 ', 24],
  ['0', undefined],
  ['25', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['-3', undefined],
])('months typed as "%s" are %s', (typed, months) => {
  expect(monthsIn(typed)).toBe(months);
});
