import { and, eq, inArray, sql } from 'drizzle-orm';
import { criteria, criteriaChanges } from '../../db/scores-schema.ts';
import type { Statement, TenantDb } from '../../db/tenant-db.ts';
import type { StoredCriterion } from './rules.ts';

interface CriterionRow {
  id: string;
  name: string;
  description: string | null;
  weight: number;
  is_retired: number;
  is_scored: number;
}

/** The criteria of a posting in their order, and which change of them this is. */
export async function criteriaOf(db: TenantDb, postingId: string): Promise<{ version: number; criteria: StoredCriterion[] }> {
  const [rows, [last]] = await db.queries<[CriterionRow, { version: number | null }]>(
    (scope) => sql`select c.id, c.name, c.description, c.weight, c.is_retired,
        exists (select 1 from application_scores s where s.tenant_id = c.tenant_id and s.criterion_id = c.id) as is_scored
      from criteria c where ${scope.is(sql`c.tenant_id`)} and c.posting_id = ${postingId} order by c.place, c.id`,
    (scope) => sql`select max(version) as version from criteria_changes where ${scope.is(sql`tenant_id`)} and posting_id = ${postingId}`,
  );
  return {
    version: last?.version ?? 0,
    criteria: rows.map(({ is_retired, is_scored, ...row }) => ({ ...row, isRetired: is_retired === 1, isScored: is_scored === 1 })),
  };
}

/** The write that numbers a change of the criteria; of two with the same number one is refused. */
export function numberChange(db: TenantDb, postingId: string, version: number): Statement {
  return db.insert(criteriaChanges, { postingId, version });
}

/** The write that adds a criterion, or words it anew when it is there. */
export function putCriterion(db: TenantDb, row: Omit<typeof criteria.$inferSelect, 'tenantId'>): Statement {
  const { id: _id, postingId: _postingId, ...set } = row;
  return db.insert(criteria, row).onConflictDoUpdate({ target: [criteria.tenantId, criteria.id], set });
}

/** The write that removes criteria. The database refuses it while a score points at one. */
export function removeCriteria(db: TenantDb, postingId: string, ids: readonly string[]): Statement[] {
  return ids.length === 0 ? [] : [db.delete(criteria, and(eq(criteria.postingId, postingId), inArray(criteria.id, [...ids])))];
}
