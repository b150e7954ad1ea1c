import type { Locale } from '../../../api/contract/primitives.ts';

/** What the link says when the webmaster writes nothing else; in the language of the list, not of the dashboard. */
export const LINK_TEXTS: Record<Locale, string> = { fi: 'Avoimet työpaikat', sv: 'Lediga jobb', en: 'Open jobs' };
