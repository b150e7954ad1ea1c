import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import lengths from 'libphonenumber-js/metadata.min.json';
import ranges from './phone-ranges.json' with { type: 'json' };

/**
 * How telephone numbers are built, from Google's libphonenumber (Apache-2.0) as libphonenumber-js packs it: every number range
 * that is in use for the countries in `phone-ranges.json`, for the rest of the world lengths and leading digits only. All
 * ranges of all countries would be a tenth of the Worker.
 */
export const phoneMetadata = { ...lengths, countries: { ...lengths.countries, ...ranges } } as unknown as MetadataJson;

/** Whether all ranges of a country (ISO 3166) are known, so that a mobile number can be told from a landline. */
export function knowsRanges(country: string): boolean {
  return Object.hasOwn(ranges, country);
}

/** Whether a code (ISO 3166) names a country or territory with telephone numbers of its own. */
export function isCountry(code: string): code is CountryCode {
  return Object.hasOwn(phoneMetadata.countries, code);
}
