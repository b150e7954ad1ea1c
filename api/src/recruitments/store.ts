import { eq, type SQL, sql } from 'drizzle-orm';
import type { PostingState } from '../../contract/postings.ts';
import { recruitments } from '../db/recruitment-schema.ts';
import type { Scope, Statement, TenantDb } from '../db/tenant-db.ts';

/** A posting with what staff want to know of it; JSON as it is stored. */
export interface RecruitmentRow {
  id: string;
  number: number;
  version: number;
  titles: string;
  languages: string;
  said: string;
  state: PostingState;
  opens_at: string | null;
  closes_at: string | null;
  reply_by: string | null;
  is_anonymous: number | null;
  archived_at: string | null;
  feed_name: string | null;
  applications: number;
  waiting: number;
  waiting_since: string | null;
}

/** Which postings to read. `order` and `limit` choose the page before anything is counted. */
export interface RecruitmentFilter {
  /** The units that the reader may see; null is all. */
  units: readonly string[] | null;
  where: SQL[];
  order: SQL;
  limit: number;
}

const OF_POSTING = sql`w.tenant_id = c.tenant_id and w.posting_id = c.id`;
// As the index of those who wait has it.
const WAITS = sql`${OF_POSTING} and w.answered_at is null and w.state <> 'withdrawn'`;

/** Postings by a filter, with counts of their applications. */
export async function recruitmentRows(db: TenantDb, filter: RecruitmentFilter): Promise<RecruitmentRow[]> {
  const [rows] = await db.queries<[RecruitmentRow]>(
    (scope) => sql`with c as (select p.*, r.reply_by, r.is_anonymous, r.archived_at ${FROM}
        where ${matching(scope, filter)} order by ${filter.order} limit ${filter.limit})
      select c.id, c.number, c.version, c.titles, c.languages, c.said, c.state, c.opens_at, c.closes_at, c.reply_by, c.is_anonymous, c.archived_at,
        f.name as feed_name,
        (select count(*) from applications w where ${OF_POSTING}) as applications,
        (select count(*) from applications w where ${WAITS}) as waiting,
        (select min(w.submitted_at) from applications w where ${WAITS}) as waiting_since
      from c left join feeds f on f.tenant_id = c.tenant_id and f.id = c.feed_id`,
  );
  return rows;
}

/** How many postings a filter holds, whatever its limit. */
export async function recruitmentCount(db: TenantDb, filter: Omit<RecruitmentFilter, 'order' | 'limit'>): Promise<number> {
  const [rows] = await db.queries<[{ total: number }]>((scope) => sql`select count(*) as total ${FROM} where ${matching(scope, filter)}`);
  return rows[0]?.total ?? 0;
}

/** How many applicants wait for an answer in recruitments that are not archived. */
export async function waitingCount(db: TenantDb, units: readonly string[] | null): Promise<number> {
  const [rows] = await db.queries<[{ total: number }]>(
    (scope) => sql`select count(*) as total ${FROM} join applications w on w.tenant_id = p.tenant_id and w.posting_id = p.id
      where ${matching(scope, { units, where: [IS.notArchived] })} and w.answered_at is null and w.state <> 'withdrawn'`,
  );
  return rows[0]?.total ?? 0;
}

const FROM = sql`from postings p left join recruitments r on r.tenant_id = p.tenant_id and r.posting_id = p.id`;

function matching(scope: Scope, { units, where }: Pick<RecruitmentFilter, 'units' | 'where'>): SQL {
  const own = units === null ? [] : [sql`p.unit in ${units.length > 0 ? units : ['']}`];
  return sql.join([scope.is(sql`p.tenant_id`), ...own, ...where], sql` and `);
}

/** Conditions that lists are made of. */
export const IS = {
  archived: sql`r.archived_at is not null`,
  notArchived: sql`r.archived_at is null`,
  ended: sql`p.state in ('closed', 'filled')`,
  own: sql`p.feed_id is null`,
  waitedFor: sql`exists (select 1 from applications w where w.tenant_id = p.tenant_id and w.posting_id = p.id and w.answered_at is null and w.state <> 'withdrawn')`,
  appliedTo: sql`exists (select 1 from applications w where w.tenant_id = p.tenant_id and w.posting_id = p.id)`,
  in: (state: PostingState): SQL => sql`p.state = ${state}`,
  one: (id: string): SQL => sql`p.id = ${id}`,
  numbered: (number: number): SQL => sql`p.number = ${number}`,
  before: (id: string): SQL => sql`p.id < ${id}`,
  closingBetween: (from: string, to: string): SQL => sql`p.closes_at > ${from} and p.closes_at <= ${to}`,
  /** In a title: as it is written, or as titles are sorted. */
  titled: (text: string, key: string): SQL => sql`(instr(lower(p.titles), ${text.toLowerCase()}) > 0 or instr(p.title_key, ${key}) > 0)`,
};
export const BY = {
  newest: sql`p.id desc`,
  deadline: sql`p.closes_at, p.id`,
  longestWait: sql`(select min(w.submitted_at) from applications w where w.tenant_id = p.tenant_id and w.posting_id = p.id and w.answered_at is null and w.state <> 'withdrawn')`,
};
export const not = (condition: SQL): SQL => sql`not ${condition}`;

/** The writes that change the staff's side of a posting; the row is made when it is not there yet. */
export function setRecruitment(
  db: TenantDb,
  postingId: string,
  set: { replyBy?: string | null; isAnonymous?: boolean; archivedAt?: string | null },
): Statement[] {
  return [
    db.insert(recruitments, { postingId }).onConflictDoNothing(),
    db.update(recruitments, set, eq(recruitments.postingId, postingId)),
  ];
}
