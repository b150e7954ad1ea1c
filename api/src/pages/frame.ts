import { LOCALES, type Locale, type Localized } from '../../contract/primitives.ts';
import type { Tenant } from '../directory/tenant.ts';
import { PAGE_TEXTS } from './texts/catalog.ts';
import type { PageTexts } from './texts/texts.ts';

/** Whose page it is, in which language, and when: what every template is given. */
export interface Frame {
  tenant: Tenant;
  lang: Locale;
  texts: PageTexts;
  /** The municipality's name in the language of the page. */
  name: string;
  /** The service's own address without a slash at the end. */
  publicUrl: string;
  now: string;
}

/** The frame of a page in the wanted language, else in the municipality's first. */
export function pageFrame(tenant: Tenant, wanted: string | undefined, publicUrl: string, now: string): Frame {
  const lang = LOCALES.find((locale) => locale === wanted) ?? defaultLanguage(tenant);
  return { tenant, lang, texts: PAGE_TEXTS[lang], name: said(tenant.name, lang) ?? tenant.slug, publicUrl, now };
}

/** The language of an address that names none. */
export function defaultLanguage(tenant: Pick<Tenant, 'officialLanguages'>): Locale {
  return tenant.officialLanguages[0] ?? 'fi';
}

/** A text in the wanted language, else in the first that there is. */
export function said(texts: Localized | undefined, lang: Locale): string | undefined {
  return texts && (texts[lang] ?? LOCALES.map((locale) => texts[locale]).find((text) => text !== undefined));
}

/** The language in which `said` answers. */
export function saidIn(texts: Localized, lang: Locale): Locale {
  return texts[lang] === undefined ? (LOCALES.find((locale) => texts[locale] !== undefined) ?? lang) : lang;
}
