import type { Facet, TASK_AREAS } from '../../../api/contract/postings.ts';
import type { Named, NamesOf } from './names.ts';

export const TASK_AREA_NAMES: NamesOf<typeof TASK_AREAS> = [
  ['administration', 'Hallinto', 'Förvaltning', 'Administration'],
  ['education', 'Opetus', 'Undervisning', 'Teaching'],
  ['early-education', 'Varhaiskasvatus', 'Småbarnspedagogik', 'Early childhood education'],
  ['health', 'Terveydenhuolto', 'Hälsovård', 'Health care'],
  ['social', 'Sosiaaliala', 'Det sociala området', 'Social care'],
  ['food-and-cleaning', 'Ruoka ja puhtaus', 'Kost och städning', 'Food and cleaning'],
  ['culture-and-leisure', 'Kulttuuri ja vapaa-aika', 'Kultur och fritid', 'Culture and leisure'],
  ['technical', 'Tekninen ala', 'Teknik', 'Technical work'],
  ['it', 'IT', 'IT', 'IT'],
  ['rescue', 'Pelastusala', 'Räddningsväsendet', 'Rescue services'],
  ['agriculture', 'Maatalous', 'Lantbruk', 'Farming'],
  ['trades', 'Ammattityö', 'Yrkesarbete', 'Trades'],
  ['other', 'Muu', 'Annat', 'Other'],
];

/** Facets that come after those in sight. */
export const REST_NAMES: readonly Named<Facet>[] = [
  ['deadline', 'Haku päättyy', 'Ansökan stänger', 'Closing'],
  ['language', 'Ilmoituksen kieli', 'Annonsens språk', 'Language of the ad'],
];
