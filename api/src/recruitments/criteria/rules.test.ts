import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideCriteria, type StoredCriterion } from './rules.ts';

const stored = (id: string, isScored = false): StoredCriterion => ({
  id,
  name: id,
  description: null,
  weight: 1,
  isRetired: false,
  isScored,
});
const fresh = (name: string) => ({ name, weight: 1 });

describe('changing the criteria', () => {
  it('keeps their order, adds new ones and removes what is left out', () => {
    expect(decideCriteria([stored('a'), stored('b')], [fresh('Uusi'), { id: 'b', name: 'Kielet', weight: 3 }])).toEqual({
      ok: true,
      value: {
        put: [
          { id: undefined, place: 0, name: 'Uusi', description: null, weight: 1, isRetired: false },
          { id: 'b', place: 1, name: 'Kielet', description: null, weight: 3, isRetired: false },
        ],
        gone: ['a'],
      },
    });
  });

  it('refuses to leave out one by which scores were given, and takes it retired', () => {
    expect(decideCriteria([stored('a', true)], [])).toEqual({
      ok: false,
      code: 'criterion_scored',
      fields: [{ field: 'criteria.a', code: 'required' }],
    });
    const retired = { id: 'a', name: 'a', weight: 1, isRetired: true };
    expect(decideCriteria([stored('a', true)], [retired])).toMatchObject({ ok: true, value: { gone: [] } });
  });

  it('asks for ten at once at most; retired ones do not count', () => {
    const ten = Array.from({ length: 10 }, (_, index) => fresh(`${index}`));
    expect(decideCriteria([], ten).ok).toBe(true);
    expect(decideCriteria([], [...ten, fresh('x')])).toMatchObject({ ok: false, fields: [{ field: 'criteria', code: 'too_long' }] });
    expect(decideCriteria([], [...ten, { ...fresh('x'), isRetired: true }]).ok).toBe(true);
  });

  it('knows no id of another recruitment, and none twice', () => {
    expect(decideCriteria([stored('a')], [{ id: 'z', ...fresh('z') }])).toMatchObject({ fields: [{ field: 'criteria.0.id' }] });
    const twice = [
      { id: 'a', ...fresh('a') },
      { id: 'a', ...fresh('b') },
    ];
    expect(decideCriteria([stored('a')], twice)).toMatchObject({ fields: [{ field: 'criteria.1.id' }] });
  });

  it('never loses one by which somebody has given a score', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), isScored: fc.boolean() }), {
      selector: ({ id }) => id,
    });
    const wanted = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }), { maxLength: 6 });
    fc.assert(
      fc.property(list, wanted, (before, ids) => {
        const decision = decideCriteria(
          before.map(({ id, isScored }) => stored(id, isScored)),
          ids.map((id) => ({ ...fresh('x'), ...(id !== undefined && { id }) })),
        );
        if (!decision.ok) return;
        const kept = new Set(decision.value.put.map(({ id }) => id));
        expect(before.filter(({ id, isScored }) => isScored && !kept.has(id))).toEqual([]);
        expect([...decision.value.gone, ...kept].filter((id) => id !== undefined).sort()).toEqual(before.map(({ id }) => id).sort());
      }),
    );
  });
});
