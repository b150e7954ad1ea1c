import type { Sort } from '../../../api/contract/postings.ts';
import type { Text } from './localize.ts';
import type { Named } from './names.ts';

export const CLEAR: Text = ['Poista rajaukset', 'Ta bort filtren', 'Clear filters'];
export const REMOVE: Text = ['Poista', 'Ta bort', 'Remove'];
export const WITHIN_DAYS: Text = ['päivän sisällä', 'dagar', 'days'];
export const SORT: Text = ['Järjestys', 'Ordning', 'Sort'];
export const SORT_NAMES: readonly Named<Sort>[] = [
  ['newest', 'Uusimmat', 'Nyaste', 'Newest'],
  ['deadline', 'Haku päättyy pian', 'Stänger snart', 'Closing soon'],
  ['title', 'Aakkosjärjestys', 'A till Ö', 'A to Z'],
];
export const EMPTY: Text = ['Ei avoimia työpaikkoja juuri nyt.', 'Inga lediga jobb just nu.', 'No open jobs right now.'];
export const FOLLOW: Text = ['Seuraa uusia (RSS)', 'Följ nya (RSS)', 'Follow new ones (RSS)'];
export const NONE: Text = ['Rajauksilla ei löytynyt työpaikkoja.', 'Inga jobb motsvarar filtren.', 'No jobs match the filters.'];
export const AS_OF: Text = ['Lista on haettu', 'Listan hämtades', 'This list was fetched'];
export const LOCAL: Text = [
  'Palveluun ei saada yhteyttä: haku kattaa vain jo ladatut paikat.',
  'Ingen kontakt med tjänsten: sökningen gäller jobben som redan laddats.',
  'The service cannot be reached: the search covers the jobs already loaded.',
];
/** For the webmaster of a page that is not set up yet. */
export const UNKNOWN: Text = [
  'Ylläpitäjälle: Vuoro ei tunne tätä kuntaa. Tarkista tunnisteen tenant, region tai tenants.',
  'Till webbmastern: Vuoro känner inte till kommunen. Kontrollera taggens tenant, region eller tenants.',
  "For the webmaster: Vuoro does not know this municipality. Check the tag's tenant, region or tenants.",
];
export const FOREIGN: Text = [
  'Ylläpitäjälle: lisää tämä osoite kunnan sallittuihin sivustoihin Vuorossa, niin työpaikat näkyvät:',
  'Till webbmastern: lägg till adressen bland kommunens tillåtna webbplatser i Vuoro, så visas jobben:',
  "For the webmaster: add this address to the municipality's allowed sites in Vuoro, and the jobs will show:",
];

export const NOT_STATED: Text = ['Ei kerrottu', 'Inte uppgivet', 'Not stated'];
