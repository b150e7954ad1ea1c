import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostingDraft } from '../contract/postings.ts';
import type { NewTenant } from '../contract/tenants.ts';
import { startSqld } from '../../examples/world/sqld.ts';
import { migrationFiles } from '../cli/migrations.ts';
import { nodeDeps } from '../cli/node-deps.ts';
import { loadReference } from '../cli/reference.ts';
import { migrate } from '../src/db/migrate.ts';
import type { Deps } from '../src/deps.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { commit, newPosting } from '../src/postings/service.ts';
import { allowSite, createRegion, createTenant } from '../src/tenants/service.ts';
import { ROOT, run } from './command.ts';
import { mixedAds, realAds } from './real-ads.ts';
import { startWorkerd } from './workerd.ts';

/** The built product in a bare workerd, with municipalities of known sizes. */
export interface Service {
  app: string;
  hello: string;
  /** Processor time that workerd has used so far, in milliseconds. */
  cpuMs: () => number | undefined;
  /** The folder that the build made. */
  dist: string;
  databaseUrl: string;
  stop: () => Promise<void>;
}

const REGION = 'mitta';
const MINUTE_MS = 60_000;
const ADS_A_COMMIT = 50;
/** Municipalities with so many real ads in three languages. */
export const SIZES = [0, 2, 25, 100, 520] as const;
/** The slug of the municipality with so many ads. */
export const slugOf = (ads: (typeof SIZES)[number]): string => `ilmoituksia-${ads}`;
/** All ads of one language: Finnish, Swedish, English. */
export const ONE_LANGUAGE = { fi: 'suomeksi', sv: 'pa-svenska', en: 'in-english' } as const;

/**
 * Builds the product in a folder of its own and starts it; pages at `origin` may embed it. Everything it starts ends
 * with `stop`.
 */
export async function startService(worker: string, origin: string): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-bench-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    // The build writes to the folder it is run in: nobody else's files are touched.
    const built = run('tsx', [join(ROOT, 'examples/world/build-command.ts')], folder);
    const sqld = await startSqld({ folder: join(folder, 'database') });
    stops.push(sqld.stop);
    await load(nodeDeps({ DATABASE_URL: sqld.url }), origin);
    await built;
    const dist = join(folder, 'dist');
    const workerd = await startWorkerd({ folder: join(folder, 'workerd'), worker, dist, databaseUrl: sqld.url });
    stops.push(workerd.stop);
    return { app: workerd.vuoro, hello: workerd.hello, cpuMs: workerd.cpuMs, dist, databaseUrl: sqld.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function load(deps: Deps, origin: string): Promise<void> {
  await migrate(deps.database.client, migrationFiles());
  await loadReference(deps.database.client);
  await createRegion(deps, { slug: REGION, name: { fi: 'Mitta' } });
  const ads = realAds(deps.now());
  for (const size of SIZES) await addTenant(deps, slugOf(size), ['fi', 'sv'], origin, mixedAds(ads, size));
  for (const lang of ['fi', 'sv', 'en'] as const) await addTenant(deps, ONE_LANGUAGE[lang], [lang], origin, ads[lang]);
}

async function addTenant(
  deps: Deps,
  slug: string,
  officialLanguages: NewTenant['officialLanguages'],
  origin: string,
  drafts: readonly PostingDraft[],
): Promise<void> {
  await createTenant(deps, {
    slug,
    region: REGION,
    name: { fi: 'Mittala', sv: 'Mittala', en: 'Mittala' },
    officialLanguages,
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
    isDemo: true,
    brand: { accent: '#1a4fb4', onAccent: '#ffffff', radius: 3 },
    notice: { version: 1, text: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' } },
  });
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`Not created: ${slug}`);
  const ctx = tenantContext(deps, tenant, { kind: 'operator' });
  await allowSite(ctx, deps, { name: 'Bench', origin });
  const now = deps.nowMs();
  const writes = drafts.map((draft, index) => {
    const publishedAt = new Date(now - index * MINUTE_MS).toISOString();
    return newPosting(ctx, { ...draft, opensAt: undefined }, { state: 'published', publishedAt });
  });
  for (let from = 0; from < writes.length; from += ADS_A_COMMIT) await commit(ctx, writes.slice(from, from + ADS_A_COMMIT));
}
