import type { Actor } from '../context.ts';
import { TenantDb } from '../db/tenant-db.ts';
import type { Deps } from '../deps.ts';
import type { SealedSms } from './outbox.ts';
import {
  afterAsking,
  afterClearing,
  afterHanding,
  afterSearch,
  ended,
  LEASE_MS,
  putOff,
  sendingMs,
  type Step,
  validSeconds,
} from './rules.ts';
import { isFinal } from './states.ts';
import {
  findSender,
  findSms,
  otherCarrierIds,
  pauseSender,
  settleSms,
  type SmsRow,
  stopNumber,
  takeForAsking,
  takeForSending,
} from './store.ts';
import type { CarrierMessage } from './transport.ts';

const AT_ONCE = 4;
const A_ROUND = 100;
const MOST_ROUNDS = 5;
const CLOCK: Actor = { kind: 'clock' };

/** Where a hook answers that the carrier calls for one attempt of one message. */
export const STATUS_PATH = '/hooks/twilio/status';

export type SmsWorld = Pick<Deps, 'database' | 'system' | 'vault' | 'sms' | 'publicUrl' | 'now' | 'nowMs' | 'newId' | 'log'>;

/** Does what is due about text messages. Safe to run twice and at the same time: each is taken before anything is done. */
export async function sendDueSms(world: SmsWorld): Promise<number> {
  let done = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const due = await world.system.dueSms(world.now(), A_ROUND);
    const queue = due.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const { tenantId, id } of queue) await attend(world, tenantId, id);
      }),
    );
    done += due.length;
    if (due.length < A_ROUND) break;
  }
  if (done > 0) world.log('info', 'sms.done', { done });
  return done;
}

async function attend(world: SmsWorld, tenantId: string, id: string): Promise<void> {
  const db = new TenantDb(world.database, tenantId, world.newId, world.now);
  const row = await findSms(db, id);
  if (!row || row.nextAt === null || row.nextAt > world.now()) return;
  if (row.state === 'waiting') return send(world, db, row);
  const [taken] = await db.commit([], [takeForAsking(db, row, new Date(world.nowMs() + LEASE_MS).toISOString())]);
  if (taken !== 1) return;
  await settle(world, db, row, await stepFor(world, db, row));
}

async function send(world: SmsWorld, db: TenantDb, row: SmsRow): Promise<void> {
  const nowMs = world.nowMs();
  if (world.now() >= row.expiresAt) return settle(world, db, row, { ...ended('failed', 'late', nowMs, null), alarm: 'late' });
  const sender = await findSender(db);
  const busyMs = sender ? sendingMs(row.segments, sender.segmentsAMinute) : 0;
  const [, taken] = await db.commit([], takeForSending(db, row, nowMs, busyMs));
  if (taken !== 1 || !sender) return void (await db.commit([], [takeForAsking(db, row, putOff(await findSender(db), nowMs))]));
  const mine = { ...row, state: 'sending' as const, attempts: row.attempts + 1 };
  const sms = await opened(world, row);
  if (!sms) return settle(world, db, mine, { ...ended('failed', 'other', nowMs, null), alarm: 'not_opened' });
  const handed = await world.sms.send({
    ...sms,
    from: sender.sender,
    statusUrl: `${world.publicUrl}${STATUS_PATH}?message=${row.id}`,
    validSeconds: validSeconds(row.expiresAt, nowMs),
  });
  await settle(world, db, mine, afterHanding(mine, handed, world.nowMs()));
}

async function stepFor(world: SmsWorld, db: TenantDb, row: SmsRow): Promise<Step> {
  if (row.carrierId !== null && isFinal(row.state)) return afterClearing(await world.sms.clear(row.carrierId), row.lookups, world.nowMs());
  if (row.carrierId !== null) return afterAsking(row, await world.sms.find(row.carrierId), world.nowMs());
  return afterSearch(row, await search(world, db, row), world.nowMs());
}

/** The message at the carrier by what it is: to whom, from whom, since when, saying what; none that is known to be another. */
async function search(world: SmsWorld, db: TenantDb, row: SmsRow): Promise<CarrierMessage | 'none' | undefined> {
  const [sms, sender, others] = await Promise.all([opened(world, row), findSender(db), otherCarrierIds(db, row)]);
  if (!sms || !sender || row.askedAt === null) return undefined;
  const listed = await world.sms.list({ to: sms.to, from: sender.sender, since: row.askedAt });
  return listed && (listed.find(({ body, carrierId }) => body === sms.body && !others.has(carrierId)) ?? 'none');
}

async function settle(world: SmsWorld, db: TenantDb, row: SmsRow, step: Step): Promise<void> {
  await commitStep(world, db, row, step);
}

/** Writes what became of a message with all that follows from it; does nothing when it has changed meanwhile. */
export async function commitStep(world: Pick<SmsWorld, 'now' | 'log'>, db: TenantDb, row: SmsRow, step: Step): Promise<boolean> {
  const { set, hold, isStop, alarm } = step;
  const [changed] = await db.commit(isStop ? { actor: CLOCK, event: 'sms.stopped', subject: row.about, details: { how: 'carrier' } } : [], [
    settleSms(db, row, set),
    ...(hold ? [pauseSender(db, alarm ?? 'refused')] : []),
    ...(isStop ? stopNumber(db, row.numberHash, world.now()) : []),
  ]);
  if (alarm !== undefined) world.log('error', 'sms.trouble', { sms: row.id, reason: alarm });
  return changed === 1;
}

async function opened({ vault }: SmsWorld, row: SmsRow): Promise<SealedSms | undefined> {
  if (row.sealed === null) return undefined;
  return vault.open(row.sealed, row.id).then(
    (text) => JSON.parse(text) as SealedSms,
    () => undefined,
  );
}
