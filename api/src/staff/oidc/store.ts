import { and, eq, sql } from 'drizzle-orm';
import type { AccountDb } from '../../db/account-db.ts';
import { oidcConnections, staffAccounts, staffIdentities } from '../../db/staff-schema.ts';
import type { Statement, TenantDb } from '../../db/tenant-db.ts';

export type ConnectionRow = typeof oidcConnections.$inferSelect;

/** The tenant's own sign-in service. */
export async function findConnection(db: TenantDb): Promise<ConnectionRow | undefined> {
  const [row] = await db.from(oidcConnections).limit(1);
  return row;
}

export function putConnection(db: TenantDb, row: Omit<ConnectionRow, 'tenantId'>): Statement {
  return db.insert(oidcConnections, row).onConflictDoUpdate({ target: oidcConnections.tenantId, set: row });
}

export function deleteConnection(db: TenantDb): Statement {
  return db.delete(oidcConnections, sql`true`);
}

/** The account of a person whom a sign-in service has vouched for before. */
export async function accountOfIdentity(db: AccountDb, issuer: string, subject: string) {
  const [row] = await db
    .select({ id: staffAccounts.id, name: staffAccounts.name, email: staffAccounts.email })
    .from(staffIdentities)
    .innerJoin(staffAccounts, eq(staffAccounts.id, staffIdentities.accountId))
    .where(and(eq(staffIdentities.issuer, issuer), eq(staffIdentities.subject, subject)))
    .limit(1);
  return row;
}

export function insertIdentity(db: AccountDb, row: typeof staffIdentities.$inferInsert): Statement {
  return db.insert(staffIdentities, row);
}
