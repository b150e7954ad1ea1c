import type { NewRegion, NewSite, NewTenant } from '../../contract/tenants.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import { sites } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { startGeneration } from '../cache/remember.ts';
import { Refused } from '../refusal.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';

type World = Pick<Deps, 'system' | 'now' | 'newId' | 'memory' | 'cache' | 'nowMs' | 'later'>;

/** Adds a region. Gives its id; refuses `slug_taken`. */
export async function createRegion(world: World, input: NewRegion): Promise<string> {
  const id = world.newId('region');
  await refusingTaken(world.system.addRegion({ id, slug: input.slug, name: input.name, createdAt: world.now() }));
  return id;
}

/**
 * Adds a municipality to a region. Gives its id; refuses `slug_taken`, an unknown region by its field, and a time
 * zone that no calendar knows.
 */
export async function createTenant(world: World, input: NewTenant): Promise<string> {
  const region = await world.system.regionBySlug(input.region);
  if (!region) throw new Refused('bad_request', [{ field: 'region', code: 'choice' }]);
  if (!isTimeZone(input.timeZone)) throw new Refused('bad_request', [{ field: 'timeZone', code: 'time_zone' }]);
  const id = world.newId('tenant');
  const { region: _slug, ...own } = input;
  await refusingTaken(
    world.system.addTenant({
      ...own,
      id,
      regionId: region.id,
      municipalityCode: input.municipalityCode ?? null,
      accessibilityUrl: input.accessibilityUrl ?? null,
      homeUrl: input.homeUrl ?? null,
      createdAt: world.now(),
    }),
  );
  await startGeneration(world, DIRECTORY_SCOPE);
  return id;
}

/** Allows one more origin to show the tenant's widget; allowing it twice changes nothing. */
export async function allowSite(ctx: TenantContext, world: World, input: NewSite): Promise<void> {
  const id = ctx.newId('site');
  const row = ctx.db.insert(sites, { id, name: input.name, origin: input.origin, createdAt: ctx.now() }).onConflictDoNothing();
  await ctx.db.commit({ actor: ctx.actor, event: 'site.allowed', subject: ctx.tenant.id, details: { origin: input.origin } }, [row]);
  await startGeneration(world, DIRECTORY_SCOPE);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

async function refusingTaken(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    throw error instanceof Conflict ? new Refused('slug_taken', [{ field: 'slug', code: 'reserved' }]) : error;
  }
}
