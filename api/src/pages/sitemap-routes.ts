import { Hono } from 'hono';
import type { Context } from 'hono';
import { LOCALES } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';
import { answer } from '../http/answer.ts';
import type { AppEnv, TenantEnv } from '../http/env.ts';
import { publicTenant } from '../http/tenant.ts';
import { SITEMAP_LIMIT, SITEMAP_TYPE, type SitemapPage, sitemap, sitemapIndex } from '../interop/sitemap.ts';
import { remember } from '../cache/remember.ts';
import { openPages } from '../postings/store.ts';
import { absolute, jobPath, listPath } from './addresses.ts';
import type { Frame } from './frame.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { frameOf, rememberedPage } from './remembered-page.ts';

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
  // The municipality's first language comes first, because it is the default of every page.
  const languages = [...new Set([...frame.tenant.officialLanguages, ...LOCALES])];
  const list = { languages: languages.map((lang) => ({ lang, url: absolute(frame, listPath(frame, lang)) })) };
  return fitting([
    list,
    ...(await openPages(ctx.db, frame.now)).map((page) => ({
      languages: languages
        .filter((lang) => page.languages.includes(lang))
        .map((lang) => ({ lang, url: absolute(frame, jobPath(frame, page.number, lang)) })),
      changedAt: page.updatedAt,
    })),
  ]);
}

/** As many of the pages as one sitemap may hold, from the front. */
export function fitting(pages: readonly SitemapPage[]): SitemapPage[] {
  let room = SITEMAP_LIMIT;
  return pages.filter((page) => (room -= page.languages.length) >= 0);
}
