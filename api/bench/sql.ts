import type { JobQuery } from '../contract/postings.ts';
import type { ReadContext } from '../src/context.ts';
import { SystemDb } from '../src/db/system-db.ts';
import { TenantReads } from '../src/db/tenant-db.ts';
import { makePlaces } from '../src/places/places.ts';
import { listJobs } from '../src/postings/service.ts';
import { CROWD_NOW, type CrowdTenant, crowdTenants, tenantRow } from './crowd.ts';
import { type Dice, dice, oneOf } from './dice.ts';
import { atMost, type Figure, FINE_MS, PLAIN, told, written } from './figure.ts';
import { median, percentile } from './percentiles.ts';
import { seededServer } from './seed.ts';
import type { Section } from './table.ts';
import { type TimedDatabase, timedDatabase } from './timed-database.ts';

const ADS = [10_000, 100_000];
const ASKED = 300;
const WARM_UP = 20;
// Where a query is far over its limit, a few of them say so.
const FEWEST = 5;
const BUDGET_MS = 12_000;
const SEED = 20_261_122;
const LIMITS = { p50: 10, p95: 20, growth: 2 };

/** Milliseconds at the server, by two clocks: the request without an empty one, and what the server says of its statements. */
interface Measured {
  request: number[];
  statements: number[];
  rowsRead: number[];
}
type Kind = 'list' | 'search' | 'biggest list' | 'biggest search';
const KINDS: Record<Kind, string> = {
  list: 'list of 20 with its counts',
  search: 'search as it is typed',
  'biggest list': 'list of the largest town',
  'biggest search': 'search in the largest town',
};

/** Lists and searches over 10,000 and 100,000 real ads, uncached, as the libSQL server sees them. */
export async function sqlFigures(say: (line: string) => void): Promise<Section> {
  const [small, large] = [await measure(ADS[0] ?? 0, say), await measure(ADS[1] ?? 0, say)];
  const figures = (['list', 'search'] as const).flatMap((kind): Figure[] => {
    const times = large[kind];
    const p50 = median(times.statements);
    const growth = p50 / median(small[kind].statements);
    return [
      atMost(`${KINDS[kind]}, p50`, p50, LIMITS.p50, FINE_MS),
      atMost(`${KINDS[kind]}, p95`, percentile(times.statements, 0.95), LIMITS.p95, FINE_MS),
      atMost(`${KINDS[kind]}, 100,000 ÷ 10,000 ads, p50`, growth, LIMITS.growth, PLAIN),
      told(`  by the round trip less an empty one, p50 / p95`, pair(times.request)),
      told(
        `  rows read, p50 / p95 of ${times.rowsRead.length} requests`,
        `${median(times.rowsRead)} / ${percentile(times.rowsRead, 0.95)}`,
      ),
    ];
  });
  const biggest = (['biggest list', 'biggest search'] as const).map((kind) =>
    told(`${KINDS[kind]}, p50 / p95`, pair(large[kind].statements), `10,000 ads: ${pair(small[kind].statements)}`),
  );
  const most = crowdTenants(ADS[1] ?? 0)[0]?.ads ?? 0;
  return {
    title: 'SQL with 100,000 ads in 308 municipalities, uncached',
    figures: [...figures, ...biggest],
    notes: [
      `Every municipality of Finland, ads by population^0.8 (the largest has ${most}); requests are drawn by the number of ads, so that large towns are asked most. Measured: the query_duration_ms that the libSQL server reports, summed over the statements of the product's own listJobs (rows and all facet counts).`,
    ],
  };
}

async function measure(ads: number, say: (line: string) => void): Promise<Record<Kind, Measured>> {
  const server = await seededServer(ads, say);
  try {
    say(`asking ${ads} ads`);
    const database = timedDatabase(server.url);
    const tenants = crowdTenants(ads);
    const [largest] = tenants;
    if (!largest) throw new Error('No municipalities');
    const words = await titleWords(database);
    const asked = async (choose: (roll: Dice) => CrowdTenant, queryOf: (roll: Dice) => JobQuery) => {
      const roll = dice(SEED);
      const measured: Measured = { request: [], statements: [], rowsRead: [] };
      const empty = await emptyRequest(database);
      const until = performance.now() + BUDGET_MS;
      for (let turn = -WARM_UP; measured.request.length < ASKED; turn++) {
        const isLate = performance.now() > until;
        if (isLate && measured.request.length >= FEWEST) break;
        const ctx = contextOf(database, choose(roll));
        await ctx.places.names();
        database.timings.length = 0;
        await listJobs(ctx, queryOf(roll));
        if (turn < 0 && !isLate) continue;
        const [timing] = database.timings;
        if (!timing) throw new Error('The list asked nothing of the database');
        measured.request.push(Math.max(0, timing.requestMs - empty));
        measured.statements.push(timing.statementsMs.reduce((sum, ms) => sum + ms, 0));
        measured.rowsRead.push(timing.rowsRead);
      }
      return measured;
    };
    const anywhere = drawer(tenants);
    const list = (): JobQuery => ({ limit: 20 });
    const search = (roll: Dice): JobQuery => ({ limit: 20, q: typed(words, roll) });
    return {
      list: await asked(anywhere, list),
      search: await asked(anywhere, search),
      'biggest list': await asked(() => largest, list),
      'biggest search': await asked(() => largest, search),
    };
  } finally {
    await server.stop();
  }
}

function contextOf(database: TimedDatabase, crowdTenant: CrowdTenant): ReadContext {
  const tenant = tenantRow(crowdTenant);
  return {
    tenants: [tenant],
    db: new TenantReads(database, [tenant.id]),
    places: placesOf(new SystemDb(database)),
    publicUrl: 'https://vuoro.example',
    now: () => CROWD_NOW,
  };
}

const placesOf = makePlaces();

async function emptyRequest({ client, timings }: TimedDatabase): Promise<number> {
  timings.length = 0;
  for (let turn = 0; turn < WARM_UP; turn++) await client.batch(['select 1'], 'read');
  return median(timings.map((timing) => timing.requestMs));
}

/** Draws a town by its number of ads. */
function drawer(tenants: readonly CrowdTenant[]): (roll: Dice) => CrowdTenant {
  const total = tenants.reduce((sum, tenant) => sum + tenant.ads, 0);
  return (roll) => {
    let left = roll(total);
    const found = tenants.find((tenant) => (left -= tenant.ads) < 0) ?? tenants[0];
    if (!found) throw new Error('No municipalities');
    return found;
  };
}

async function titleWords({ client }: TimedDatabase): Promise<string[]> {
  const sql = "select group_concat(title, ' ') as titles from (select title from posting_texts where posting_id like 'pos_%7' limit 3000)";
  const titles = (await client.execute(sql)).rows[0]?.titles;
  return typeof titles === 'string' ? (titles.match(/\p{L}{4,}/gu) ?? []) : [];
}

// A word of some title, whole or as far as it is typed, now and then with a second one.
function typed(words: readonly string[], roll: Dice): string {
  const word = oneOf(words, roll);
  const beginning = roll(2) === 0 ? word : word.slice(0, 3 + roll(word.length - 2));
  return roll(4) === 0 ? `${oneOf(words, roll)} ${beginning}` : beginning;
}

function pair(values: readonly number[]): string {
  return `${written(median(values), FINE_MS)} / ${written(percentile(values, 0.95), FINE_MS)}`;
}
