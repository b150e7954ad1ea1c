import type { Text } from './localize.ts';

/** For the webmaster of a page that is not set up yet. */
export const UNKNOWN: Text<(asked: string) => string> = [
  (asked) => `Sivuston ylläpitäjälle: Vuoro ei löydä tätä: ${asked}. Tarkista tunnisteen tenant-, region- tai tenants-arvo.`,
  (asked) => `Till webbplatsens administratör: Vuoro hittar inte detta: ${asked}. Kontrollera taggens tenant, region eller tenants.`,
  (asked) => `For the site's webmaster: Vuoro does not know ${asked}. Check the tag's tenant, region or tenants.`,
];
export const FOREIGN: Text<(origin: string) => string> = [
  (origin) => `Sivuston ylläpitäjälle: lisää ${origin} kunnan sallittuihin sivustoihin Vuorossa, niin työpaikat näkyvät tässä.`,
  (origin) => `Till webbplatsens administratör: lägg till ${origin} bland kommunens tillåtna webbplatser i Vuoro, så visas jobben här.`,
  (origin) => `For the site's webmaster: add ${origin} to the municipality's allowed sites in Vuoro, and the jobs will show here.`,
];
export const ON_OWN_PAGE: Text = ['Katso avoimet työpaikat', 'Se lediga jobb', 'See the open jobs'];
