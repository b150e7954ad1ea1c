import type { Facet } from '../../../api/contract/postings.ts';
import type { Text } from './localize.ts';
import type { Named } from './names.ts';

/** What the list says before anybody touches it; the rest is in `search-texts.ts`. */
export const SEARCH: Text = ['Hae työpaikoista', 'Sök bland jobben', 'Search jobs'];
export const MORE_FILTERS: Text = ['Lisää rajauksia', 'Fler filter', 'More filters'];
export const MORE: Text = ['Näytä lisää', 'Visa fler', 'Show more'];
export const NEW: Text = ['Uusi', 'Nytt', 'New'];
export const COUNT: Text<(count: number) => string> = [
  (count) => `${count} ${count === 1 ? 'avoin työpaikka' : 'avointa työpaikkaa'}`,
  (count) => `${count} ${count === 1 ? 'ledigt' : 'lediga'} jobb`,
  (count) => `${count} open job${count === 1 ? '' : 's'}`,
];
export const DOWN: Text = ['Työpaikkoja ei saada nyt haettua.', 'Jobben kan inte hämtas nu.', 'The jobs cannot be fetched now.'];
export const RETRY: Text = ['Yritä uudelleen', 'Försök igen', 'Try again'];
export const ACCESSIBILITY: Text = ['Saavutettavuus', 'Tillgänglighet', 'Accessibility'];

/** The facets that can be in sight; the first three that divide the list are. */
export const SIGHT_NAMES: readonly Named<Facet & ('taskArea' | 'municipality' | 'employmentType' | 'unit')>[] = [
  ['taskArea', 'Ala', 'Område', 'Field'],
  ['municipality', 'Kunta', 'Kommun', 'Municipality'],
  ['employmentType', 'Työsuhde', 'Anställning', 'Job type'],
  ['unit', 'Yksikkö', 'Enhet', 'Unit'],
];
