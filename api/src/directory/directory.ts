import type { Deps } from '../deps.ts';
import { remember } from '../cache/remember.ts';
import type { Tenant } from './tenant.ts';

/** A tenant and the origins at which its widget may run. */
export interface KnownTenant {
  tenant: Tenant;
  origins: string[];
}

/** Scope of the remembered directory; a command that changes tenants or sites starts a new generation of it. */
export const DIRECTORY_SCOPE = 'directory';

/** The tenant of a slug, disabled ones too. Remembered, so that a widget lives through an outage of the database. */
export async function findTenant(deps: Deps, slug: string): Promise<KnownTenant | undefined> {
  // What cannot be a slug never reaches a cache key or the database.
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(slug)) return undefined;
  const known = await rememberJson(deps, `tenant/${slug}`, async () => {
    const tenant = await deps.system.tenantBySlug(slug);
    return tenant ? await withOrigins(deps, [tenant]) : [];
  });
  return known[0];
}

/** The tenants of a region that are not disabled; undefined when there is no such region. */
export async function tenantsOfRegion(deps: Deps, slug: string): Promise<KnownTenant[] | undefined> {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(slug)) return undefined;
  const known = await rememberJson(deps, `region/${slug}`, async () => {
    const region = await deps.system.regionBySlug(slug);
    return region ? withOrigins(deps, await deps.system.tenantsOfRegion(region.id)) : [];
  });
  return known.length > 0 ? known : undefined;
}

async function withOrigins(deps: Deps, tenants: Tenant[]): Promise<KnownTenant[]> {
  const origins = await deps.system.originsOf(tenants.map((tenant) => tenant.id));
  return tenants.map((tenant) => ({ tenant, origins: origins.filter((row) => row.tenantId === tenant.id).map((row) => row.origin) }));
}

// Parsed once for each stored answer, not once for each request.
const parsed = new WeakMap<Uint8Array, KnownTenant[]>();

async function rememberJson(deps: Deps, key: string, make: () => Promise<KnownTenant[]>): Promise<KnownTenant[]> {
  const stored = await remember(deps, key, [DIRECTORY_SCOPE], async () => ({
    body: JSON.stringify(await make()),
    contentType: 'application/json',
  }));
  const known = parsed.get(stored.body) ?? (JSON.parse(new TextDecoder().decode(stored.body)) as KnownTenant[]);
  parsed.set(stored.body, known);
  return known;
}
