import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { ScanState } from '../../contract/applications.ts';
import { files } from '../db/schema.ts';
import type { Statement, TenantDb } from '../db/tenant-db.ts';

export type FileRow = typeof files.$inferSelect;

export async function findFile(db: TenantDb, id: string): Promise<FileRow | undefined> {
  const [row] = await db.from(files, eq(files.id, id)).limit(1);
  return row;
}

/** The write that takes a document for scanning: it changes a row for one caller only. */
export function leaseScan(db: TenantDb, id: string, now: string, until: string): Statement {
  const set = { scanAt: until, scanAttempts: sql<number>`${files.scanAttempts} + 1` };
  return db.update(files, set, and(eq(files.id, id), lte(files.scanAt, now)));
}

/** The write that says how a scan ended; `scanAt` is when there is more to do. Changes nothing once somebody else has settled it. */
export function settleScan(db: TenantDb, id: string, set: { scan?: ScanState; scanAt: string | null }): Statement {
  return db.update(files, set, and(eq(files.id, id), isNotNull(files.scanAt)));
}
