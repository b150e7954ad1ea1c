import { eq, inArray, sql } from 'drizzle-orm';
import type { RetentionRule } from '../../contract/retention.ts';
import { retentionRules } from '../db/recruitment-schema.ts';
import { applications, files } from '../db/schema.ts';
import type { Statement, TenantDb } from '../db/tenant-db.ts';

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

/** Applications that were answered or that arrived before certain instants, the oldest first. */
export async function keptBefore(db: TenantDb, before: { answeredAt: string; submittedAt: string }, limit: number): Promise<KeptRow[]> {
  const [rows] = await db.queries<[KeptRow]>(
    (scope) => sql`select a.id, a.reference, a.submitted_at, a.answered_at, p.number, p.titles, p.languages
      from applications a join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id
      where ${scope.is(sql`a.tenant_id`)} and (a.submitted_at < ${before.submittedAt} or a.answered_at < ${before.answeredAt})
      order by a.submitted_at limit ${limit}`,
  );
  return rows;
}

/** Where the bytes of the documents of applications rest. */
export async function objectKeysOf(db: TenantDb, applicationIds: readonly string[]): Promise<string[]> {
  if (applicationIds.length === 0) return [];
  return (await db.from(files, inArray(files.applicationId, [...applicationIds]))).map(({ objectKey }) => objectKey);
}

/** The writes that delete an application; notes, tags, reveals and messages go with it. */
export function deleteApplication(db: TenantDb, id: string): Statement[] {
  return [db.delete(files, eq(files.applicationId, id)), db.delete(applications, eq(applications.id, id))];
}
