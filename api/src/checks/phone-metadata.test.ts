import everyRange from 'libphonenumber-js/metadata.max.json';
import { describe, expect, it } from 'vitest';
import { phoneMetadata } from './phone-metadata.ts';
import ranges from './phone-ranges.json' with { type: 'json' };

describe('the ranges of telephone numbers', () => {
  it.each(Object.keys(ranges) as (keyof typeof ranges)[])('of %s are those of the installed library', (country) => {
    expect(ranges[country]).toEqual(everyRange.countries[country]);
  });

  it('are known for every country that shares a calling code with one of them', () => {
    const shared = Object.values(phoneMetadata.country_calling_codes).filter((countries) => countries.some((country) => country in ranges));
    expect(shared.flat().filter((country) => !(country in ranges))).toEqual([]);
  });
});
