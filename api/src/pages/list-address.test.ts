import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JobQuery } from '../../contract/postings.ts';
import { readListAddress, withoutRefused } from './list-address.ts';

const read = (search: string) => {
  const { query, params, refused } = readListAddress(new URLSearchParams(search));
  return { query, params: params.toString(), refused };
};

describe('the address of a list', () => {
  it('passes over empty fields of a form and foreign parameters', () => {
    expect(read('q=&near=&radius=&utm_source=news&fbclid=x&lang=sv')).toEqual({ query: {}, params: '', refused: [] });
  });

  it('takes several values of a facet, each once', () => {
    expect(read('taskArea=health&taskArea=it&taskArea=health&q=+hoitaja+')).toEqual({
      query: { q: 'hoitaja', taskArea: ['health', 'it'] },
      params: 'q=hoitaja&taskArea=health&taskArea=it',
      refused: [],
    });
  });

  it('leaves out a field that cannot be used and keeps the others', () => {
    expect(read('q=opettaja&taskArea=magic&deadline=soon')).toEqual({
      query: { q: 'opettaja' },
      params: 'q=opettaja',
      refused: ['taskArea', 'deadline'],
    });
  });

  it('gives a radius up when there is no point for it', () => {
    expect(read('radius=20&q=x').query).toEqual({ q: 'x' });
    expect(read('near=123&radius=20').query).toEqual({});
  });

  it('puts the nearest first when a postal code is the only wish', () => {
    expect(read('near=92100').query).toEqual({ near: '92100', sort: 'distance' });
    expect(read('near=92100&q=x').query.sort).toBeUndefined();
    expect(read('near=92100&sort=title').query.sort).toBe('title');
  });

  it('can do without fields that only the service could refuse', () => {
    const address = readListAddress(new URLSearchParams('q=x&near=99999&radius=20'));
    expect(withoutRefused(address, [{ field: 'near', code: 'postal_code_unknown' }])).toMatchObject({
      query: { q: 'x' },
      refused: ['near'],
    });
  });

  it('ends in a valid query whatever the address says', () => {
    const fields = fc.constantFrom('q', 'taskArea', 'municipality', 'unit', 'deadline', 'near', 'radius', 'sort', 'cursor', 'lang', 'x');
    const values = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.constantFrom('\ud800', '\u202e', 'ä'.repeat(300), '92100', '20', 'health', 'distance', '3', 'x'.repeat(500)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fields, values)), (pairs) => {
        const { query, params } = readListAddress(new URLSearchParams(pairs));
        expect(JobQuery.safeParse(query.radius === undefined ? query : { ...query, radius: String(query.radius) }).success).toBe(true);
        expect(readListAddress(params).query).toEqual(query);
      }),
    );
  });
});
