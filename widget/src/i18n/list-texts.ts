import type { Sort } from '../../../api/contract/postings.ts';
import type { Text } from './localize.ts';

/** What the list says. Rarely needed sentences live in `notice-texts.ts`, which loads when it is needed. */
export const SEARCH: Text = ['Hae työpaikoista', 'Sök bland jobben', 'Search jobs'];
export const MORE_FILTERS: Text = ['Lisää rajauksia', 'Fler filter', 'More filters'];
export const CLEAR: Text = ['Poista rajaukset', 'Ta bort filtren', 'Clear filters'];
export const REMOVE: Text = ['Poista rajaus:', 'Ta bort filtret:', 'Remove filter:'];
export const ANY: Text = ['Kaikki', 'Alla', 'Any'];
export const WITHIN_DAYS: Text = ['päivän sisällä', 'dagar', 'days'];
export const SORT: Text = ['Järjestys', 'Ordning', 'Sort'];
export const SORT_NAMES: readonly (readonly [Sort, ...Text])[] = [
  ['newest', 'Uusimmat', 'Nyaste', 'Newest'],
  ['deadline', 'Haku päättyy pian', 'Stänger snart', 'Closing soon'],
  ['title', 'Aakkosjärjestys', 'A till Ö', 'A to Z'],
  ['relevance', 'Osuvimmat', 'Bästa träffar', 'Best match'],
];
export const MORE: Text = ['Näytä lisää', 'Visa fler', 'Show more'];
export const NEW: Text = ['Uusi', 'Nytt', 'New'];
export const COUNT: Text<(count: number) => string> = [
  (count) => `${count} ${count === 1 ? 'avoin työpaikka' : 'avointa työpaikkaa'}`,
  (count) => `${count} ${count === 1 ? 'ledigt' : 'lediga'} jobb`,
  (count) => `${count} open job${count === 1 ? '' : 's'}`,
];
export const AT_LEAST: Text = ['vähintään', 'minst', 'at least'];
export const AT_MOST: Text = ['enintään', 'högst', 'up to'];
export const EMPTY: Text = [
  'Juuri nyt ei ole avoimia työpaikkoja.',
  'Just nu finns inga lediga jobb.',
  'There are no open jobs right now.',
];
export const FOLLOW: Text = ['Seuraa uusia paikkoja (RSS)', 'Följ nya jobb (RSS)', 'Follow new jobs (RSS)'];
export const NONE: Text = ['Rajauksilla ei löytynyt työpaikkoja.', 'Inga jobb motsvarar filtren.', 'No jobs match the filters.'];
export const DOWN: Text = [
  'Työpaikkoja ei saada juuri nyt haettua.',
  'Jobben kan inte hämtas just nu.',
  'The jobs cannot be fetched right now.',
];
export const RETRY: Text = ['Yritä uudelleen', 'Försök igen', 'Try again'];
export const AS_OF: Text = ['Lista on haettu', 'Listan hämtades', 'This list was fetched'];
export const LOCAL: Text = [
  'Palveluun ei saada yhteyttä. Haku kattaa vain tähän ladatut paikat.',
  'Ingen kontakt med tjänsten. Sökningen gäller bara jobben som redan laddats.',
  'The service cannot be reached. The search covers only the jobs already loaded.',
];
export const ACCESSIBILITY: Text = ['Saavutettavuusseloste', 'Tillgänglighetsutlåtande', 'Accessibility statement'];
export const DEMO: Text = [
  'Esittely: paikkoja ei voi hakea oikeasti.',
  'Demonstration: jobben går inte att söka på riktigt.',
  'Demonstration: these are not real openings.',
];
