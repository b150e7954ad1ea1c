import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { dataRequests } from '../db/data-request-schema.ts';
import type { Own, Statement, TenantDb } from '../db/tenant-db.ts';

export type RequestRow = typeof dataRequests.$inferSelect;

/** Open requests, the one due first. */
export async function openRequests(db: TenantDb, limit: number): Promise<RequestRow[]> {
  return db.from(dataRequests, isNull(dataRequests.closedAt)).orderBy(asc(dataRequests.dueOn), asc(dataRequests.id)).limit(limit);
}

/** Closed requests, the newest first. */
export async function closedRequests(db: TenantDb, before: string | undefined, limit: number): Promise<RequestRow[]> {
  const earlier = before === undefined ? undefined : lt(dataRequests.id, before);
  return db
    .from(dataRequests, and(isNotNull(dataRequests.closedAt), earlier))
    .orderBy(desc(dataRequests.id))
    .limit(limit);
}

/** How many are open, and how many of these are late or due by a day. */
export async function requestCounts(db: TenantDb, today: string): Promise<{ open: number; late: number }> {
  const [[row]] = await db.queries<[{ open: number; late: number | null }]>(
    (scope) => sql`select count(*) as open, sum(due_on < ${today}) as late from data_requests
      where ${scope.is(sql`tenant_id`)} and closed_at is null`,
  );
  return { open: row?.open ?? 0, late: row?.late ?? 0 };
}

export async function findRequest(db: TenantDb, id: string): Promise<RequestRow | undefined> {
  const [row] = await db.from(dataRequests, eq(dataRequests.id, id)).limit(1);
  return row;
}

export function insertRequest(db: TenantDb, row: Own<typeof dataRequests>): Statement {
  return db.insert(dataRequests, row);
}

export function updateRequest(db: TenantDb, id: string, set: Partial<Omit<RequestRow, 'tenantId' | 'id'>>): Statement {
  return db.update(dataRequests, set, eq(dataRequests.id, id));
}

/** What a request is without whoever asked. */
export const FORGOTTEN = { name: null, email: null, phone: null, message: null, contactUntil: null } as const;
