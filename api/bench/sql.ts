import { type JobQuery, TASK_AREAS } from '../contract/postings.ts';
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

const [SMALL, LARGE] = [10_000, 100_000];
const ROUNDS = 3;
// On a machine busy with other work the first round is finished in any case.
const BUDGET_MS = 240_000;
const SEED = 20_261_122;
const LIMITS = { p50: 10, p95: 20, growth: 2 };

/** One request, and the least that each clock said of it in any round. */
interface Asked {
  towns: readonly CrowdTenant[];
  query: JobQuery;
  /** What the server says that it worked on the statements. */
  serverMs: number;
  /** The round trip less an empty one. */
  tripMs: number;
  rowsRead: number;
}

/** A seeded database that is asked. */
interface Place {
  ads: number;
  database: TimedDatabase;
  towns: readonly CrowdTenant[];
  words: readonly string[];
  emptyMs: number;
  stop: () => Promise<void>;
}

interface Kind {
  name: string;
  asked: number;
  towns: (place: Place, roll: Dice) => readonly CrowdTenant[];
  query: (place: Place, roll: Dice) => JobQuery;
}

const list = (): JobQuery => ({ limit: 20 });
const search = ({ words }: Place, roll: Dice): JobQuery => ({ limit: 20, q: typed(words, roll) });
const anywhere = ({ towns }: Place, roll: Dice) => [drawn(towns, roll)];
const largest = ({ towns }: Place) => towns.slice(0, 1);

const HELD: Kind[] = [
  { name: 'list of 20 with its counts', asked: 200, towns: anywhere, query: list },
  { name: 'search as it is typed', asked: 200, towns: anywhere, query: search },
];
const TOLD: Kind[] = [
  { name: 'list of one task area', asked: 60, towns: anywhere, query: (_, roll) => ({ limit: 20, taskArea: [oneOf(TASK_AREAS, roll)] }) },
  { name: 'list of the largest town', asked: 20, towns: largest, query: list },
  { name: 'search in the largest town', asked: 60, towns: largest, query: search },
  { name: 'list of a region of 20 towns', asked: 20, towns: ({ towns }, roll) => someOf(towns, 20, roll), query: list },
  { name: 'search in a region of 20 towns', asked: 60, towns: ({ towns }, roll) => someOf(towns, 20, roll), query: search },
  { name: 'list of the 50 largest towns', asked: 10, towns: ({ towns }) => towns.slice(0, 50), query: list },
  { name: 'search in the 50 largest towns', asked: 30, towns: ({ towns }) => towns.slice(0, 50), query: search },
];

/** Lists and searches over 10,000 and 100,000 real ads, uncached, as the libSQL server sees them. */
export async function sqlFigures(say: (line: string) => void): Promise<Section> {
  const places: Place[] = [];
  try {
    for (const ads of [SMALL, LARGE]) places.push(await opened(ads, say));
    const results = await measure(places, [...HELD, ...TOLD], say);
    const of = (kind: Kind, ads: number) => results.get(`${kind.name} ${ads}`) ?? [];
    const held = HELD.flatMap((kind): Figure[] => {
      const [few, many] = [of(kind, SMALL), of(kind, LARGE)];
      const times = serverTimes(many);
      return [
        atMost(`${kind.name}, p50`, median(times), LIMITS.p50, FINE_MS),
        atMost(`${kind.name}, p95`, percentile(times, 0.95), LIMITS.p95, FINE_MS),
        atMost(`${kind.name}, 100,000 ÷ 10,000 ads, p50`, median(times) / median(serverTimes(few)), LIMITS.growth, PLAIN),
        told(`  by the round trip less an empty one, p50 / p95`, pair(many.map(({ tripMs }) => tripMs))),
        told(`  rows read, p50 / p95 of ${many.length} requests`, rowsRead(many)),
      ];
    });
    const more = TOLD.map((kind) =>
      told(`${kind.name}, p50 / p95`, pair(serverTimes(of(kind, LARGE))), `10,000 ads: ${pair(serverTimes(of(kind, SMALL)))}`),
    );
    return { title: 'SQL with 100,000 ads in 308 municipalities, uncached', figures: [...held, ...more], notes: [NOTE] };
  } finally {
    for (const place of places) await place.stop();
  }
}

const NOTE = `Every municipality of Finland, ads by population^0.8 (the largest has ${crowdTenants(LARGE)[0]?.ads}); requests are drawn by the number of ads, so that large towns are asked most. Measured: the query_duration_ms that the libSQL server reports, summed over the statements of the product's own listJobs (rows and all facet counts). Every request is asked in ${ROUNDS} rounds with all the others between, of both sizes by turns; its least time counts, because what other processes take from the machine is not the server's work.`;

async function opened(ads: number, say: (line: string) => void): Promise<Place> {
  const { url, stop } = await seededServer(ads, say);
  const database = timedDatabase(url);
  return { ads, database, towns: crowdTenants(ads), words: await titleWords(database), emptyMs: await emptyRequest(database), stop };
}

async function measure(places: readonly Place[], kinds: readonly Kind[], say: (line: string) => void): Promise<Map<string, Asked[]>> {
  const results = new Map<string, Asked[]>();
  for (const kind of kinds) for (const place of places) results.set(`${kind.name} ${place.ads}`, requests(kind, place));
  const until = performance.now() + BUDGET_MS;
  for (let round = 0; round < ROUNDS; round++) {
    say(`asking, round ${round + 1} of ${ROUNDS}`);
    for (const kind of kinds) {
      const series = places.map((place) => ({ place, asked: results.get(`${kind.name} ${place.ads}`) ?? [] }));
      for (let turn = 0; turn < kind.asked; turn++) {
        if (round > 0 && performance.now() > until) return results;
        for (const { place, asked } of series) await ask(place, asked[turn]);
      }
    }
  }
  return results;
}

function requests(kind: Kind, place: Place): Asked[] {
  const roll = dice(SEED);
  return Array.from({ length: kind.asked }, () => {
    const towns = kind.towns(place, roll);
    return { towns, query: kind.query(place, roll), serverMs: Number.POSITIVE_INFINITY, tripMs: Number.POSITIVE_INFINITY, rowsRead: 0 };
  });
}

const placesOf = makePlaces();

async function ask({ database, emptyMs }: Place, asked: Asked | undefined): Promise<void> {
  if (!asked) return;
  const tenants = asked.towns.map(tenantRow);
  const reads = new TenantReads(
    database,
    tenants.map(({ id }) => id),
  );
  const ctx = { tenants, db: reads, places: placesOf(new SystemDb(database)), publicUrl: 'https://vuoro.example', now: () => CROWD_NOW };
  await ctx.places.names();
  database.timings.length = 0;
  // The server may close an idle connection in the moment in which it is used again; nothing was measured then.
  await listJobs(ctx, asked.query).catch(() => listJobs(ctx, asked.query));
  const [timing] = database.timings;
  if (!timing) throw new Error('The list asked nothing of the database');
  const serverMs = timing.statementsMs.reduce((sum, ms) => sum + ms, 0);
  asked.serverMs = Math.min(asked.serverMs, serverMs);
  asked.tripMs = Math.min(asked.tripMs, Math.max(0, timing.requestMs - emptyMs));
  asked.rowsRead = timing.rowsRead;
}

async function emptyRequest({ client, timings }: TimedDatabase): Promise<number> {
  timings.length = 0;
  for (let turn = 0; turn < 20; turn++) await client.batch(['select 1'], 'read');
  return Math.min(...timings.map((timing) => timing.requestMs));
}

/** Draws a town by its number of ads. */
function drawn(towns: readonly CrowdTenant[], roll: Dice): CrowdTenant {
  let left = roll(towns.reduce((sum, town) => sum + town.ads, 0));
  const found = towns.find((town) => (left -= town.ads) < 0) ?? towns[0];
  if (!found) throw new Error('No municipalities');
  return found;
}

// Towns of all sizes, as regions have them.
function someOf(towns: readonly CrowdTenant[], count: number, roll: Dice): CrowdTenant[] {
  const step = Math.floor(towns.length / count);
  return Array.from({ length: count }, (_, index) => towns[index * step + roll(step)]).filter((town) => town !== undefined);
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

function serverTimes(asked: readonly Asked[]): number[] {
  return asked.map(({ serverMs }) => serverMs);
}

function rowsRead(asked: readonly Asked[]): string {
  const rows = asked.map((one) => one.rowsRead);
  return `${median(rows)} / ${percentile(rows, 0.95)}`;
}

function pair(values: readonly number[]): string {
  return `${written(median(values), FINE_MS)} / ${written(percentile(values, 0.95), FINE_MS)}`;
}
