import type { Vault } from '../crypto/vault.ts';
import type { Statement, TenantDb } from '../db/tenant-db.ts';
import type { NewId } from '../ids.ts';
import type { Mail } from './mail.ts';
import { insertMail } from './store.ts';

/** What writing a letter takes; a tenant's context has it. */
export interface MailDesk {
  db: TenantDb;
  vault: Vault;
  now: () => string;
  newId: NewId;
}

/**
 * A letter that waits to be committed with what caused it; call `ctx.mailWaits()` after the commit. `about` is the id of
 * the thing it is about, by which it is found again. Refuses `unavailable` when the installation has no secret to seal with.
 */
export async function queueMail(desk: MailDesk, about: string, mail: Mail): Promise<{ id: string; statement: Statement }> {
  const id = desk.newId('mail');
  const at = desk.now();
  const sealed = await desk.vault.seal(JSON.stringify(mail), id);
  return { id, statement: insertMail(desk.db, { id, about, sealed, state: 'waiting', attempts: 0, nextAt: at, createdAt: at }) };
}
