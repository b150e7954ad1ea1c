import { colleague, type SignedInColleague } from '../../examples/test/colleague.ts';
import { nodeDeps } from '../cli/node-deps.ts';
import { listApplicants } from '../src/applicants/service.ts';
import { AccountDb } from '../src/db/account-db.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { sessionOf } from '../src/sessions/service.ts';
import { atMost, type Figure, FINE_MS, PLAIN, told, written } from './figure.ts';
import { median, percentile } from './percentiles.ts';
import { type Service, slugOf } from './service.ts';
import type { Section } from './table.ts';
import { sendTenThousand } from './ten-thousand.ts';
import { type TimedDatabase, timedDatabase } from './timed-database.ts';

const TURNS = 60;
const TOWN = slugOf(100);
const FIRST_PAGE_MS = 50;
// The session, its account and its membership; each found by its key.
const SESSION_ROWS = 3;

/** A municipality with ten thousand applications, and somebody who is signed in there. */
export async function busyTown(service: Service): Promise<{ slug: string; kaisa: SignedInColleague }> {
  const deps = nodeDeps({ DATABASE_URL: service.databaseUrl });
  const tenant = await deps.system.tenantBySlug(TOWN);
  if (!tenant) throw new Error(`Not there: ${TOWN}`);
  await sendTenThousand(tenantContext(deps, tenant, { kind: 'operator' }), deps.nowMs());
  return { slug: TOWN, kaisa: await colleague({ app: service.app, database: service.databaseUrl }, [TOWN], 'recruiter') };
}

/** What the libSQL server does for people who work in a municipality: a page of their applicants, and knowing who they are. */
export async function staffFigures({ databaseUrl }: Service, { slug, kaisa }: Awaited<ReturnType<typeof busyTown>>): Promise<Section> {
  const database = timedDatabase(databaseUrl);
  const deps = nodeDeps({ DATABASE_URL: databaseUrl });
  const tenant = await deps.system.tenantBySlug(slug);
  if (!tenant) throw new Error(`Not there: ${slug}`);
  const ctx = tenantContext({ ...deps, database }, tenant, { kind: 'operator' });
  const reader = { accountId: 'acc_bench', units: null };
  const accounts = new AccountDb(database, deps.newId, deps.now);
  const lists = {
    'of all': { lang: 'fi' },
    'of those who wait': { lang: 'fi', waiting: 'yes' },
    'of a name': { lang: 'fi', q: 'mäkelä' },
  } as const;
  const pages: Figure[] = [];
  for (const [name, query] of Object.entries(lists)) {
    const times = await worked(database, () => listApplicants(ctx, reader, query, 'fi'));
    pages.push(atMost(`first page of 10,000 applications, ${name}, p95`, percentile(times.ms, 0.95), FIRST_PAGE_MS, FINE_MS));
    pages.push(told('  p50, its reading in the audit included', written(median(times.ms), FINE_MS)));
  }
  const session = await worked(database, () => sessionOf({ ...deps, accounts }, kaisa.token, tenant.id));
  return {
    title: 'Staff, at the libSQL server',
    figures: [
      ...pages,
      atMost('session check, rows read', Math.max(...session.rows), SESSION_ROWS, PLAIN),
      told('  one read, p50 / p95', `${written(median(session.ms), FINE_MS)} / ${written(percentile(session.ms, 0.95), FINE_MS)}`),
    ],
    notes: [
      `${TURNS} times each; the query_duration_ms that the server reports, summed over every statement of the product's own listApplicants and sessionOf. A password is hashed (scrypt) when somebody signs in with one, and never again in that session.`,
    ],
  };
}

async function worked(database: TimedDatabase, work: () => Promise<unknown>): Promise<{ ms: number[]; rows: number[] }> {
  await work();
  const all = { ms: [] as number[], rows: [] as number[] };
  for (let turn = 0; turn < TURNS; turn++) {
    database.timings.length = 0;
    await work();
    all.ms.push(database.timings.flatMap(({ statementsMs }) => statementsMs).reduce((sum, ms) => sum + ms, 0));
    all.rows.push(database.timings.reduce((sum, { rowsRead }) => sum + rowsRead, 0));
  }
  return all;
}
