import { and, eq, isNull, or } from 'drizzle-orm';
import { letterTemplates } from '../db/templates-schema.ts';
import type { Own, Statement, TenantDb } from '../db/tenant-db.ts';

export type LetterTemplateRow = typeof letterTemplates.$inferSelect;

/** The templates that an account sees: the town's and its own. */
export async function templatesFor(db: TenantDb, accountId: string): Promise<LetterTemplateRow[]> {
  return db.from(letterTemplates, seenBy(accountId));
}

/** One of the templates that an account sees. */
export async function findTemplate(db: TenantDb, accountId: string, id: string): Promise<LetterTemplateRow | undefined> {
  const [row] = await db.from(letterTemplates, and(eq(letterTemplates.id, id), seenBy(accountId))).limit(1);
  return row;
}

export function insertTemplate(db: TenantDb, row: Own<typeof letterTemplates>): Statement {
  return db.insert(letterTemplates, row);
}

export function updateTemplate(db: TenantDb, id: string, set: Partial<Omit<LetterTemplateRow, 'tenantId' | 'id'>>): Statement {
  return db.update(letterTemplates, set, eq(letterTemplates.id, id));
}

export function deleteTemplate(db: TenantDb, id: string): Statement {
  return db.delete(letterTemplates, eq(letterTemplates.id, id));
}

function seenBy(accountId: string) {
  return or(isNull(letterTemplates.ownerId), eq(letterTemplates.ownerId, accountId));
}
