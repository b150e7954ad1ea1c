import type { NewSender, SmsChannel, SmsObstacle } from '../../contract/sms.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import { Refused } from '../refusal.ts';
import { checkSender } from './sender-rules.ts';
import { findSender, type SenderRow, setSender, stoppedOf } from './store.ts';

// What a long number is given in most of Europe, https://www.twilio.com/docs/messaging/guides/understanding-messaging-throughput
const SEGMENTS_A_MINUTE = 60;

/**
 * Sets what a municipality sends text messages from, and takes a pause back. Refuses what is no sender, and a number that
 * another municipality is answered at.
 */
export async function setUpSender(ctx: TenantContext, input: NewSender): Promise<void> {
  const checked = checkSender(input, ctx.tenant.country);
  if (!checked.ok) throw new Refused('bad_request', [checked.fault]);
  const { kind, sender, evidence, authorisedOn } = checked.value;
  const row = {
    kind,
    sender,
    evidence: evidence ?? null,
    authorisedOn: authorisedOn ?? null,
    paused: null,
    segmentsAMinute: input.segmentsAMinute ?? SEGMENTS_A_MINUTE,
    updatedAt: ctx.now(),
  };
  const details = { kind, sender, evidence, authorisedOn };
  try {
    await ctx.db.commit({ actor: ctx.actor, event: 'sms.sender-set', subject: 'sms', details }, [setSender(ctx.db, row)]);
  } catch (error) {
    if (error instanceof Conflict && error.on('sms_senders.sender')) throw new Refused('sender_taken');
    throw error;
  }
}

/** What the municipality can send text messages from, and why not. */
export async function smsChannel(ctx: TenantContext): Promise<SmsChannel> {
  const row = await findSender(ctx.db);
  const obstacle = obstacleOf(row, ctx.hasCarrier);
  return { ...(row && { sender: row.sender }), isTwoWay: row?.kind === 'number', ...(obstacle && { obstacle }) };
}

/** The sender, ready to send. Refuses `sms_not_ready`. */
export async function readySender(ctx: TenantContext): Promise<SenderRow> {
  const row = await findSender(ctx.db);
  if (!row || obstacleOf(row, ctx.hasCarrier)) throw new Refused('sms_not_ready');
  return row;
}

function obstacleOf(row: SenderRow | undefined, hasCarrier: boolean): SmsObstacle | undefined {
  if (!hasCarrier) return 'no-carrier';
  if (!row) return 'no-sender';
  if (row.authorisedOn === null) return 'not-authorised';
  return row.paused === null ? undefined : 'paused';
}

/** Which of these numbers, by their hashes, want no messages from the municipality. */
export function stoppedNumbers(ctx: TenantContext, hashes: readonly string[]): Promise<Set<string>> {
  return stoppedOf(ctx.db, hashes);
}
