import type { Locale, LOCALES } from '../../../api/contract/primitives.ts';

/** Ways to put the openings on a site. */
export const VARIANTS = ['tag', 'div', 'iframe', 'pinned'] as const;
export type Variant = (typeof VARIANTS)[number];
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export const PAGE_SIZES = [10, 25, 50, 100] as const;
/** What the widget does when the tag says nothing. */
export const DEFAULT_LEVEL = 2;
export const DEFAULT_SIZE = 25;
/** The product's languages; the contract's order, which the type checks. */
export const LANGUAGES: typeof LOCALES = ['fi', 'sv', 'en'];

/** What the webmaster has chosen. */
export interface Choices {
  variant: Variant;
  /** `page`: as the page says. */
  language: Locale | 'page';
  headingLevel: number;
  pageSize: number;
  hasReserve: boolean;
  /** The link shown where the list cannot be; empty: the product's own words. */
  linkText: string;
}

/** Reads the choices from the address; what it does not say, or says wrongly, is the default. */
export function readChoices(query: URLSearchParams): Choices {
  const number = (name: string, allowed: readonly number[], fallback: number) =>
    allowed.find((value) => String(value) === query.get(name)) ?? fallback;
  return {
    variant: VARIANTS.find((variant) => variant === query.get('way')) ?? 'tag',
    language: LANGUAGES.find((language) => language === query.get('in')) ?? 'page',
    headingLevel: number('level', HEADING_LEVELS, DEFAULT_LEVEL),
    pageSize: number('rows', PAGE_SIZES, DEFAULT_SIZE),
    hasReserve: query.get('reserve') === '1',
    linkText: query.get('text') ?? '',
  };
}

/** The language to expect where the page's own is not known; a frame never knows it. */
export function languageShown({ language }: Choices, firstLanguage: Locale): Locale {
  return language === 'page' ? firstLanguage : language;
}

/** What to change in the address when the form changes; defaults leave it. */
export function choiceChanges(form: FormData): Record<string, string> {
  const said = (name: string, fallback: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== fallback ? value : '';
  };
  return {
    way: said('way', 'tag'),
    in: said('in', 'page'),
    level: said('level', String(DEFAULT_LEVEL)),
    rows: said('rows', String(DEFAULT_SIZE)),
    reserve: said('reserve', ''),
    text: said('text', ''),
  };
}
