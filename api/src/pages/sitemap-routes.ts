import { Hono } from 'hono';
import type { Context } from 'hono';
import { LOCALES, type Locale } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';
import { answer } from '../http/answer.ts';
import type { AppEnv, TenantEnv } from '../http/env.ts';
import { publicTenant } from '../http/tenant.ts';
import { SITEMAP_TYPE, type SitemapPage, sitemap, sitemapIndex } from '../interop/sitemap.ts';
import { remember } from '../cache/remember.ts';
import { listJobs } from '../postings/service.ts';
import { absolute, jobPath, listPath } from './addresses.ts';
import type { Frame } from './frame.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { frameOf, rememberedPage } from './remembered-page.ts';

// Fifty pages of a hundred postings in each language: far above a city's, and far below what one sitemap may hold.
const MOST_PAGES = 50;

/** What search engines are told: one sitemap for each municipality, an index of them, and what not to crawl. */
export const crawlerRoutes = new Hono<AppEnv>()
  .get('/robots.txt', (c) => {
    const rules = [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /dashboard/',
      'Disallow: /staff/',
      'Disallow: /*/embed',
      'Disallow: /*/apply',
    ];
    return c.text(`${rules.join('\n')}\n\nSitemap: ${c.env.publicUrl}/sitemap.xml\n`, 200, PAGE_HEADERS);
  })
  .get('/sitemap.xml', async (c) => {
    const stored = await remember(c.env, 'page/sitemap', [DIRECTORY_SCOPE], async () => ({
      body: sitemapIndex((await c.env.system.allTenants()).map(({ slug }) => ({ url: `${c.env.publicUrl}/${slug}/jobs/sitemap.xml` }))),
      contentType: SITEMAP_TYPE,
    }));
    return answer(stored, c.req.raw, PAGE_HEADERS);
  });

/** A municipality's own sitemap, `/{tenant}/jobs/sitemap.xml`. */
export const sitemapRoutes = new Hono<TenantEnv>().get('/:tenant/jobs/sitemap.xml', publicTenant, (c: Context<TenantEnv>) => {
  const frame = frameOf(c);
  return rememberedPage(c, `/${frame.tenant.slug}/sitemap`, SITEMAP_TYPE, async () => sitemap(await pagesOf(frame, c.var.ctx)));
});

async function pagesOf(frame: Frame, ctx: TenantContext): Promise<SitemapPage[]> {
  const pages = new Map<number, SitemapPage>();
  // The municipality's first language comes first, because it is the default of every page.
  const languages = [...new Set([...frame.tenant.officialLanguages, ...LOCALES])];
  for (const lang of languages) await addJobs(pages, frame, ctx, lang);
  const lists = languages.map((lang) => ({ lang, url: absolute(frame, listPath(frame, lang)) }));
  return [{ languages: lists }, ...pages.values()];
}

async function addJobs(pages: Map<number, SitemapPage>, frame: Frame, ctx: TenantContext, lang: Locale): Promise<void> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const list = await listJobs(ctx, { lang, language: [lang], sort: 'newest', limit: 100, cursor });
    for (const item of list.items) {
      const known = pages.get(item.id) ?? { languages: [], changedAt: item.publishedAt };
      known.languages.push({ lang, url: absolute(frame, jobPath(frame, item.id, lang)) });
      pages.set(item.id, known);
    }
    cursor = list.next;
    if (cursor === undefined) return;
  }
}
