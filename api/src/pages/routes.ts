import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { JobList } from '../../contract/postings.ts';
import { RESERVED_SLUGS } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { TenantEnv } from '../http/env.ts';
import { publicTenant } from '../http/tenant.ts';
import { getJob, listJobs } from '../postings/service.ts';
import { Refused } from '../refusal.ts';
import { jobPath, listPath, privacyPath } from './addresses.ts';
import { applyRoutes } from './apply/routes.ts';
import { embedPage, embedSettings } from './embed-page.ts';
import { feedRoutes } from './feed-routes.ts';
import type { Frame } from './frame.ts';
import { jobNumber } from './job-number.ts';
import { jobPage } from './job-page.ts';
import { type ListAddress, readListAddress, withoutRefused } from './list-address.ts';
import { listPage } from './list-page.ts';
import { pageError } from './page-error.ts';
import { embedHeaders, HTML_TYPE, PAGE_HEADERS } from './page-headers.ts';
import { ownDataRoutes } from './own-data/routes.ts';
import { frameOf, rememberedPage } from './remembered-page.ts';
import { privacyPage } from './privacy-page.ts';
import { crawlerRoutes, sitemapRoutes } from './sitemap-routes.ts';
import { styleSheet, styleVersion } from './style-sheet.ts';

const CSS_TYPE = 'text/css; charset=utf-8';

const tenantPages = new Hono<TenantEnv>()
  .get('/:tenant', publicTenant, (c) => c.redirect(listPath(frameOf(c)), 302))
  .get('/:tenant/jobs', publicTenant, async (c) => {
    const frame = frameOf(c);
    const address = readListAddress(new URL(c.req.url).searchParams);
    const notes = address.refused.join();
    return rememberedPage(c, `${listPath(frame, frame.lang, address.params)}#${notes}`, HTML_TYPE, async () => {
      const { list, understood } = await listOf(c.var.ctx, frame, address);
      return listPage(frame, list, understood);
    });
  })
  .get('/:tenant/jobs/pages.css', publicTenant, async (c) => {
    const { brand } = c.var.ctx.tenant;
    // An address with another version than the sheet's own must not keep today's sheet for ever.
    const isCurrent = c.req.query('v') === styleVersion(brand);
    const headers = { ...PAGE_HEADERS, ...(isCurrent && { 'cache-control': 'public, max-age=31536000, immutable' }) };
    return rememberedPage(c, `/${c.var.ctx.tenant.slug}/style`, CSS_TYPE, () => styleSheet(brand), headers);
  })
  .get('/:tenant/jobs/privacy', publicTenant, async (c) => {
    const frame = frameOf(c);
    return rememberedPage(c, privacyPath(frame), HTML_TYPE, () => privacyPage(frame));
  })
  .get('/:tenant/jobs/:id', publicTenant, async (c) => {
    const frame = frameOf(c);
    const id = jobNumber(c.req.param('id'));
    return rememberedPage(c, jobPath(frame, id), HTML_TYPE, async () => jobPage(frame, await getJob(c.var.ctx, id, frame.lang)));
  })
  .get('/:tenant/embed', publicTenant, async (c) => {
    const frame = frameOf(c);
    const headers = embedHeaders(c.var.allowedOrigins);
    const settings = embedSettings(new URL(c.req.url).searchParams);
    const key = `/${frame.tenant.slug}/embed/${frame.lang}/${settings.join()}`;
    return rememberedPage(c, key, HTML_TYPE, () => embedPage(frame, settings), headers);
  });

// Any other address of a municipality: the same one without a slash at its end, else a page that says there is none.
// Addresses of the service itself are left to those who answer them.
const elsewhere = createMiddleware<TenantEnv>(async (c, next) => {
  const slug = c.req.param('tenant');
  if (RESERVED_SLUGS.some((reserved) => reserved === slug)) return next();
  return publicTenant(c, async () => {
    const { pathname, search } = new URL(c.req.url);
    const shorter = pathname.replace(/\/+$/, '');
    if (shorter === pathname || !shorter.startsWith(`/${slug}`)) throw new Refused('not_found');
    c.res = c.redirect(shorter + search, 301);
  });
});

/** Pages and files that need no script, for people, search engines and feed readers. Mounted last: they take whole paths. */
export const pageRoutes = new Hono<TenantEnv>()
  .onError(pageError)
  .route('/', crawlerRoutes)
  .route('/', feedRoutes)
  .route('/', sitemapRoutes)
  .route('/', applyRoutes)
  .route('/', ownDataRoutes)
  .route('/', tenantPages)
  .get('/:tenant/*', elsewhere);

/** The list for an address; what the service refuses (a postal code that does not exist) is left out and said. */
async function listOf(ctx: TenantContext, frame: Frame, address: ListAddress): Promise<{ list: JobList; understood: ListAddress }> {
  try {
    return { list: await listJobs(ctx, { ...address.query, lang: frame.lang }), understood: address };
  } catch (error) {
    if (!(error instanceof Refused) || error.fields.length === 0) throw error;
    const understood = withoutRefused(address, error.fields);
    return { list: await listJobs(ctx, { ...understood.query, lang: frame.lang }), understood };
  }
}
