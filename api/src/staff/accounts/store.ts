import { eq, sql } from 'drizzle-orm';
import type { AccountDb } from '../../db/account-db.ts';
import { staffAccounts, staffIdentities, staffPasskeys, staffRecoveryCodes } from '../../db/staff-schema.ts';
import type { Statement } from '../../db/tenant-db.ts';

export type AccountRow = typeof staffAccounts.$inferSelect;

/** SQL that is true of an account with something to sign in with. */
export const HAS_CREDENTIAL = sql<number>`(${staffAccounts.password} is not null
  or exists (select 1 from ${staffPasskeys} where ${staffPasskeys.accountId} = ${staffAccounts.id})
  or exists (select 1 from ${staffIdentities} where ${staffIdentities.accountId} = ${staffAccounts.id}))`;

export async function findAccount(db: AccountDb, id: string): Promise<AccountRow | undefined> {
  const [row] = await db.select().from(staffAccounts).where(eq(staffAccounts.id, id)).limit(1);
  return row;
}

export async function findAccountByEmail(db: AccountDb, email: string): Promise<AccountRow | undefined> {
  const [row] = await db.select().from(staffAccounts).where(eq(staffAccounts.email, email)).limit(1);
  return row;
}

/** Whether an account has a passkey, a password or an outside identity. */
export async function hasCredential(db: AccountDb, id: string): Promise<boolean> {
  const [row] = await db.select({ has: HAS_CREDENTIAL }).from(staffAccounts).where(eq(staffAccounts.id, id)).limit(1);
  return row?.has === 1;
}

/** Whether an outside sign-in service knows the person. */
export async function hasIdentity(db: AccountDb, id: string): Promise<boolean> {
  const rows = await db.select().from(staffIdentities).where(eq(staffIdentities.accountId, id)).limit(1);
  return rows.length > 0;
}

export function insertAccount(db: AccountDb, row: typeof staffAccounts.$inferInsert) {
  return db.insert(staffAccounts, row);
}

export function updateAccount(db: AccountDb, id: string, set: Partial<Omit<AccountRow, 'id' | 'createdAt'>>) {
  return db.update(staffAccounts, set, eq(staffAccounts.id, id));
}

/** The writes that take away passkeys, outside identities and recovery codes. */
export function forgetCredentials(db: AccountDb, id: string): Statement[] {
  return [
    db.delete(staffPasskeys, eq(staffPasskeys.accountId, id)),
    db.delete(staffIdentities, eq(staffIdentities.accountId, id)),
    db.delete(staffRecoveryCodes, eq(staffRecoveryCodes.accountId, id)),
  ];
}
