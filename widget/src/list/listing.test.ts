import { describe, expect, it } from 'vitest';
import { EMPLOYMENT_TYPES, PAY_UNITS, TASK_AREAS } from '../../../api/contract/postings.ts';
import type { BootList, BootTenant } from '../../../api/contract/boot.ts';
import { bootOf25 } from '../../test/boot-of-25.ts';
import { TASK_AREA_NAMES } from '../i18n/facet-names.ts';
import { PAY_UNIT_NAMES, TYPE_NAMES } from '../i18n/names.ts';
import { TYPES } from '../i18n/type-names.ts';
import { listingOfBoot } from './listing.ts';

const TENANT: BootTenant = { slug: 'tarnvik', name: 'Tärnvik', languages: ['sv', 'fi'], zone: 'Europe/Helsinki' };
const AT = Date.parse('2026-11-22T10:00:00Z') / 60_000;
const list = (parts: Partial<BootList>): BootList => ({ at: AT, jobs: [], ...parts });

describe('the list in the script', () => {
  it('is complete when no total is said', () => {
    const { total, next, asOf } = listingOfBoot(TENANT, list({ jobs: [[1, 'Lärare']] }), 0);
    expect({ total, next, asOf }).toEqual({ total: 1, next: undefined, asOf: '2026-11-22T10:00:00.000Z' });
  });

  it('counts deadlines in minutes and publication in days from the time of reading', () => {
    const [row] = listingOfBoot(TENANT, list({ jobs: [[1, 'Lärare', 345, 0, 0, 0, 0, 2]] }), 0).items;
    expect(row).toMatchObject({ closesAt: '2026-11-22T15:45:00.000Z', publishedAt: '2026-11-20T10:00:00.000Z' });
  });

  it('leaves out what a row does not say', () => {
    const [row] = listingOfBoot(TENANT, list({ jobs: [[1, 'Lärare']] }), 0).items;
    expect(row).toMatchObject({ closesAt: undefined, municipality: undefined, unit: undefined, employer: undefined, pay: undefined });
  });

  it('speaks the language asked for, and says which language a title has', () => {
    const jobs: BootList['jobs'] = [
      [1, 'Lärare', 0, 1, 2, 1, 1],
      [2, { fi: 'Opettaja', sv: 'Lärare' }],
    ];
    const places: BootList['places'] = [['049', { fi: 'Espoo', sv: 'Esbo' }]];
    const { items } = listingOfBoot(TENANT, list({ jobs, places, names: [{ fi: 'Koulu', sv: 'Skolan' }] }), 0);
    expect(items.map(({ lang, title }) => [lang, title])).toEqual([
      ['sv', 'Lärare'],
      ['fi', 'Opettaja'],
    ]);
    expect(items[0]).toMatchObject({ municipality: 'Espoo', unit: 'Koulu', taskArea: 1, employmentType: 2 });
  });

  it('has pay in numbers or in words', () => {
    const { items } = listingOfBoot(
      TENANT,
      list({
        jobs: [
          [1, 'a', 0, 0, 0, 0, 0, 0, [0, 18, 1, 'SEK']],
          [2, 'b', 0, 0, 0, 0, 0, 0, 'KVTES'],
        ],
      }),
      0,
    );
    expect(items.map(({ pay }) => pay)).toEqual([{ min: undefined, max: 18, unit: 'hour', currency: 'SEK' }, { note: 'KVTES' }]);
  });

  it('reads the sample by which the script is weighed', () => {
    const tenant = bootOf25().tenant;
    const items = tenant?.list ? listingOfBoot(tenant, tenant.list, 0).items : [];
    expect(items).toHaveLength(25);
    expect(items.every(({ title, unit }) => title && unit)).toBe(true);
  });
});

describe('names by position', () => {
  it('stand in the order of the contract', () => {
    expect(TASK_AREA_NAMES.map(([code]) => code)).toEqual(TASK_AREAS);
    expect(TYPES).toEqual(EMPLOYMENT_TYPES);
    expect(TYPE_NAMES).toHaveLength(EMPLOYMENT_TYPES.length);
    expect(PAY_UNIT_NAMES.map(([code]) => code)).toEqual(PAY_UNITS);
  });
});
