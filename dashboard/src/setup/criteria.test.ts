import { describe, expect, it } from 'vitest';
import type { CriteriaList } from '../../../api/contract/scores.ts';
import { changeOf, formOf, isChanged, moved } from './criteria.ts';

const stored: CriteriaList = {
  version: 3,
  criteria: [
    { id: 'a', name: 'Kielet', weight: 2, isRetired: false, isScored: true },
    { id: 'b', name: 'Kokemus', description: 'Vuosina', weight: 1, isRetired: false, isScored: false },
    { id: 'c', name: 'Vanha', weight: 1, isRetired: true, isScored: true },
  ],
};
const form = formOf(stored);

describe('criteria as they are written', () => {
  it('ask for nothing while nothing is changed', () => {
    expect(isChanged(stored, form)).toBe(false);
    expect(isChanged(stored, moved(moved(form, 'a', 1), 'a', -1))).toBe(false);
  });

  it('go out in their order, those out of use last, without what is empty', () => {
    const retired = form.map((one) => ({ ...one, isRetired: one.key !== 'b' }));
    expect(changeOf(3, retired).criteria.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(changeOf(3, [{ key: 'x', name: ' Uusi ', description: ' ', weight: 1, isRetired: false, isScored: false }])).toEqual({
      version: 3,
      criteria: [{ name: 'Uusi', weight: 1, isRetired: false }],
    });
  });

  it('move among those in use and stop at the ends', () => {
    expect(moved(form, 'b', -1).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
    expect(moved(form, 'a', -1).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(moved(form, 'b', 1).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
});
