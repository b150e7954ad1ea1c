import type { EMPLOYMENT_TYPES, PAY_UNITS } from '../../../api/contract/postings.ts';
import type { Lang, Text } from './localize.ts';

/** A contract code with its name in each language. */
export type Named<Code extends string = string> = readonly [code: Code, ...names: Text];
/** One named entry for each code of a contract array, in the same order: the script's data refers to them by position. */
export type NamesOf<Codes extends readonly string[]> = { readonly [Index in keyof Codes]: Named<Codes[Index]> };

type TextPerCode<Codes extends readonly string[]> = { readonly [Index in keyof Codes]: Text };

/** By position in EMPLOYMENT_TYPES: the script's rows know no codes. */
export const TYPE_NAMES: TextPerCode<typeof EMPLOYMENT_TYPES> = [
  ['Vakituinen', 'Tillsvidare', 'Permanent'],
  ['Määräaikainen', 'Visstid', 'Fixed-term'],
  ['Sijaisuus', 'Vikariat', 'Substitute'],
  ['Keikkatyö', 'Inhopp', 'On call'],
  ['Kausityö', 'Säsongsarbete', 'Seasonal'],
  ['Harjoittelu', 'Praktik', 'Internship'],
  ['Oppisopimus', 'Läroavtal', 'Apprenticeship'],
  // Imports say `other` of an ad that does not tell; a row then says nothing.
  ['', '', ''],
];

export const PAY_UNIT_NAMES: NamesOf<typeof PAY_UNITS> = [
  ['hour', 't', 'h', 'hour'],
  ['day', 'pv', 'dag', 'day'],
  ['week', 'vk', 'vecka', 'week'],
  ['month', 'kk', 'mån.', 'month'],
  ['year', 'v', 'år', 'year'],
];

/** The name of a code; the code itself when the service knows one that this build does not. */
export function nameOf(names: readonly Named[], code: string, lang: Lang): string {
  return names.find((entry) => entry[0] === code)?.[lang + 1] ?? code;
}
