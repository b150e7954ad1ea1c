import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import numbers from './phone-metadata.json' with { type: 'json' };

/**
 * How telephone numbers are built, from Google's libphonenumber (Apache-2.0) as libphonenumber-js packs it: every number range
 * that is in use for the `precise` countries, for the rest of the world lengths and digits that a number can have, and no
 * way to print one. All of it for all countries would be a tenth of the Worker.
 */
export const phoneMetadata = numbers as unknown as MetadataJson;

const precise: ReadonlySet<string> = new Set(numbers.precise);

/** Whether all ranges of a country (ISO 3166) are known, so that a mobile number can be told from a landline. */
export function knowsRanges(country: string): boolean {
  return precise.has(country);
}

/** Whether a code (ISO 3166) names a country or territory with telephone numbers of its own. */
export function isCountry(code: string): code is CountryCode {
  return Object.hasOwn(numbers.countries, code);
}
