import everyRange from 'libphonenumber-js/metadata.max.json';
import lengths from 'libphonenumber-js/metadata.min.json';
import { describe, expect, it } from 'vitest';
import { knowsRanges } from './phone-metadata.ts';
import numbers from './phone-metadata.json' with { type: 'json' };

// Where a country's entry holds the ways to print a number.
const FORMATS = 4;

describe('what is known of telephone numbers', () => {
  it('is what the installed library knows, of every country', () => {
    const known = Object.entries(lengths.countries).map(([country, entry]) => [
      country,
      knowsRanges(country)
        ? Reflect.get(everyRange.countries, country)
        : entry.map((value: unknown, index: number) => (index === FORMATS ? 0 : value)),
    ]);
    expect(numbers.countries).toEqual(Object.fromEntries(known));
    expect(numbers.country_calling_codes).toEqual(lengths.country_calling_codes);
    expect(numbers.version).toBe(lengths.version);
  });

  it('is precise for every country that shares a calling code with one of them', () => {
    const shared = Object.values(numbers.country_calling_codes).filter((countries) => countries.some(knowsRanges));
    expect(shared.flat().filter((country) => !knowsRanges(country))).toEqual([]);
  });
});
