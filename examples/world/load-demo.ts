import { readFile } from 'node:fs/promises';
import type { Locale } from '../../api/contract/primitives.ts';
import type { TenantContext } from '../../api/src/context.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import type { Deps } from '../../api/src/deps.ts';
import { addFeed, feedsOf, importBody } from '../../api/src/feeds/service.ts';
import { commit, newPosting } from '../../api/src/postings/service.ts';
import { setUpSender, smsChannel } from '../../api/src/sms/senders.ts';
import { allowSite, createRegion, createTenant } from '../../api/src/tenants/service.ts';
import type { DemoTenant } from '../demo/demo-tenant.ts';
import { shiftFeed } from '../demo/shift-dates.ts';
import { DEMO_SENDERS } from '../demo/senders.ts';
import { demoWorld } from '../demo/world.ts';
import type { HostTenant } from '../hosts/server.ts';

/**
 * Fills an empty database with the demo world and allows the given origins to show it. Gives the number of postings
 * added: zero when the world is there already, whose data stays as it is.
 */
export async function loadDemo(deps: Deps, hostOrigins: readonly string[]): Promise<number> {
  const world = demoWorld(hostOrigins, new Date(deps.now()));
  for (const region of world.regions) {
    if (!(await deps.system.regionBySlug(region.slug))) await createRegion(deps, region);
  }
  let added = 0;
  for (const demo of world.tenants) added += await loadTenant(deps, demo);
  return added;
}

async function loadTenant(deps: Deps, demo: DemoTenant): Promise<number> {
  const { slug } = demo.tenant;
  const isNew = (await deps.system.tenantBySlug(slug)) === undefined;
  if (isNew) await createTenant(deps, demo.tenant);
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`Not created: ${slug}`);
  const ctx = tenantContext(deps, tenant, { kind: 'operator' });
  // The host pages may have moved to another port since the last start.
  for (const site of demo.sites) await allowSite(ctx, deps, site);
  const sender = DEMO_SENDERS[slug];
  if (sender && !(await smsChannel(ctx)).sender) await setUpSender(ctx, sender);
  const own = isNew ? await addPostings(ctx, demo) : 0;
  return own + (await readFeeds(ctx, deps, demo.feeds));
}

// Read at every start: the dates of the ads move with the day, so that they are open whenever the world is.
async function readFeeds(ctx: TenantContext, deps: Deps, feeds: DemoTenant['feeds']): Promise<number> {
  const known = await feedsOf(ctx);
  let added = 0;
  for (const feed of feeds) {
    const { name, kind, lang, employer, applyMode } = feed;
    const id =
      known.find((stored) => stored.name === name)?.id ??
      (await addFeed(ctx, deps, { name, kind, lang, employer, applyMode, everyMinutes: 60 }));
    const body = await readFile(new URL(`../demo/feeds/${feed.file}`, import.meta.url), 'utf8');
    const run = await importBody(ctx, id, shiftFeed(kind, body, new Date(deps.now())), { acceptShrink: true });
    if (run.outcome !== 'ok') throw new Error(`${name}: ${run.outcome}`);
    added += run.counts.inserted;
  }
  return added;
}

async function addPostings(ctx: TenantContext, demo: DemoTenant): Promise<number> {
  const writes = demo.postings.map(({ draft }) => newPosting(ctx, draft, { state: 'published', publishedAt: draft.opensAt ?? ctx.now() }));
  if (writes.length > 0) await commit(ctx, writes);
  return writes.length;
}

/** The demo municipalities as the host pages show them, the bilingual town first. */
export function hostTenants(): HostTenant[] {
  return demoWorld([], new Date()).tenants.map(({ tenant }) => ({
    slug: tenant.slug,
    region: tenant.region,
    name: everyLanguage(tenant.name),
  }));
}

function everyLanguage(name: Partial<Record<Locale, string>>): Record<Locale, string> {
  const any = name.fi ?? name.sv ?? name.en ?? '';
  return { fi: name.fi ?? any, sv: name.sv ?? any, en: name.en ?? any };
}
