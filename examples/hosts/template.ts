import type { Locale } from '../../api/contract/primitives.ts';
import { HOST_TEXTS } from './texts/host-texts.ts';

/** What a host page needs to know beside its words. */
export interface PageFacts {
  /** The page's own file name without the ending. */
  page: string;
  lang: Locale;
  /** Origin of the service. */
  app: string;
  /** Slug of the tenant whose jobs the page shows. */
  tenant: string;
  /** The tenant's name in the language of the page. */
  name: string;
  /** Another tenant, for pages with two lists. */
  neighbour: string;
  neighbourName: string;
  region: string;
  /** Slugs separated by commas, for the portal. */
  tenants: string;
}

/** The languages in which every host page exists; the first is the default. */
export const PAGE_LANGUAGES: readonly Locale[] = ['fi', 'sv', 'en'];

const LANGUAGE_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/**
 * A host page with its placeholders filled: `{{app}}` is a fact, `{{t.title}}` a word in the language of the page,
 * `{{t.sv.title}}` a word in another one, `{{> demo}}` and `{{> languages}}` the two pieces that every page shares.
 * An unknown placeholder is refused, so that no page goes out with a hole in it.
 */
export function fillPage(template: string, facts: PageFacts): string {
  return template.replace(/\{\{(.+?)\}\}/g, (whole, key: string) => {
    const value = lookUp(key.trim(), facts);
    if (value === undefined) throw new Error(`${facts.page}.html: unknown placeholder ${whole}`);
    return value;
  });
}

function lookUp(key: string, facts: PageFacts): string | undefined {
  if (key === '> demo') return demoNote(facts);
  if (key === '> languages') return languageLinks(facts);
  const [head, second, third] = key.split('.');
  const value =
    head === 't'
      ? third === undefined
        ? word(facts.lang, second)
        : word(second, third)
      : new Map<string, string>(Object.entries(facts)).get(key);
  return value === undefined ? undefined : escapeHtml(value);
}

function word(lang: string | undefined, key: string | undefined): string | undefined {
  const texts = new Map<string, object>(Object.entries(HOST_TEXTS)).get(lang ?? '');
  return texts && new Map<string, string>(Object.entries(texts)).get(key ?? '');
}

function demoNote(facts: PageFacts): string {
  const texts = HOST_TEXTS[facts.lang];
  return (
    `<aside class="demo-note" aria-label="${escapeHtml(texts.demo)}"><p>${escapeHtml(texts.demoNote)} ` +
    `<a href="/examples/">${escapeHtml(texts.allPages)}</a></p></aside>`
  );
}

function languageLinks(facts: PageFacts): string {
  const links = Object.entries(LANGUAGE_NAMES).map(([lang, name]) => {
    const current = lang === facts.lang ? ' aria-current="true"' : '';
    return `<a href="?lang=${lang}&amp;tenant=${escapeHtml(facts.tenant)}" lang="${lang}" hreflang="${lang}"${current}>${name}</a>`;
  });
  return `<nav class="demo-languages" aria-label="${escapeHtml(HOST_TEXTS[facts.lang].language)}">${links.join(' ')}</nav>`;
}

/** Text made safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
