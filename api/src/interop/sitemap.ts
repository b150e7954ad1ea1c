import { escapeXml } from './xml.ts';

/** Media type of the file. */
export const SITEMAP_TYPE = 'application/xml; charset=utf-8';

/** The protocol's limit of addresses in one file; a longer list becomes an index of files. */
export const SITEMAP_LIMIT = 50_000;

/** One page in all its languages. */
export interface SitemapPage {
  /** The page's address by language; each becomes an entry that names the others. */
  languages: { lang: string; url: string }[];
  /** UTC ISO time of the last change that a reader would notice. */
  changedAt?: string;
}

/**
 * One sitemap file (sitemaps.org 0.9) with a hreflang alternate for every language of every page, the first language
 * being the default. Throws RangeError past the protocol's limit.
 */
export function sitemap(pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap((page) => page.languages.map(({ url }) => entry(url, page)));
  if (entries.length > SITEMAP_LIMIT) throw new RangeError(`a sitemap holds at most ${SITEMAP_LIMIT} addresses`);
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** The index of several sitemap files. */
export function sitemapIndex(files: readonly { url: string; changedAt?: string }[]): string {
  const entries = files.map(({ url, changedAt }) => `<sitemap><loc>${escapeXml(url)}</loc>${lastModified(changedAt)}</sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

function entry(url: string, page: SitemapPage): string {
  const alternates = page.languages.length > 1 ? page.languages.map(({ lang, url }) => alternate(lang, url)).join('') : '';
  const fallback = page.languages.length > 1 ? alternate('x-default', page.languages[0]?.url ?? url) : '';
  return `<url><loc>${escapeXml(url)}</loc>${lastModified(page.changedAt)}${alternates}${fallback}</url>\n`;
}

function alternate(lang: string, url: string): string {
  return `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(url)}"/>`;
}

function lastModified(changedAt: string | undefined): string {
  return changedAt === undefined ? '' : `<lastmod>${escapeXml(changedAt)}</lastmod>`;
}
