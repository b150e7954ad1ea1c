import { sql } from 'drizzle-orm';
import { sha256 } from '../../crypto/sha256.ts';
import type { Vault } from '../../crypto/vault.ts';
import type { AccountDb } from '../../db/account-db.ts';
import { staffChallenges } from '../../db/staff-schema.ts';

/** What can be begun and must be finished soon. */
export type ChallengeKind = 'passkey-sign-in' | 'passkey-new' | 'totp-new' | 'oidc' | 'email' | 'recovery';

export interface ChallengeWorld {
  accounts: AccountDb;
  vault: Vault;
  nowMs: () => number;
}

const MINUTE_MS = 60_000;

/** Keeps what was begun under its secret, with what the second half must know. */
export async function keepChallenge(
  world: ChallengeWorld,
  kind: ChallengeKind,
  secret: string,
  rest: { minutes: number; accountId?: string; data?: Record<string, string> },
): Promise<void> {
  const hash = await sha256(`${kind} ${secret}`);
  const expiresAt = new Date(world.nowMs() + rest.minutes * MINUTE_MS).toISOString();
  const sealed = rest.data === undefined ? null : await world.vault.seal(JSON.stringify(rest.data), hash);
  await world.accounts.insert(staffChallenges, { hash, kind, accountId: rest.accountId ?? null, sealed, expiresAt });
}

/** Takes what was begun, once; undefined when there is none, it is too late, or somebody took it already. */
export async function takeChallenge(
  world: ChallengeWorld,
  kind: ChallengeKind,
  secret: string,
): Promise<{ accountId: string | null; data: Record<string, string> } | undefined> {
  const hash = await sha256(`${kind} ${secret}`);
  const [row] = await world.accounts.run<{ account_id: string | null; sealed: string | null; expires_at: string }>(
    sql`delete from ${staffChallenges} where hash = ${hash} and kind = ${kind} returning account_id, sealed, expires_at`,
  );
  if (!row || row.expires_at <= new Date(world.nowMs()).toISOString()) return undefined;
  const data = row.sealed === null ? {} : (JSON.parse(await world.vault.open(row.sealed, hash)) as Record<string, string>);
  return { accountId: row.account_id, data };
}
