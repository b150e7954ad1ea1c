import { and, eq, inArray, isNull } from 'drizzle-orm';
import { applications, files, idempotencyKeys } from '../db/schema.ts';
import type { Own, Statement, TenantDb } from '../db/tenant-db.ts';

export type FileRow = typeof files.$inferSelect;
export type ApplicationRow = typeof applications.$inferSelect;

export function insertApplication(db: TenantDb, row: Own<typeof applications>): Statement {
  return db.insert(applications, row);
}

/** All applications, the newest first. */
export async function listApplications(db: TenantDb, limit: number): Promise<ApplicationRow[]> {
  const rows = await db.from(applications).limit(limit);
  return rows.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
}

export function insertFile(db: TenantDb, row: Own<typeof files>): Statement {
  return db.insert(files, row);
}

/** Files of a posting that no application has taken over yet. */
export async function unclaimedFiles(db: TenantDb, postingId: string, ids: readonly string[]): Promise<FileRow[]> {
  if (ids.length === 0) return [];
  return db.from(files, and(eq(files.postingId, postingId), inArray(files.id, [...ids]), isNull(files.applicationId)));
}

/** The writes that give waiting files to an application. */
export function claimFiles(db: TenantDb, applicationId: string, ids: readonly string[]): Statement[] {
  return ids.length === 0 ? [] : [db.update(files, { applicationId }, and(inArray(files.id, [...ids]), isNull(files.applicationId)))];
}

export function deleteFile(db: TenantDb, id: string): Statement {
  return db.delete(files, and(eq(files.id, id), isNull(files.applicationId)));
}

export async function filesOf(db: TenantDb, applicationId: string): Promise<FileRow[]> {
  return db.from(files, eq(files.applicationId, applicationId));
}

/** The answer that was given for a key before. */
export async function earlierAnswer(db: TenantDb, route: string, key: string) {
  const [row] = await db.from(idempotencyKeys, and(eq(idempotencyKeys.route, route), eq(idempotencyKeys.key, key))).limit(1);
  return row;
}

export function rememberAnswer(db: TenantDb, row: Own<typeof idempotencyKeys>): Statement {
  return db.insert(idempotencyKeys, row);
}
