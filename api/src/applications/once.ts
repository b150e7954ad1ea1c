import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import { Refused } from '../refusal.ts';
import { earlierAnswer, rememberAnswer } from './store.ts';

/** A request that must happen once: the caller's key, and a hash of what was sent with it. */
export interface OnceKey {
  route: string;
  key: string;
  payloadHash: string;
}

/** The answer given before for this key; refuses `idempotency_key_reused` when something else was sent with it. */
export async function answeredBefore<T>(ctx: TenantContext, once: OnceKey): Promise<T | undefined> {
  const row = await earlierAnswer(ctx.db, once.route, once.key);
  if (!row) return undefined;
  if (row.payloadHash !== once.payloadHash) throw new Refused('idempotency_key_reused');
  return row.answer as T;
}

/** Commits and remembers the answer under the key; of two at once, both get the answer of the one that came first. */
export async function commitOnce<T>(ctx: TenantContext, once: OnceKey, answer: T, event: AuditEvent, statements: Statement[]): Promise<T> {
  try {
    await ctx.db.commit(event, [...statements, rememberAnswer(ctx.db, { ...once, answer, createdAt: ctx.now() })]);
    return answer;
  } catch (error) {
    const earlier = error instanceof Conflict && error.on('idempotency_keys.key') ? await answeredBefore<T>(ctx, once) : undefined;
    if (earlier === undefined) throw error;
    return earlier;
  }
}
