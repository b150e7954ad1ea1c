import { type SQL, sql } from 'drizzle-orm';
import type { AuditEventCode } from '../../contract/audit-events.ts';
import type { Scope, TenantReads } from '../db/tenant-db.ts';
import type { Named } from './rules.ts';

/** What is asked of the audit. Ids sort by the time of making; `from` is included, `before` is not. */
export interface AuditSearch {
  events?: readonly AuditEventCode[] | undefined;
  accountId?: string | undefined;
  subject?: string | undefined;
  from?: string | undefined;
  before?: string | undefined;
  limit: number;
}

/** An entry as it is stored; JSON as text. */
export interface AuditRow {
  id: string;
  at: string;
  actor: string;
  event: AuditEventCode;
  subject: string;
  details: string;
}

/** A page of the audit, the newest first. */
export async function auditPage(db: TenantReads, search: AuditSearch): Promise<AuditRow[]> {
  const [rows] = await db.queries<[AuditRow]>((scope) => auditSql(scope, search));
  return rows;
}

/**
 * The read of a page. Each way of asking names its index, since the planner has no statistics to choose by; several
 * events are as many short reads of the same index, because one read over all of them would have to sort them.
 */
export function auditSql(scope: Scope, search: AuditSearch): SQL {
  const { events, accountId, subject } = search;
  if (subject !== undefined)
    return page(scope, search, 'audit_by_subject', sql`and subject = ${subject}${ofEvents(events)}${ofStaff(accountId)}`);
  if (accountId !== undefined) return page(scope, search, 'audit_by_staff', sql`${ofStaff(accountId)}${ofEvents(events)}`);
  if (events === undefined) return page(scope, search, undefined, sql``);
  const [only, ...more] = events;
  if (more.length === 0) return page(scope, search, 'audit_by_event', sql`and event = ${only}`);
  const each = events.map((event) => sql`select * from (${page(scope, search, 'audit_by_event', sql`and event = ${event}`)})`);
  return sql`${sql.join(each, sql` union all `)} order by id desc limit ${search.limit}`;
}

function page(scope: Scope, { from, before, limit }: AuditSearch, index: string | undefined, conditions: SQL): SQL {
  return sql`select id, at, actor, event, subject, details from audit_entries ${index === undefined ? sql`` : sql`indexed by ${sql.raw(index)}`}
    where ${scope.is(sql`tenant_id`)} ${conditions}
      ${from === undefined ? sql`` : sql`and id >= ${from}`} ${before === undefined ? sql`` : sql`and id < ${before}`}
    order by id desc limit ${limit}`;
}

const ofStaff = (accountId: string | undefined): SQL =>
  accountId === undefined ? sql`` : sql` and actor ->> '$.accountId' = ${accountId}`;
const ofEvents = (events: readonly string[] | undefined): SQL => (events === undefined ? sql`` : sql` and event in ${events}`);

/** The id of what somebody named; undefined when there is nothing of that name. */
export async function subjectNamed(db: TenantReads, named: Named): Promise<string | undefined> {
  if ('id' in named) return named.id;
  const [rows] = await db.queries<[{ id: string }]>((scope) =>
    'posting' in named
      ? sql`select id from postings where ${scope.is(sql`tenant_id`)} and number = ${named.posting}`
      : sql`select id from applications where ${scope.is(sql`tenant_id`)} and reference = ${named.reference}
          union all select id from data_requests where ${scope.is(sql`tenant_id`)} and reference = ${named.reference}`,
  );
  return rows[0]?.id;
}

/** What is known of the things that entries are about. */
export interface SubjectRow {
  id: string;
  label: string | null;
  posting_id: string | null;
  number: number | null;
  titles: string | null;
  languages: string | null;
}

/** The things behind these ids, as far as they are still there. No name of an applicant is among it. */
export async function subjectsOf(db: TenantReads, ids: readonly string[]): Promise<SubjectRow[]> {
  if (ids.length === 0) return [];
  const results = await db.queries<[SubjectRow, SubjectRow, SubjectRow, SubjectRow]>(
    (scope) => sql`select a.id, a.reference as label, p.id as posting_id, p.number, p.titles, p.languages
      from applications a join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id
      where ${scope.is(sql`a.tenant_id`)} and a.id in ${ids}`,
    (scope) => sql`select id, cast(number as text) as label, id as posting_id, number, titles, languages
      from postings where ${scope.is(sql`tenant_id`)} and id in ${ids}`,
    (scope) => sql`select m.account_id as id, s.name as label from staff_memberships m join staff_accounts s on s.id = m.account_id
      where ${scope.is(sql`m.tenant_id`)} and m.account_id in ${ids}`,
    (scope) => sql`select id, reference as label from data_requests where ${scope.is(sql`tenant_id`)} and id in ${ids}`,
  );
  return results.flat();
}

/** Everybody who works or has worked here, by name. */
export async function everybody(db: TenantReads): Promise<{ id: string; name: string; is_former: number }[]> {
  const [rows] = await db.queries<[{ id: string; name: string; is_former: number }]>(
    (scope) => sql`select s.id, s.name, m.ended_at is not null as is_former
      from staff_memberships m join staff_accounts s on s.id = m.account_id
      where ${scope.is(sql`m.tenant_id`)} order by is_former, s.name, s.id limit 1000`,
  );
  return rows;
}
