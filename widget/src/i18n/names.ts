import type { EMPLOYMENT_TYPES, FACETS, Facet, PAY_UNITS, TASK_AREAS, WORK_TIMES } from '../../../api/contract/postings.ts';
import type { Lang, Text } from './localize.ts';

/** A contract code with its name in each language. */
export type Named<Code extends string = string> = readonly [code: Code, ...names: Text];
/** One named entry for each code of a contract array, in the same order: the script's data refers to them by position. */
type NamesOf<Codes extends readonly string[]> = { readonly [Index in keyof Codes]: Named<Codes[Index]> };

export const TASK_AREA_NAMES: NamesOf<typeof TASK_AREAS> = [
  ['administration', 'Hallinto ja toimisto', 'Förvaltning och kontor', 'Administration'],
  ['education', 'Opetus', 'Undervisning', 'Teaching'],
  ['early-education', 'Varhaiskasvatus', 'Småbarnspedagogik', 'Early childhood education'],
  ['health', 'Terveydenhuolto', 'Hälsovård', 'Health care'],
  ['social', 'Sosiaaliala', 'Det sociala området', 'Social care'],
  ['food-and-cleaning', 'Ruoka ja puhtaus', 'Kost och städning', 'Food and cleaning'],
  ['culture-and-leisure', 'Kulttuuri ja vapaa-aika', 'Kultur och fritid', 'Culture and leisure'],
  ['technical', 'Tekninen ala', 'Teknik', 'Technical work'],
  ['it', 'Tietotekniikka', 'IT', 'IT'],
  ['rescue', 'Pelastusala', 'Räddningsväsendet', 'Rescue services'],
  ['agriculture', 'Maatalous', 'Lantbruk', 'Farming'],
  ['trades', 'Ammattityö', 'Yrkesarbete', 'Trades'],
  ['other', 'Muu ala', 'Annat område', 'Other field'],
];

export const EMPLOYMENT_TYPE_NAMES: NamesOf<typeof EMPLOYMENT_TYPES> = [
  ['permanent', 'Vakituinen', 'Tillsvidare', 'Permanent'],
  ['fixed-term', 'Määräaikainen', 'Visstid', 'Fixed-term'],
  ['substitute', 'Sijaisuus', 'Vikariat', 'Substitute'],
  ['on-call', 'Keikkatyö', 'Inhopp', 'On call'],
  ['seasonal', 'Kausityö', 'Säsongsarbete', 'Seasonal'],
  ['internship', 'Harjoittelu', 'Praktik', 'Internship'],
  ['apprenticeship', 'Oppisopimus', 'Läroavtal', 'Apprenticeship'],
  ['other', 'Muu työsuhde', 'Annan anställning', 'Other job type'],
];

export const WORK_TIME_NAMES: NamesOf<typeof WORK_TIMES> = [
  ['full-time', 'kokoaikainen', 'heltid', 'full-time'],
  ['part-time', 'osa-aikainen', 'deltid', 'part-time'],
  ['shifts', 'vuorotyö', 'skiftarbete', 'shift work'],
];

export const PAY_UNIT_NAMES: NamesOf<typeof PAY_UNITS> = [
  ['hour', 't', 'h', 'hour'],
  ['day', 'pv', 'dag', 'day'],
  ['week', 'vk', 'vecka', 'week'],
  ['month', 'kk', 'mån.', 'month'],
  ['year', 'v', 'år', 'year'],
];

/** Facets in the order in which they are offered. */
export const FACET_NAMES: readonly Named<Facet>[] & { length: (typeof FACETS)['length'] } = [
  ['taskArea', 'Ala', 'Område', 'Field'],
  ['municipality', 'Kunta', 'Kommun', 'Municipality'],
  ['employmentType', 'Työsuhde', 'Anställning', 'Job type'],
  ['unit', 'Yksikkö', 'Enhet', 'Unit'],
  ['deadline', 'Haku päättyy', 'Ansökan stänger', 'Closing'],
  ['language', 'Ilmoituksen kieli', 'Annonsens språk', 'Language of the ad'],
];

/** The name of a code; the code itself when the service knows one that this build does not. */
export function nameOf(names: readonly Named[], code: string, lang: Lang): string {
  return names.find((entry) => entry[0] === code)?.[lang + 1] ?? code;
}
