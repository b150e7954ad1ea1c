import { eq, lt } from 'drizzle-orm';
import type { AccountDb } from '../../db/account-db.ts';
import { staffAccounts } from '../../db/staff-schema.ts';

/** Moves an account to a later time step of its code generator; false when it stood there or beyond already. */
export async function moveToStep(db: AccountDb, accountId: string, step: number): Promise<boolean> {
  const { rowsAffected } = await db.update(
    staffAccounts,
    { totpStep: step },
    eq(staffAccounts.id, accountId),
    lt(staffAccounts.totpStep, step),
  );
  return rowsAffected === 1;
}
