import { eq } from 'drizzle-orm';
import { postingTemplates } from '../../db/templates-schema.ts';
import type { Own, Statement, TenantDb } from '../../db/tenant-db.ts';

export type PostingTemplateRow = typeof postingTemplates.$inferSelect;

export async function allTemplates(db: TenantDb): Promise<PostingTemplateRow[]> {
  return db.from(postingTemplates);
}

export async function findTemplate(db: TenantDb, id: string): Promise<PostingTemplateRow | undefined> {
  const [row] = await db.from(postingTemplates, eq(postingTemplates.id, id)).limit(1);
  return row;
}

export function insertTemplate(db: TenantDb, row: Own<typeof postingTemplates>): Statement {
  return db.insert(postingTemplates, row);
}

export function renameTemplate(db: TenantDb, id: string, name: string): Statement {
  return db.update(postingTemplates, { name }, eq(postingTemplates.id, id));
}

export function deleteTemplate(db: TenantDb, id: string): Statement {
  return db.delete(postingTemplates, eq(postingTemplates.id, id));
}
