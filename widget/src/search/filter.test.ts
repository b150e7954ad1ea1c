import { describe, expect, it } from 'vitest';
import type { Row } from '../list/listing.ts';
import { countFacets, type Filter, type Ground, isNarrowed, narrowed, NO_FILTER, queryOf, toggled } from './filter.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const ground: Ground = {
  now,
  codes: new Map([['Raahe', '678']]),
  name: (_facet, value) => (value === 'health' ? 'Terveydenhuolto' : value),
};
const row = (parts: Partial<Row>): Row => ({
  id: 1,
  tenant: 'raahe',
  lang: 'fi',
  title: 'Sairaanhoitaja',
  municipality: 'Raahe',
  taskArea: 'health',
  employmentType: 'permanent',
  publishedAt: '2026-11-20T10:00:00Z',
  ...parts,
});
const rows = [
  row({ id: 1, unit: 'Kotihoito', closesAt: '2026-11-24T10:00:00Z' }),
  row({ id: 2, title: 'Lähihoitaja', taskArea: 3, employmentType: 2, unit: 'Kotihoito' }),
  row({
    id: 3,
    title: 'Småbarnspedagog',
    lang: 'sv',
    taskArea: 'early-education',
    municipality: 'Pyhäjoki',
    closesAt: '2026-12-10T10:00:00Z',
  }),
];
const ids = (filter: Partial<Filter>) => narrowed(rows, { ...NO_FILTER, ...filter }, ground).map(({ id }) => id);

describe('searching without the service', () => {
  it('finds words in any order, with or without dots, in names of fields too', () => {
    expect(ids({ q: 'lahihoitaja' })).toEqual([2]);
    expect(ids({ q: ' HOITAJA  koti ' })).toEqual([1, 2]);
    expect(ids({ q: 'terveyden' })).toEqual([1, 2]);
    expect(ids({ q: 'kirurgi' })).toEqual([]);
  });

  it('widens within a facet and narrows between facets', () => {
    expect(ids({ chosen: { taskArea: ['health', 'early-education'] } })).toEqual([1, 2, 3]);
    expect(ids({ chosen: { taskArea: ['health'], employmentType: ['substitute'] } })).toEqual([2]);
  });

  it('knows rows by position as well as by code', () => {
    expect(ids({ chosen: { taskArea: ['health'] } })).toEqual([1, 2]);
  });

  it('takes a municipality by its code where it knows one', () => {
    expect(ids({ chosen: { municipality: ['678'] } })).toEqual([1, 2]);
    expect(ids({ chosen: { municipality: ['Pyhäjoki'] } })).toEqual([3]);
  });

  it('sorts by deadline with the open-ended last, and by title', () => {
    expect(ids({ sort: 'deadline' })).toEqual([1, 3, 2]);
    expect(ids({ sort: 'title' })).toEqual([2, 1, 3]);
  });
});

describe('counts', () => {
  it('say how many there would be with a value chosen', () => {
    const facets = countFacets(rows, { ...NO_FILTER, chosen: { taskArea: ['early-education'] } }, ground);
    expect(facets.taskArea).toEqual([
      { value: 'health', count: 2 },
      { value: 'early-education', count: 1 },
    ]);
    expect(facets.employmentType).toEqual([{ value: 'permanent', count: 1 }]);
  });

  it('count a deadline into every span that holds it', () => {
    expect(countFacets(rows, NO_FILTER, ground).deadline).toEqual([
      { value: '30', count: 2 },
      { value: '3', count: 1 },
      { value: '7', count: 1 },
    ]);
  });
});

describe('the filter', () => {
  it('becomes the query of the public API', () => {
    const query = queryOf({ q: ' yö ', sort: 'deadline', chosen: { taskArea: ['health', 'social'], deadline: ['7'] } }, 'abc');
    expect(query.toString()).toBe('q=y%C3%B6&sort=deadline&cursor=abc&taskArea=health&taskArea=social&deadline=7');
  });

  it('puts a value in and takes it out again', () => {
    const once = toggled(NO_FILTER, 'unit', 'Kotihoito');
    expect(isNarrowed(once)).toBe(true);
    expect(isNarrowed(toggled(once, 'unit', 'Kotihoito'))).toBe(false);
  });

  it('has at most one deadline', () => {
    expect(toggled(toggled(NO_FILTER, 'deadline', '3'), 'deadline', '7').chosen.deadline).toEqual(['7']);
  });

  it('is not narrowed by blanks', () => {
    expect(isNarrowed({ ...NO_FILTER, q: '  ' })).toBe(false);
  });
});
