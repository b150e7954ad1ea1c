import { TenantDb } from '../db/tenant-db.ts';
import type { Deps } from '../deps.ts';
import type { Mail } from './mail.ts';
import { LEASE_MS, waitAfter } from './rules.ts';
import { findMail, leaseMail, settleMail } from './store.ts';
import type { SendOutcome } from './transport.ts';

const AT_ONCE = 4;
const A_ROUND = 100;
const MOST_ROUNDS = 5;

/** How many letters one run sent, put off and gave up. */
export interface SendReport {
  sent: number;
  later: number;
  failed: number;
}

type World = Pick<Deps, 'database' | 'system' | 'vault' | 'mail' | 'now' | 'nowMs' | 'newId' | 'log'>;

/** Sends what waits in the outbox. Safe to run twice and at the same time: a letter is taken before it is sent. */
export async function sendDueMails(world: World): Promise<SendReport> {
  const report: SendReport = { sent: 0, later: 0, failed: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const due = await world.system.dueMails(world.now(), A_ROUND);
    const queue = due.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const { tenantId, id } of queue) await sendOne(world, tenantId, id, report);
      }),
    );
    if (due.length < A_ROUND) break;
  }
  if (report.sent + report.later + report.failed > 0) world.log('info', 'mails.done', { ...report });
  return report;
}

async function sendOne(world: World, tenantId: string, id: string, report: SendReport): Promise<void> {
  const db = new TenantDb(world.database, tenantId, world.newId, world.now);
  const until = new Date(world.nowMs() + LEASE_MS).toISOString();
  const [taken] = await db.commit([], [leaseMail(db, id, world.now(), until)]);
  const row = taken === 1 ? await findMail(db, id) : undefined;
  if (!row?.sealed) return;
  const result = await sendSealed(world, id, row.sealed);
  if (result.outcome === 'sent') {
    report.sent++;
    await db.commit([], [settleMail(db, id, { state: 'sent', sealed: null, sentAt: world.now() })]);
    return;
  }
  const wait = result.outcome === 'retry' ? waitAfter(row.attempts) : undefined;
  world.log('warn', wait === undefined ? 'mail.failed' : 'mail.later', { mail: id, attempts: row.attempts, reason: result.reason });
  if (wait === undefined) {
    report.failed++;
    await db.commit([], [settleMail(db, id, { state: 'failed', sealed: null })]);
  } else {
    report.later++;
    await db.commit([], [settleMail(db, id, { nextAt: new Date(world.nowMs() + wait).toISOString() })]);
  }
}

// A letter that cannot be opened, because the secret was changed, will not open later either.
async function sendSealed(world: World, id: string, sealed: string): Promise<SendOutcome> {
  const mail = await world.vault.open(sealed, id).then(
    (text) => JSON.parse(text) as Mail,
    () => undefined,
  );
  return mail ? world.mail.send(mail, id) : { outcome: 'refused', reason: 'not_opened' };
}
