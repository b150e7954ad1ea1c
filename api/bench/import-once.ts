import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shiftFeed } from '../../examples/demo/shift-dates.ts';
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
  /** The largest resident size of the process so far. */
  peakBytes: number;
}

const ADS = 10_000;
const FEEDS = new URL('../../examples/demo/feeds/', import.meta.url);

type Ad = Record<string, unknown>;

/** A Kuntarekry feed with so many ads: real ones over and over, each with a number of its own in title and id. */
function longFeed(ads: number): string {
  const real = ['kuntarekry-harjukoski.json', 'kuntarekry-esimerkkikaupunki.json'].flatMap((file): Ad[] => {
    const feed: { jobAdvertisements: { jobAdvertisement: Ad }[] } = JSON.parse(readFileSync(new URL(file, FEEDS), 'utf8'));
    return feed.jobAdvertisements.map(({ jobAdvertisement }) => jobAdvertisement);
  });
  // The index of one city has no descriptions; every ad takes one that another has.
  const descriptions = real.flatMap(({ jobDesc }) => (typeof jobDesc === 'string' ? [jobDesc] : []));
  const jobAdvertisements = Array.from({ length: ads }, (_, index) => {
    const ad = real[index % real.length] ?? {};
    const jobDesc = ad.jobDesc ?? descriptions[index % descriptions.length];
    return { jobAdvertisement: { ...ad, id: String(1_000_000 + index), title: `${String(ad.title)} ${index}`, jobDesc } };
  });
  return shiftFeed('kuntarekry', JSON.stringify({ status: 'OK', jobAdvertisements }), new Date());
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

async function importOnce(): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-import-'));
  const server = await startSqld({ folder: join(folder, 'database') });
  try {
    const deps = nodeDeps({ DATABASE_URL: server.url, LOCAL_WORLD: 'yes' }, { log: () => undefined });
    const ctx = await aTenant(deps);
    const outside = { fetch, allowLocalFeeds: true };
    const kind = 'kuntarekry' as const;
    const feed = await addFeed(ctx, outside, { kind, name: 'Mitta', lang: 'fi', applyMode: 'here', employer: 'Mittala', everyMinutes: 60 });
    const body = longFeed(ADS);
    const idleBytes = process.memoryUsage().rss;
    const timed = async (wanted: 'inserted' | 'unchanged'): Promise<Import> => {
      const began = performance.now();
      const { outcome, counts } = await importBody(ctx, feed, body);
      const ms = performance.now() - began;
      if (counts[wanted] !== ADS) throw new Error(`${outcome}: ${JSON.stringify(counts)}`);
      return { rows: counts[wanted], ms, peakBytes: process.resourceUsage().maxRSS * 1024 };
    };
    return { feedBytes: Buffer.byteLength(body), idleBytes, first: await timed('inserted'), second: await timed('unchanged') };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await importOnce()));
