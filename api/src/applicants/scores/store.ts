import { and, asc, eq, inArray } from 'drizzle-orm';
import { applicationScores } from '../../db/scores-schema.ts';
import type { Statement, TenantDb } from '../../db/tenant-db.ts';

export type ScoreRow = typeof applicationScores.$inferSelect;

/** All scores of applications, the earliest first. */
export async function scoresOf(db: TenantDb, applicationIds: readonly string[]): Promise<ScoreRow[]> {
  if (applicationIds.length === 0) return [];
  return db.from(applicationScores, inArray(applicationScores.applicationId, [...applicationIds])).orderBy(asc(applicationScores.at));
}

/** The write that gives a score, or another one in its place. */
export function putScore(db: TenantDb, row: Omit<ScoreRow, 'tenantId'>): Statement {
  const { score, reason, at, author, criterion } = row;
  const { tenantId, applicationId, criterionId, accountId } = applicationScores;
  return db
    .insert(applicationScores, row)
    .onConflictDoUpdate({ target: [tenantId, applicationId, criterionId, accountId], set: { score, reason, at, author, criterion } });
}

/** The write that takes one person's scores back. */
export function removeScores(db: TenantDb, applicationId: string, accountId: string, criterionIds: readonly string[]): Statement[] {
  if (criterionIds.length === 0) return [];
  const own = and(eq(applicationScores.applicationId, applicationId), eq(applicationScores.accountId, accountId));
  return [db.delete(applicationScores, and(own, inArray(applicationScores.criterionId, [...criterionIds])))];
}
