import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../api/contract/comparison.ts';
import { ordered, readPlace } from './order.ts';

const ID = (letter: string) => `appl_${letter.repeat(26)}`;
const person = (id: string, average?: number): Compared => ({
  id,
  reference: id,
  isHidden: false,
  state: 'shortlisted',
  version: 1,
  lang: 'fi',
  submittedAt: '2026-11-22T06:30:00.000Z',
  tags: [],
  files: 0,
  answers: [],
  documents: [],
  scoring: { criteria: [], own: [], colleagues: 0, ...(average !== undefined && { average }) },
});

describe('the order of people', () => {
  it('is as they were chosen unless somebody asks for the average', () => {
    const people = [person('a', 2), person('b'), person('c', 4), person('d', 4)];
    expect(ordered(people, 'chosen').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(ordered(people, 'average').map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('loses nobody and never puts somebody without an average before one who has one', () => {
    const averages = fc.array(fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }), { maxLength: 6 });
    fc.assert(
      fc.property(averages, (list) => {
        const people = ordered(
          list.map((average, index) => person(String(index), average)),
          'average',
        );
        expect(people.map(({ id }) => id).sort()).toEqual(list.map((_, index) => String(index)).sort());
        const values = people.map(({ scoring }) => scoring.average ?? -1);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the address of a comparison', () => {
  it('names at most six people, each once, and leaves out what is none', () => {
    const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const people = [...letters.map(ID), ID('A'), 'x', ''].join('.');
    expect(readPlace(new URLSearchParams({ people })).people).toEqual(letters.slice(0, 6).map(ID));
    expect(readPlace(new URLSearchParams(`people=${ID('A')}.${ID('A')}.%00`)).people).toEqual([ID('A')]);
  });

  it('says the order and the row, and bears nonsense', () => {
    expect(readPlace(new URLSearchParams('order=average&row=3'))).toEqual({ people: [], order: 'average', row: 2 });
    for (const row of ['0', '-1', 'x', '9999', '1e3'])
      expect(readPlace(new URLSearchParams({ row, order: 'x' }))).toMatchObject({ row: 0, order: 'chosen' });
  });
});
