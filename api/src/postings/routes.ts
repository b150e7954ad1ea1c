import { Hono } from 'hono';
import * as z from 'zod/mini';
import { JobQuery } from '../../contract/postings.ts';
import { Locale } from '../../contract/primitives.ts';
import type { ManyEnv, TenantEnv } from '../http/env.ts';
import { publicJson } from '../http/public-json.ts';
import { publicRegion, publicTenant, publicTenants, tenantContext } from '../http/tenant.ts';
import { validated } from '../http/validated.ts';
import { Refused } from '../refusal.ts';
import { getJob, listJobs } from './service.ts';

/** A posting's public number in an address. */
export const JobId = z.strictObject({
  tenant: z.string(),
  id: z.pipe(z.pipe(z.string().check(z.regex(/^[1-9]\d{0,8}$/, 'number')), z.transform(Number)), z.int()),
});
const RegionJobId = z.extend(JobId, { region: z.string() });
const DetailQuery = z.strictObject({ lang: z.optional(Locale) });
const ManyQuery = z.extend(JobQuery, { tenants: z.string() });

/** Lists and single postings of one tenant: `/api/{tenant}/jobs…`. */
export const postingRoutes = new Hono<TenantEnv>()
  .get('/:tenant/jobs', publicTenant, validated('query', JobQuery), async (c) => {
    const { ctx } = c.var;
    return publicJson(c, [ctx.tenant.id], () => listJobs(ctx, c.req.valid('query')));
  })
  .get('/:tenant/jobs/:id', publicTenant, validated('param', JobId), validated('query', DetailQuery), async (c) => {
    const { ctx } = c.var;
    return publicJson(c, [ctx.tenant.id], () => getJob(ctx, c.req.valid('param').id, c.req.valid('query').lang));
  });

/** Lists over several tenants: a region's, or a chosen set as a portal shows it. */
export const manyPostingRoutes = new Hono<ManyEnv>()
  .get('/regions/:region/jobs', publicRegion, validated('query', JobQuery), async (c) => {
    const { reads } = c.var;
    return publicJson(c, [...new Set(reads.tenants.map((tenant) => tenant.regionId))], () => listJobs(reads, c.req.valid('query')));
  })
  .get('/regions/:region/:tenant/jobs/:id', publicRegion, validated('param', RegionJobId), validated('query', DetailQuery), async (c) => {
    const { tenant: slug, id } = c.req.valid('param');
    const tenant = c.var.reads.tenants.find((one) => one.slug === slug);
    if (!tenant) throw new Refused('posting_not_found');
    const ctx = tenantContext(c.env, tenant, { kind: 'public' });
    return publicJson(c, [tenant.id], () => getJob(ctx, id, c.req.valid('query').lang));
  })
  .get('/jobs', publicTenants, validated('query', ManyQuery), async (c) => {
    const { reads } = c.var;
    const { tenants: _named, ...query } = c.req.valid('query');
    const scopes = reads.tenants.map((tenant) => tenant.id).sort();
    return publicJson(c, scopes, () => listJobs(reads, query));
  });
