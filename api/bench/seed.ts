import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client, InStatement } from '@libsql/client/web';
import { startSqld, type Sqld } from '../../examples/world/sqld.ts';
import { migrationFiles } from '../cli/migrations.ts';
import { loadReference } from '../cli/reference.ts';
import { openDatabase } from '../src/db/client.ts';
import { migrate } from '../src/db/migrate.ts';
import { regions, tenants as tenantTable } from '../src/db/schema.ts';
import { TenantDb } from '../src/db/tenant-db.ts';
import { WriteGate } from '../src/db/write-gate.ts';
import { insertPosting } from '../src/postings/store.ts';
import { adMaker, CROWD_NOW, type CrowdTenant, crowdTenants, publishedAt, tenantRow } from './crowd.ts';

const DATA = '.data/bench';
const ADS_A_BATCH = 250;
const SAMPLES = 40;
// Statements are built on a handle that leads nowhere, and sent in larger batches than one commit.
const NOWHERE = openDatabase({ url: 'http://127.0.0.1:1' }, new WriteGate());

type MakeAd = ReturnType<typeof adMaker>;

/**
 * A libSQL server over a database with so many open ads. The first time it is filled, which takes minutes; later runs
 * find it in `.data/bench` as long as schema and rows are the same.
 */
export async function seededServer(ads: number, say: (line: string) => void): Promise<Sqld> {
  const make = adMaker();
  const tenants = crowdTenants(ads);
  const name = `ads-${ads}-${fingerprint(tenants, make)}`;
  const folder = join(DATA, name);
  await mkdir(DATA, { recursive: true });
  const outdated = (await readdir(DATA)).filter((other) => other.startsWith(`ads-${ads}-`) && other !== name);
  await Promise.all(outdated.map((other) => rm(join(DATA, other), { recursive: true })));
  const mark = join(folder, 'complete');
  const isComplete = existsSync(mark);
  if (!isComplete) await rm(folder, { recursive: true, force: true });
  const server = await startSqld({ folder: join(folder, 'database') });
  if (isComplete) return server;
  try {
    await seed(server.url, tenants, make, say);
    await writeFile(mark, '');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

// What the database would hold, by its schema and a sample of its rows.
function fingerprint(tenants: readonly CrowdTenant[], make: MakeAd): string {
  const hash = createHash('sha256');
  for (const { sql } of migrationFiles()) hash.update(sql);
  for (const tenant of tenants.slice(0, SAMPLES)) hash.update(JSON.stringify(adRows(tenant, 0, 1, make)));
  return hash.digest('hex').slice(0, 10);
}

async function seed(url: string, tenants: readonly CrowdTenant[], make: MakeAd, say: (line: string) => void): Promise<void> {
  const { client, orm } = openDatabase({ url }, new WriteGate(), 120_000);
  await migrate(client, migrationFiles());
  await loadReference(client);
  await orm.insert(regions).values({ id: 'reg_1', slug: 'seutu', name: { fi: 'Seutu' }, createdAt: CROWD_NOW });
  await orm.insert(tenantTable).values(tenants.map(tenantRow));
  await addAds(client, tenants, make, say);
}

async function addAds(client: Client, tenants: readonly CrowdTenant[], make: MakeAd, say: (line: string) => void): Promise<void> {
  // Ads of all towns come mixed, as they do over the months, so that a town's rows do not lie side by side.
  const order = tenants.flatMap((tenant) => Array.from({ length: tenant.ads }, (_, index) => ({ tenant, index })));
  order.sort((a, b) => spread(a.tenant, a.index) - spread(b.tenant, b.index));
  let written: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < order.length; from += ADS_A_BATCH) {
    const part = order.slice(from, from + ADS_A_BATCH);
    // The server writes one batch while the next is made.
    const batch = part.flatMap(({ tenant, index }, position) => adRows(tenant, index, from + position + 1, make));
    await written;
    written = client.batch(batch, 'write');
    if (from % 10_000 === 0) say(`filling the database once: ${from} of ${order.length} ads`);
  }
  await written;
}

function spread({ municipality }: CrowdTenant, index: number): number {
  return Math.imul(Number(municipality.code) * 4099 + index, 0x9e3779b1) >>> 0;
}

// The product's own writes, so that the rows are what it would have written.
function adRows(tenant: CrowdTenant, index: number, seq: number, make: MakeAd): InStatement[] {
  const db = new TenantDb(
    NOWHERE,
    tenant.id,
    () => '',
    () => CROWD_NOW,
  );
  const rest = { id: `pos_${seq}`, at: CROWD_NOW, state: 'published' as const, publishedAt: publishedAt(tenant, index) };
  return insertPosting(db, make(tenant, index), rest).map((statement) => {
    const { sql, params } = statement.toSQL();
    return { sql, args: params as (string | number | null)[] };
  });
}
