import type { Actor } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import { TenantDb } from '../db/tenant-db.ts';
import { carrierWord } from '../sms-words/reading/carrier-words.ts';
import { numberHash } from './outbox.ts';
import { afterReport } from './rules.ts';
import { commitStep, type SmsWorld } from './send-due.ts';
import type { InboxMeaning } from './states.ts';
import { findSms, insertReply, isApplication, lastTo, startNumber, stopNumber } from './store.ts';

const CARRIER: Actor = { kind: 'public' };
// A report and whoever sent the message may write at the same moment; one of them decides anew.
const TRIES = 3;

/** What the carrier tells of a message: which one it is, by our id or by its own, and how it fares. */
export interface SmsReport {
  message: string;
  carrierId: string;
  status: string;
  errorCode: number | undefined;
}

/** Takes in a report. One about nothing known, one that comes again and one that comes too late change nothing. */
export async function recordReport(world: SmsWorld, report: SmsReport): Promise<void> {
  const tenantId = await world.system.tenantOfSms(report.message);
  if (tenantId === undefined) return world.log('warn', 'sms.report-unknown', {});
  const db = new TenantDb(world.database, tenantId, world.newId, world.now);
  const { carrierId, status, errorCode } = report;
  for (let tries = 0; tries < TRIES; tries++) {
    const row = await findSms(db, report.message);
    const step = row && afterReport(row, { carrierId, status, ...(errorCode !== undefined && { errorCode }) }, world.nowMs());
    if (!row || !step || (await commitStep(world, db, row, step))) return;
  }
}

/** Nothing is asked of applicants by text message: only the wish for messages is acted on, the rest is for people to read. */
function meaningOf(body: string): InboxMeaning {
  const word = body.replace(/[^\p{L}]+/gu, ' ').trim();
  const wish = carrierWord(word);
  // Who says yes answers something, whatever the carrier takes it for.
  if (wish === 'start' && /^yes$/i.test(word)) return 'not-understood';
  return wish === 'stop' || wish === 'start' ? wish : 'not-understood';
}

/** A text message that a person sent. */
export interface IncomingSms {
  carrierId: string;
  from: string;
  to: string;
  body: string;
}

/**
 * Takes in what a person wrote: a stop is obeyed at once, and everything waits to be read, beside the application that the last
 * message to this number was about. What comes again is there once. Nothing is answered.
 */
export async function receiveSms(world: SmsWorld, sms: IncomingSms): Promise<void> {
  const tenantId = await world.system.tenantOfSender(sms.to);
  if (tenantId === undefined) return world.log('warn', 'sms.to-unknown', {});
  const db = new TenantDb(world.database, tenantId, world.newId, world.now);
  const hash = await numberHash({ db, vault: world.vault }, sms.from);
  const id = world.newId('reply');
  const at = world.now();
  const meaning = meaningOf(sms.body);
  const [sealed, last] = await Promise.all([world.vault.seal(JSON.stringify({ from: sms.from, body: sms.body }), id), lastTo(db, hash)]);
  const applicationId = last && (await isApplication(db, last.about)) ? last.about : null;
  const subject = applicationId ?? id;
  const event = meaning === 'stop' ? 'sms.stopped' : meaning === 'start' ? 'sms.started' : 'sms.received';
  try {
    await db.commit({ actor: CARRIER, event, subject, details: meaning === 'not-understood' ? {} : { how: 'reply' } }, [
      insertReply(db, { id, carrierId: sms.carrierId, applicationId, numberHash: hash, sealed, meaning, at }),
      ...(meaning === 'stop' ? stopNumber(db, hash, at) : []),
      ...(meaning === 'start' ? [startNumber(db, hash)] : []),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict && error.on('sms_inbox.carrier_id'))) throw error;
  }
}
