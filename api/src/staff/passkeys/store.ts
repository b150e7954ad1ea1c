import { and, eq, lt, sql } from 'drizzle-orm';
import type { AccountDb } from '../../db/account-db.ts';
import { staffAccounts, staffIdentities, staffPasskeys } from '../../db/staff-schema.ts';
import type { Statement } from '../../db/tenant-db.ts';

export type PasskeyRow = typeof staffPasskeys.$inferSelect;

/** A passkey with whose it is. */
export async function findPasskey(db: AccountDb, credentialId: string) {
  const [row] = await db
    .select({ passkey: staffPasskeys, account: { id: staffAccounts.id, name: staffAccounts.name, email: staffAccounts.email } })
    .from(staffPasskeys)
    .innerJoin(staffAccounts, eq(staffAccounts.id, staffPasskeys.accountId))
    .where(eq(staffPasskeys.credentialId, credentialId))
    .limit(1);
  return row;
}

/** A person's passkeys, the oldest first. */
export async function passkeysOf(db: AccountDb, accountId: string): Promise<PasskeyRow[]> {
  const rows = await db.select().from(staffPasskeys).where(eq(staffPasskeys.accountId, accountId));
  return rows.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export function insertPasskey(db: AccountDb, row: typeof staffPasskeys.$inferInsert): Statement {
  return db.insert(staffPasskeys, row);
}

/** The write that remembers a use. A counter that does not grow, where there is one, changes nothing: somebody has a copy. */
export function usePasskey(db: AccountDb, credentialId: string, counter: number, usedAt: string) {
  const grows = counter === 0 ? eq(staffPasskeys.counter, 0) : lt(staffPasskeys.counter, counter);
  return db.update(staffPasskeys, { counter, usedAt }, eq(staffPasskeys.credentialId, credentialId), grows);
}

export function renamePasskey(db: AccountDb, accountId: string, credentialId: string, name: string): Statement {
  return db.update(staffPasskeys, { name }, mine(accountId, credentialId));
}

/** The write that takes a passkey away, unless it is the last thing that the person can sign in with at that moment. */
export function deletePasskey(db: AccountDb, accountId: string, credentialId: string) {
  const others = sql`(exists (select 1 from ${staffPasskeys} other where other.account_id = ${accountId} and other.credential_id <> ${credentialId})
    or exists (select 1 from ${staffIdentities} i where i.account_id = ${accountId})
    or exists (select 1 from ${staffAccounts} a where a.id = ${accountId} and a.password is not null))`;
  return db.delete(staffPasskeys, mine(accountId, credentialId), others);
}

const mine = (accountId: string, credentialId: string) =>
  and(eq(staffPasskeys.accountId, accountId), eq(staffPasskeys.credentialId, credentialId));
