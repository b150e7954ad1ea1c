import { and, count, eq, isNull } from 'drizzle-orm';
import { sha256 } from '../../crypto/sha256.ts';
import type { AccountDb } from '../../db/account-db.ts';
import { staffRecoveryCodes } from '../../db/staff-schema.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { randomText } from '../../ids.ts';

const CODES = 10;
// 120 bits a code, so that a plain hash of it keeps it secret (OWASP ASVS 5.0, 6.5.2).
const LENGTH = 24;

/** Ten new codes, and the writes that put them in the place of the old ones. */
export async function newRecoveryCodes(
  db: AccountDb,
  accountId: string,
  randomBytes: (count: number) => Uint8Array,
): Promise<{ codes: string[]; statements: Statement[] }> {
  const codes = Array.from({ length: CODES }, () => randomText(LENGTH, randomBytes));
  const rows = await Promise.all(codes.map(async (code) => ({ accountId, codeHash: await sha256(code) })));
  return {
    codes: codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
    statements: [db.delete(staffRecoveryCodes, eq(staffRecoveryCodes.accountId, accountId)), db.insert(staffRecoveryCodes, rows)],
  };
}

/** Uses up a code. Of two who bring the same one at the same moment, one is believed. */
export async function takeRecoveryCode(db: AccountDb, accountId: string, code: string, now: string): Promise<boolean> {
  const codeHash = await sha256(code);
  const where = [eq(staffRecoveryCodes.accountId, accountId), eq(staffRecoveryCodes.codeHash, codeHash), isNull(staffRecoveryCodes.usedAt)];
  const { rowsAffected } = await db.update(staffRecoveryCodes, { usedAt: now }, ...where);
  return rowsAffected === 1;
}

/** How many codes were not used yet. */
export async function recoveryCodesLeft(db: AccountDb, accountId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(staffRecoveryCodes)
    .where(and(eq(staffRecoveryCodes.accountId, accountId), isNull(staffRecoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** A code as it is compared: large letters without spaces and hyphens, look-alikes read as what was meant. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}
