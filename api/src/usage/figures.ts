import { type SQL, sql } from 'drizzle-orm';
import type { Scope, TenantReads } from '../db/tenant-db.ts';
import type { Span } from './month.ts';

type Figure = (scope: Scope, span: Span) => SQL;

const within = (column: SQL, { from, until }: Span): SQL => sql`${column} >= ${from} and ${column} < ${until}`;

/**
 * What is counted of a municipality's month, each by an index that has the time in it. A new figure is a line here; it then
 * stands in the table and in the CSV. None of them says anything of a person.
 */
export const FIGURES = {
  /** Postings published in the month that somebody wrote here. */
  postings: (scope, span) => sql`select count(*) as n from postings indexed by postings_by_publishing
    where ${scope.is(sql`tenant_id`)} and ${within(sql`published_at`, span)} and feed_id is null`,
  /** Those that came from a feed. */
  feedPostings: (scope, span) => sql`select count(*) as n from postings indexed by postings_by_publishing
    where ${scope.is(sql`tenant_id`)} and ${within(sql`published_at`, span)} and feed_id is not null`,
  /** Applications that arrived in the month and have not been deleted since. */
  applications: (scope, span) => sql`select count(*) as n from applications indexed by applications_newest
    where ${scope.is(sql`tenant_id`)} and ${within(sql`submitted_at`, span)}`,
  /** Letters that were handed to the mail service in the month. */
  letters: (scope, span) => sql`select count(*) as n from mails indexed by mails_by_sending
    where ${scope.is(sql`tenant_id`)} and ${within(sql`sent_at`, span)}`,
  /** Bytes of documents that came before the month's end and are still kept. */
  storedBytes: (scope, { until }) => sql`select coalesce(sum(bytes), 0) as n from files indexed by files_by_upload
    where ${scope.is(sql`tenant_id`)} and created_at < ${until} and scan <> 'infected'`,
  /** People who could sign in at some time of the month. */
  staff: (scope, { from, until }) => sql`select count(*) as n from staff_memberships
    where ${scope.is(sql`tenant_id`)} and created_at < ${until} and (ended_at is null or ended_at >= ${from})`,
  /** Those of them who were signed in then, here or in another municipality. Sessions are known for ninety days after their end. */
  activeStaff: (scope, { from, until }) => sql`select count(*) as n from staff_memberships m
    where ${scope.is(sql`m.tenant_id`)} and m.created_at < ${until} and (m.ended_at is null or m.ended_at >= ${from})
      and exists (select 1 from staff_sessions s where s.account_id = m.account_id and s.ends_at >= ${from} and s.created_at < ${until})`,
} satisfies Record<string, Figure>;

export type FigureName = keyof typeof FIGURES;
export type Usage = Record<FigureName, number>;

/** The figures of one municipality, from one state of the database. */
export async function readUsage(db: TenantReads, span: Span): Promise<Usage> {
  const entries = Object.entries(FIGURES);
  const answers = await db.queries<{ n: number }[]>(
    ...entries.map(
      ([, figure]) =>
        (scope: Scope) =>
          figure(scope, span),
    ),
  );
  return Object.fromEntries(entries.map(([name], index) => [name, answers[index]?.[0]?.n ?? 0])) as Usage;
}
