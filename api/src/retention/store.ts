import { eq, inArray, sql } from 'drizzle-orm';
import type { RetentionRule } from '../../contract/retention.ts';
import { retentionRules } from '../db/recruitment-schema.ts';
import { applications, files } from '../db/schema.ts';
import type { Statement, TenantDb } from '../db/tenant-db.ts';
import type { KeptDays } from './forecast.ts';

/** The tenant's own rule; undefined where the usual one holds. */
export async function ownRule(db: TenantDb): Promise<RetentionRule | undefined> {
  const [row] = await db.from(retentionRules).limit(1);
  return row && { afterAnswer: row.afterAnswer, longest: row.longest };
}

export function setRule(db: TenantDb, rule: RetentionRule): Statement {
  return db.insert(retentionRules, rule).onConflictDoUpdate({ target: retentionRules.tenantId, set: rule });
}

export interface KeptRow {
  id: string;
  reference: string;
  submitted_at: string;
  answered_at: string | null;
  number: number;
  titles: string;
  languages: string;
}

interface Instants {
  answeredAt: string;
  submittedAt: string;
}

/** Applications that were answered or that arrived before certain instants and neither before others, the oldest first. */
export async function keptBefore(db: TenantDb, before: Instants, limit: number, since?: Instants): Promise<KeptRow[]> {
  const [rows] = await db.queries<[KeptRow]>(
    (scope) => sql`select a.id, a.reference, a.submitted_at, a.answered_at, p.number, p.titles, p.languages
      from applications a join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id
      where ${scope.is(sql`a.tenant_id`)} and (a.submitted_at < ${before.submittedAt} or a.answered_at < ${before.answeredAt})
      ${since === undefined ? sql`` : sql`and a.submitted_at >= ${since.submittedAt} and (a.answered_at is null or a.answered_at >= ${since.answeredAt})`}
      order by a.submitted_at limit ${limit}`,
  );
  return rows;
}

/** Where the bytes of the documents of applications rest. */
export async function objectKeysOf(db: TenantDb, applicationIds: readonly string[]): Promise<string[]> {
  if (applicationIds.length === 0) return [];
  return (await db.from(files, inArray(files.applicationId, [...applicationIds]))).map(({ objectKey }) => objectKey);
}

/**
 * The writes that delete an application: with it go its letters and text messages, the receipts that are kept for
 * sending twice, and by their foreign keys notes, tags, reveals and messages.
 */
export function deleteApplication(db: TenantDb, id: string): Statement[] {
  return [
    db.statement((tenantId) => sql`delete from mails where tenant_id = ${tenantId} and about = ${id}`),
    db.statement((tenantId) => sql`delete from sms_messages where tenant_id = ${tenantId} and about = ${id}`),
    db.statement(
      (tenantId) => sql`delete from idempotency_keys where tenant_id = ${tenantId} and (route like 'applications/%' or route like 'files/%')
        and (answer ->> '$.reference' = (select reference from applications where tenant_id = ${tenantId} and id = ${id})
          or answer ->> '$.id' in (select id from files where tenant_id = ${tenantId} and application_id = ${id}))`,
    ),
    db.delete(files, eq(files.applicationId, id)),
    db.delete(applications, eq(applications.id, id)),
  ];
}

/** All applications by the days that decide how long they are kept. */
export async function keptDays(db: TenantDb): Promise<KeptDays[]> {
  const [rows] = await db.queries<[KeptDays]>(
    (scope) => sql`select substr(submitted_at, 1, 10) as submitted, substr(answered_at, 1, 10) as answered, count(*) as count
      from applications where ${scope.is(sql`tenant_id`)} group by 1, 2`,
  );
  return rows;
}

/** How many applications were deleted on each of the last days that any were, and on whose account. */
export async function deletionRuns(db: TenantDb, limit: number): Promise<{ day: string; actor: string; count: number }[]> {
  const [rows] = await db.queries<[{ day: string; actor: string; count: number }]>(
    (
      scope,
    ) => sql`select substr(at, 1, 10) as day, actor ->> '$.kind' as actor, count(*) as count from audit_entries indexed by audit_by_event
      where ${scope.is(sql`tenant_id`)} and event = 'application.deleted' group by 1, 2 order by 1 desc limit ${limit}`,
  );
  return rows;
}
