import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSqld } from '../../examples/world/sqld.ts';
import { migrationFiles } from '../cli/migrations.ts';
import { nodeDeps } from '../cli/node-deps.ts';
import { loadReference } from '../cli/reference.ts';
import type { TenantContext } from '../src/context.ts';
import { migrate } from '../src/db/migrate.ts';
import type { Deps } from '../src/deps.ts';
import { addFeed, importBody } from '../src/feeds/service.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { createRegion, createTenant } from '../src/tenants/service.ts';

/** What an import of many ads took. */
export interface ImportReport {
  feedBytes: number;
  /** Resident memory before the first import. */
  idleBytes: number;
  /** All ads new. */
  first: Import;
  /** The same feed again. */
  second: Import;
}
interface Import {
  rows: number;
  ms: number;
  /** Processor time of this process; the rest is waiting for the database. */
  cpuMs: number;
  /** The largest resident size of the process so far. */
  peakBytes: number;
}

async function aTenant(deps: Deps): Promise<TenantContext> {
  await migrate(deps.database.client, migrationFiles());
  await loadReference(deps.database.client);
  await createRegion(deps, { slug: 'mitta', name: { fi: 'Mitta' } });
  await createTenant(deps, {
    slug: 'mitta',
    region: 'mitta',
    name: { fi: 'Mittala' },
    officialLanguages: ['fi'],
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
    isDemo: true,
    brand: {},
    notice: { version: 1, text: { fi: 'Tietosuoja' } },
  });
  const tenant = await deps.system.tenantBySlug('mitta');
  if (!tenant) throw new Error('The tenant was not created');
  return tenantContext(deps, tenant, { kind: 'operator' });
}

/** Imports a feed from a file into a fresh database, twice. */
async function importOnce(file: string, ads: number): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-import-'));
  const server = await startSqld({ folder: join(folder, 'database') });
  try {
    const deps = nodeDeps({ DATABASE_URL: server.url, LOCAL_WORLD: 'yes' }, { log: () => undefined });
    const ctx = await aTenant(deps);
    const outside = { fetch, allowLocalFeeds: true };
    const kind = 'kuntarekry' as const;
    const feed = await addFeed(ctx, outside, { kind, name: 'Mitta', lang: 'fi', applyMode: 'here', employer: 'Mittala', everyMinutes: 60 });
    const body = await readFile(file, 'utf8');
    const idleBytes = process.memoryUsage().rss;
    const timed = async (wanted: 'inserted' | 'unchanged'): Promise<Import> => {
      const [began, used] = [performance.now(), process.cpuUsage()];
      const { outcome, counts } = await importBody(ctx, feed, body);
      const ms = performance.now() - began;
      const { user, system } = process.cpuUsage(used);
      if (counts[wanted] !== ads) throw new Error(`${outcome}: ${JSON.stringify(counts)}`);
      return { rows: ads, ms, cpuMs: (user + system) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024 };
    };
    return { feedBytes: Buffer.byteLength(body), idleBytes, first: await timed('inserted'), second: await timed('unchanged') };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , file, ads] = process.argv;
if (file === undefined || ads === undefined) throw new Error('Which feed, and how many ads are in it?');
process.stdout.write(JSON.stringify(await importOnce(file, Number(ads))));
