import type { Vault } from '../crypto/vault.ts';
import type { Statement, TenantDb } from '../db/tenant-db.ts';
import type { NewId } from '../ids.ts';
import { withPlainSigns } from '../sms-words/writing/cheaper.ts';
import { segmented } from '../sms-words/writing/segments.ts';
import { USEFUL_MS } from './rules.ts';
import { insertSms } from './store.ts';

/** What writing a text message takes; a tenant's context has it. */
export interface SmsDesk {
  db: TenantDb;
  vault: Vault;
  now: () => string;
  newId: NewId;
}

/** A text message to one person. `cause`, `about` and `kind` together are there once: who is told of what, and how. */
export interface Sms {
  cause: string;
  about: string;
  kind: string;
  /** `+358401234567` */
  to: string;
  body: string;
}

/** What is sealed of a text message until its last state. */
export interface SealedSms {
  to: string;
  body: string;
}

/**
 * A text message that waits to be committed with what caused it; call `ctx.smsWaits()` after the commit. Refuses `unavailable`
 * when the installation has no secret to seal with.
 */
export async function queueSms(desk: SmsDesk, sms: Sms): Promise<{ id: string; statement: Statement }> {
  const id = desk.newId('sms');
  const at = desk.now();
  const body = withPlainSigns(sms.body);
  const sealed = await desk.vault.seal(JSON.stringify({ to: sms.to, body } satisfies SealedSms), id);
  const statement = insertSms(desk.db, {
    id,
    cause: sms.cause,
    about: sms.about,
    kind: sms.kind,
    numberHash: await numberHash(desk, sms.to),
    sealed,
    segments: segmented(body).segments,
    state: 'waiting',
    nextAt: at,
    createdAt: at,
    expiresAt: new Date(Date.parse(at) + USEFUL_MS).toISOString(),
  });
  return { id, statement };
}

/** By what a municipality knows a number again without keeping it; another municipality's is another one. */
export function numberHash({ db, vault }: Pick<SmsDesk, 'db' | 'vault'>, number: string): Promise<string> {
  return vault.mark(`${db.tenantId} ${number}`);
}
