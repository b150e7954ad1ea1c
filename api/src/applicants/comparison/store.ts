import { inArray } from 'drizzle-orm';
import { applicationTags } from '../../db/recruitment-schema.ts';
import { files } from '../../db/schema.ts';
import type { TenantDb } from '../../db/tenant-db.ts';
import type { DocumentRow } from '../store.ts';

/** Looks up the documents of each of these applications. */
export async function documentsOf(db: TenantDb, applicationIds: readonly string[]): Promise<(id: string) => DocumentRow[]> {
  const rows = applicationIds.length === 0 ? [] : await db.from(files, inArray(files.applicationId, [...applicationIds]));
  return (id) => rows.filter((row) => row.applicationId === id);
}

/** Looks up the tags of each of these applications. */
export async function tagsOf(db: TenantDb, applicationIds: readonly string[]): Promise<(id: string) => string[]> {
  const rows =
    applicationIds.length === 0 ? [] : await db.from(applicationTags, inArray(applicationTags.applicationId, [...applicationIds]));
  return (id) => rows.filter((row) => row.applicationId === id).map(({ tag }) => tag);
}
