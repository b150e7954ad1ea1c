import { sql } from 'drizzle-orm';
import { sha256 } from '../../crypto/sha256.ts';
import type { AccountDb } from '../../db/account-db.ts';
import type { Statement } from '../../db/tenant-db.ts';

/*
 * Guessing is slowed down by what is guessed at and from where. What strangers do counts neither against a browser in which
 * the person signed in before, nor against passkeys and the tenant's own sign-in service: nobody can lock a person out.
 */
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LIMITS = {
  /** One account from one address, or from one browser that is known. */
  pair: { free: 5, mostMs: 15 * MINUTE_MS },
  /** One account from any browser that is not known. */
  account: { free: 20, mostMs: MINUTE_MS },
  /** Any account from one address; a whole town hall may sit behind it. */
  where: { free: 50, mostMs: 5 * MINUTE_MS },
};
const MOST_DOUBLINGS = 20;

/** An attempt that was counted before it is made; what `succeeded` gives takes the count back. */
export type Attempt = { ok: true; succeeded: () => Statement[] } | { ok: false; waitSeconds: number };

/** Counts an attempt to sign in, or says how long to wait. Of many at the same moment no more pass than may. */
export async function countAttempt(
  db: AccountDb,
  nowMs: number,
  who: { email: string; address: string; mark: string | undefined },
): Promise<Attempt> {
  const { email, address, mark } = who;
  const [account, where, pair] = await Promise.all([sha256(email), sha256(address), sha256(`${email} ${mark ?? address}`)]);
  const keys = { pair: `pair/${pair}`, account: `account/${account}`, where: `where/${where}` };
  const list = JSON.stringify(mark === undefined ? Object.values(keys) : [keys.pair]);
  const fails = sql`case when last_at < ${nowMs - HOUR_MS} then 1 else fails + 1 end`;
  // The wait doubles with each failure beyond the free ones. It is set before the password is looked at.
  const wait = ({ free, mostMs }: { free: number; mostMs: number }) =>
    sql`case when ${fails} > ${free} then min(${mostMs}, 1000 << min(${MOST_DOUBLINGS}, ${fails} - ${free})) else 0 end`;
  const counted = await db.run<{ key: string }>(
    sql`insert into sign_in_attempts (key, fails, last_at, blocked_until)
      select value, 1, ${nowMs}, 0 from json_each(${list})
      where not exists (select 1 from sign_in_attempts where key in (select value from json_each(${list})) and blocked_until > ${nowMs})
      on conflict (key) do update set fails = ${fails}, last_at = ${nowMs}, blocked_until = ${nowMs} +
        case substr(key, 1, 1) when 'p' then ${wait(LIMITS.pair)} when 'a' then ${wait(LIMITS.account)} else ${wait(LIMITS.where)} end
      returning key`,
  );
  if (counted.length === 0) return { ok: false, waitSeconds: await waitOf(db, list, nowMs) };
  return {
    ok: true,
    succeeded: () => [
      db.statement(sql`delete from sign_in_attempts where key in (${keys.pair}, ${keys.account})`),
      db.statement(sql`update sign_in_attempts set fails = max(0, fails - 1), blocked_until = 0 where key = ${keys.where}`),
    ],
  };
}

async function waitOf(db: AccountDb, list: string, nowMs: number): Promise<number> {
  const [row] = await db.run<{ until: number | null }>(
    sql`select max(blocked_until) as until from sign_in_attempts where key in (select value from json_each(${list}))`,
  );
  return Math.max(1, Math.ceil(((row?.until ?? 0) - nowMs) / 1000));
}
