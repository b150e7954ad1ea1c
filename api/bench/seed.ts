import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { PostingDraft } from '../contract/postings.ts';
import { startSqld, type Sqld } from '../../examples/world/sqld.ts';
import { migrationFiles } from '../cli/migrations.ts';
import { loadReference } from '../cli/reference.ts';
import { openDatabase } from '../src/db/client.ts';
import { migrate, statementsOf } from '../src/db/migrate.ts';
import { regions, tenants as tenantTable } from '../src/db/schema.ts';
import { TenantDb } from '../src/db/tenant-db.ts';
import { WriteGate } from '../src/db/write-gate.ts';
import { insertPostings } from '../src/postings/store.ts';
import { searchDocument } from '../src/search/words.ts';
import { adMaker, CROWD_NOW, type CrowdTenant, crowdTenants, publishedAt, tenantRow } from './crowd.ts';

const DATA = '.data/bench';
const ADS_A_BATCH = 250;
// Count it up when other ads are made.
const CROWD = 1;
// What a migration says of other tables changes nothing in a list.
const OF_POSTINGS = /^CREATE [A-Z ]+ (posting|open_)/;
const WITNESS_TEXT = 'Sairaanhoitajia kotihoitoon. Haemme sairaanhoitajia ja lähihoitajia Uudenkaupungin kotihoitoon';
const WITNESS: PostingDraft = {
  texts: { fi: { title: WITNESS_TEXT, body: [] } },
  isOfficial: false,
  taskArea: 'health',
  employmentType: 'permanent',
  duration: {},
  pay: {},
  positions: 1,
  place: {},
  contacts: [],
  apply: { mode: 'here', wantsCv: false, questions: [] },
};
// Statements are built on a handle that leads nowhere, and sent in larger batches than one commit.
const NOWHERE = openDatabase({ url: 'http://127.0.0.1:1' }, new WriteGate());

type MakeAd = ReturnType<typeof adMaker>;
type Bindable = string | number | null;

/**
 * A libSQL server over a database with so many open ads. The first time it is filled, which takes minutes; later runs
 * find it in `.data/bench` as long as the schema is the same.
 */
export async function seededServer(ads: number, say: (line: string) => void): Promise<Sqld> {
  const name = `ads-${ads}-${fingerprint()}`;
  const folder = join(DATA, name);
  await mkdir(DATA, { recursive: true });
  const outdated = (await readdir(DATA)).filter((other) => other.startsWith(`ads-${ads}-`) && other !== name);
  await Promise.all(outdated.map((other) => rm(join(DATA, other), { recursive: true })));
  const mark = join(folder, 'complete');
  if (!existsSync(mark)) {
    await rm(folder, { recursive: true, force: true });
    await seed(join(folder, 'database/dbs/default'), crowdTenants(ads), adMaker(), say);
    await writeFile(mark, '');
  }
  return startSqld({ folder: join(folder, 'database') });
}

// What decides the database's shape: schema, written columns, indexed words. The ads themselves may drift a little.
function fingerprint(): string {
  const hash = createHash('sha256').update(`${CROWD}`);
  for (const statement of migrationFiles().flatMap(({ sql }) => statementsOf(sql))) if (OF_POSTINGS.test(statement)) hash.update(statement);
  for (const { sql } of insertsOf('ten_1', WITNESS, { id: 'pos_1', publishedAt: CROWD_NOW })) hash.update(sql);
  const [title, ...words] = WITNESS_TEXT.split('. ');
  hash.update(JSON.stringify(searchDocument([{ lang: 'fi', title: title ?? '', body: words.join('. '), extra: [] }], '')));
  return hash.digest('hex').slice(0, 10);
}

// Straight into the file that the server will open: a third of the time that it takes through the server.
async function seed(folder: string, tenants: readonly CrowdTenant[], make: MakeAd, say: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  const client = createClient({ url: `file:${join(folder, 'data')}` });
  // Nothing is lost when this is interrupted: an incomplete database is made anew.
  for (const setting of ['journal_mode = wal', 'synchronous = off', 'cache_size = -200000']) await client.execute(`pragma ${setting}`);
  await migrate(client, migrationFiles());
  await loadReference(client);
  const orm = drizzle({ client });
  await orm.insert(regions).values({ id: 'reg_1', slug: 'seutu', name: { fi: 'Seutu' }, createdAt: CROWD_NOW });
  await orm.insert(tenantTable).values(tenants.map(tenantRow));
  await addAds(client, tenants, make, say);
  await client.execute('pragma wal_checkpoint(truncate)');
  client.close();
}

async function addAds(client: Client, tenants: readonly CrowdTenant[], make: MakeAd, say: (line: string) => void): Promise<void> {
  // Ads of all towns come mixed, as they do over the months, so that a town's rows do not lie side by side.
  const order = tenants.flatMap((tenant) => Array.from({ length: tenant.ads }, (_, index) => ({ tenant, index })));
  order.sort((a, b) => spread(a.tenant, a.index) - spread(b.tenant, b.index));
  for (let from = 0; from < order.length; from += ADS_A_BATCH) {
    const part = order.slice(from, from + ADS_A_BATCH);
    await client.batch(
      part.flatMap(({ tenant, index }, position) => adRows(tenant, index, from + position + 1, make)),
      'write',
    );
    if (from % 10_000 === 0) say(`filling the database once: ${from} of ${order.length} ads`);
  }
}

function spread({ municipality }: CrowdTenant, index: number): number {
  return Math.imul(Number(municipality.code) * 4099 + index, 0x9e3779b1) >>> 0;
}

function adRows(tenant: CrowdTenant, index: number, seq: number, make: MakeAd): { sql: string; args: Bindable[] }[] {
  return insertsOf(tenant.id, make(tenant, index), { id: `pos_${seq}`, publishedAt: publishedAt(tenant, index) });
}

// The product's own writes, so that the rows are what it would have written.
function insertsOf(tenantId: string, draft: PostingDraft, rest: { id: string; publishedAt: string }): { sql: string; args: Bindable[] }[] {
  const db = new TenantDb(
    NOWHERE,
    tenantId,
    () => '',
    () => CROWD_NOW,
  );
  return insertPostings(db, [{ ...rest, draft, state: 'published' }], CROWD_NOW).map((statement) => {
    const { sql, params } = statement.toSQL();
    return { sql, args: params as Bindable[] };
  });
}
