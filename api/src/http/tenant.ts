import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { TenantContext } from '../context.ts';
import { TenantDb, TenantReads } from '../db/tenant-db.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../refusal.ts';
import { sendDueMails } from '../mail/send-due.ts';
import { scanDocument } from '../scanning/service.ts';
import { sendDueSms } from '../sms/send-due.ts';
import { noCarrier } from '../sms/transport.ts';
import type { Tenant } from '../directory/tenant.ts';
import { findTenant, type KnownTenant, tenantsOfRegion } from '../directory/directory.ts';
import type { ManyEnv, TenantEnv } from './env.ts';
import { startGeneration } from '../cache/remember.ts';

/** The context in which the public, a feed or the clock acts on one tenant. */
export function tenantContext(deps: Deps, tenant: Tenant, actor: TenantContext['actor']): TenantContext {
  return {
    tenant,
    tenants: [tenant],
    db: new TenantDb(deps.database, tenant.id, deps.newId, deps.now),
    actor,
    places: deps.places,
    publicUrl: deps.publicUrl,
    now: deps.now,
    newId: deps.newId,
    randomBytes: deps.randomBytes,
    log: deps.log,
    vault: deps.vault,
    mailWaits: () => deps.later(sendDueMails(deps)),
    hasCarrier: deps.sms !== noCarrier,
    smsWaits: () => deps.later(sendDueSms(deps)),
    hasScanner: deps.scanner !== undefined,
    fileWaits: (id) => deps.later(scanDocument(deps, tenant.id, id)),
    async publicChanged() {
      await Promise.all([startGeneration(deps, tenant.id), startGeneration(deps, tenant.regionId)]);
    },
  };
}

/** The public door to one tenant: resolves it from the address and checks where the request comes from. */
export const publicTenant = createMiddleware<TenantEnv>(async (c, next) => {
  const slug = c.req.param('tenant') ?? '';
  const known = await findTenant(c.env, slug);
  if (!known) throw new Refused('tenant_not_found');
  if (known.tenant.disabledAt !== null) throw new Refused('tenant_disabled');
  c.set('ctx', tenantContext(c.env, known.tenant, { kind: 'public' }));
  c.set('allowedOrigins', known.origins);
  const refused = checkOrigin(c.req.raw, known.origins, c.env.publicUrl);
  if (refused) throw refused;
  if (c.req.method === 'OPTIONS') return preflight(c.req.raw);
  await next();
  crossOrigin(c.res, c.req.raw);
  return undefined;
});

/** The public door to the tenants of a region, `/regions/:region/…`. */
export const publicRegion = createMiddleware<ManyEnv>(async (c, next) => {
  const region = await tenantsOfRegion(c.env, c.req.param('region') ?? '');
  if (!region) throw new Refused('tenant_not_found');
  return openMany(c, next, region);
});

/** The public door to a chosen set of tenants, `?tenants=a,b,c` (at most fifty). */
export const publicTenants = createMiddleware<ManyEnv>(async (c, next) => {
  const slugs = [...new Set((c.req.query('tenants') ?? '').split(',').filter((slug) => slug !== ''))];
  if (slugs.length === 0) throw new Refused('bad_request', [{ field: 'tenants', code: 'required' }]);
  if (slugs.length > 50) throw new Refused('bad_request', [{ field: 'tenants', code: 'too_long' }]);
  const known = await Promise.all(slugs.map((slug) => findTenant(c.env, slug)));
  if (known.some((tenant) => tenant === undefined)) throw new Refused('tenant_not_found');
  const open = known.filter((entry) => entry !== undefined).filter((entry) => entry.tenant.disabledAt === null);
  return openMany(c, next, open);
});

async function openMany(c: Context<ManyEnv>, next: () => Promise<void>, known: readonly KnownTenant[]): Promise<Response | undefined> {
  // A town's page may show its whole region, so one of the tenants must know the page.
  const origins = known.flatMap((tenant) => tenant.origins);
  const refused = checkOrigin(c.req.raw, origins, c.env.publicUrl);
  if (refused) throw refused;
  if (c.req.method === 'OPTIONS') return preflight(c.req.raw);
  const tenants = known.map((entry) => entry.tenant);
  c.set('reads', {
    tenants,
    db: new TenantReads(
      c.env.database,
      tenants.map((tenant) => tenant.id),
    ),
    places: c.env.places,
    publicUrl: c.env.publicUrl,
    now: c.env.now,
  });
  await next();
  crossOrigin(c.res, c.req.raw);
  return undefined;
}

/** Scheme, host and port must match an entry exactly; `null` and look-alikes never do. */
function checkOrigin(request: Request, origins: readonly string[], publicUrl: string): Refused | undefined {
  const origin = request.headers.get('origin');
  if (origin === null || origin === new URL(publicUrl).origin || origins.includes(origin)) return undefined;
  return new Refused('origin_not_allowed');
}

// Reached only by origins that were checked, so that naming the caller's origin allows nobody new.
function crossOrigin(response: Response, request: Request): void {
  const origin = request.headers.get('origin');
  if (origin !== null) response.headers.set('access-control-allow-origin', origin);
  response.headers.append('vary', 'Origin');
  response.headers.set('cross-origin-resource-policy', 'cross-origin');
}

function preflight(request: Request): Response {
  const response = new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-max-age': '7200',
    },
  });
  crossOrigin(response, request);
  return response;
}
