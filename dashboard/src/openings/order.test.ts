import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, found, nextOrder, ordered, readOrder } from './order.ts';
import type { Opening } from './read-openings.ts';

const opening = (id: number, values: Partial<Opening> = {}): Opening => ({
  id,
  title: '',
  lang: 'fi',
  unit: '',
  place: '',
  closesAt: undefined,
  languages: ['fi'],
  ...values,
});
const ids = (rows: Opening[]) => rows.map(({ id }) => id);

describe('the order of the table', () => {
  it('is the nearest deadline first, and what is open until filled last', () => {
    const rows = [opening(1), opening(2, { closesAt: '2026-12-02T12:00:00.000Z' }), opening(3, { closesAt: '2026-11-23T12:00:00.000Z' })];
    expect(ids(ordered(rows, readOrder(new URLSearchParams()), 'fi'))).toEqual([3, 2, 1]);
  });

  it('puts rows that lack the value last either way', () => {
    const rows = [opening(1), opening(2, { unit: 'A' }), opening(3, { unit: 'B' })];
    expect(ids(ordered(rows, { column: 'unit', isDescending: false }, 'fi'))).toEqual([2, 3, 1]);
    expect(ids(ordered(rows, { column: 'unit', isDescending: true }, 'fi'))).toEqual([3, 2, 1]);
  });

  it('sorts letters as the language does', () => {
    const rows = [opening(1, { title: 'Ålder' }), opening(2, { title: 'Zon' }), opening(3, { title: 'Ask' })];
    expect(ids(ordered(rows, { column: 'title', isDescending: false }, 'sv'))).toEqual([3, 2, 1]);
  });

  it('turns round when a head is chosen again, and the address stays short in the usual order', () => {
    const usual = readOrder(new URLSearchParams());
    expect(nextOrder(usual, 'unit')).toBe('unit');
    expect(nextOrder({ column: 'unit', isDescending: false }, 'unit')).toBe('-unit');
    expect(nextOrder({ column: 'unit', isDescending: true }, 'unit')).toBe('unit');
    expect(nextOrder(usual, 'deadline')).toBe('-deadline');
    expect(nextOrder({ column: 'unit', isDescending: true }, 'deadline')).toBe('');
  });

  it('is read from any address, and loses no row', () => {
    const rows = Array.from({ length: 20 }, (_, id) => opening(id, { title: String(id % 7), unit: id % 3 === 0 ? '' : 'x' }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...COLUMNS)), (sort) => {
        const order = readOrder(new URLSearchParams({ sort }));
        expect(COLUMNS).toContain(order.column);
        expect(ids(ordered(rows, order, 'en')).sort((a, b) => a - b)).toEqual(ids(rows));
      }),
    );
  });
});

describe('searching the table', () => {
  const rows = [opening(12, { title: 'Lähihoitaja', unit: 'Kotihoito' }), opening(7, { title: 'Opettaja', place: 'Ähtäri' })];
  it.each([
    ['lahi', [12]],
    ['kotihoito LÄHI', [12]],
    ['ähtäri', [7]],
    ['#12', [12]],
    ['opettaja kotihoito', []],
    ['  ', [12, 7]],
  ])('%j', (search, expected) => expect(ids(found(rows, search))).toEqual(expected));
});
