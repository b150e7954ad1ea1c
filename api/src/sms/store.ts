import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { smsInbox, smsMessages, smsSenders, smsStops } from '../db/sms-schema.ts';
import type { Own, Statement, TenantDb } from '../db/tenant-db.ts';
import { LEASE_MS, QUEUE_MS } from './rules.ts';
import type { SmsState } from './states.ts';

export type SmsRow = typeof smsMessages.$inferSelect;
export type SenderRow = typeof smsSenders.$inferSelect;

export async function findSender(db: TenantDb): Promise<SenderRow | undefined> {
  const [row] = await db.from(smsSenders).limit(1);
  return row;
}

export function setSender(db: TenantDb, row: Omit<SenderRow, 'tenantId' | 'pacedUntil'>): Statement {
  return db.insert(smsSenders, row).onConflictDoUpdate({ target: smsSenders.tenantId, set: row });
}

/** The write after which nothing goes out from the tenant's sender. */
export function pauseSender(db: TenantDb, why: string): Statement {
  return db.update(smsSenders, { paused: why }, isNull(smsSenders.paused));
}

/** Throws Conflict when there is a message for the same cause, person and kind. */
export function insertSms(db: TenantDb, row: Own<typeof smsMessages>): Statement {
  return db.insert(smsMessages, row);
}

export async function findSms(db: TenantDb, id: string): Promise<SmsRow | undefined> {
  const [row] = await db.from(smsMessages, eq(smsMessages.id, id)).limit(1);
  return row;
}

/** Which of the numbers want no messages, by their hashes. */
export async function stoppedOf(db: TenantDb, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const [rows] = await db.queries<[{ number_hash: string }]>(
    (scope) => sql`select number_hash from sms_stops where ${scope.is(sql`tenant_id`)} and number_hash in ${[...hashes]}`,
  );
  return new Set(rows.map((row) => row.number_hash));
}

/**
 * The writes that take a message for sending, for one caller only: what was stopped meanwhile is ended, the message is taken
 * if its sender may send now, and the time that sending it takes is booked. The second one tells whether it was taken.
 */
export function takeForSending(db: TenantDb, row: SmsRow, nowMs: number, busyMs: number): Statement[] {
  const now = new Date(nowMs).toISOString();
  const until = new Date(nowMs + LEASE_MS).toISOString();
  return [
    db.statement(
      (tenantId) => sql`update sms_messages set state = 'stopped', sealed = null, next_at = null, ended_at = ${now}
        where tenant_id = ${tenantId} and id = ${row.id} and state = 'waiting' and exists (
          select 1 from sms_stops s where s.tenant_id = sms_messages.tenant_id and s.number_hash = sms_messages.number_hash)`,
    ),
    db.statement(
      (tenantId) => sql`update sms_messages set state = 'sending', attempts = attempts + 1, asked_at = ${now}, next_at = ${until}
        where tenant_id = ${tenantId} and id = ${row.id} and state = 'waiting' and next_at = ${row.nextAt} and exists (
          select 1 from sms_senders s where s.tenant_id = sms_messages.tenant_id and s.authorised_on is not null and s.paused is null
            and s.paced_until <= ${nowMs + QUEUE_MS})`,
    ),
    db.statement(
      (tenantId) => sql`update sms_senders set paced_until = max(paced_until, ${nowMs}) + ${busyMs}
        where tenant_id = ${tenantId} and exists (
          select 1 from sms_messages m where m.tenant_id = sms_senders.tenant_id and m.id = ${row.id} and m.state = 'sending'
            and m.attempts = ${row.attempts + 1} and m.asked_at = ${now})`,
    ),
  ];
}

/** The write that takes a message for asking the carrier about it, for one caller only. */
export function takeForAsking(db: TenantDb, row: SmsRow, until: string): Statement {
  const isAsRead = row.nextAt === null ? isNull(smsMessages.nextAt) : eq(smsMessages.nextAt, row.nextAt);
  return db.update(smsMessages, { nextAt: until }, and(eq(smsMessages.id, row.id), eq(smsMessages.state, row.state), isAsRead));
}

/** The write of what became of a message, if it is still as it was when that was decided. */
export function settleSms(
  db: TenantDb,
  row: { id: string; state: SmsState; attempts: number; carrierId: string | null },
  set: Partial<Omit<SmsRow, 'tenantId' | 'id'>>,
): Statement {
  const sameCarrierId = row.carrierId === null ? isNull(smsMessages.carrierId) : eq(smsMessages.carrierId, row.carrierId);
  return db.update(
    smsMessages,
    set,
    and(eq(smsMessages.id, row.id), eq(smsMessages.state, row.state), eq(smsMessages.attempts, row.attempts), sameCarrierId),
  );
}

/** Ids under which the carrier has other messages of this tenant to the same number. */
export async function otherCarrierIds(db: TenantDb, row: SmsRow): Promise<Set<string>> {
  const [rows] = await db.queries<[{ carrier_id: string }]>(
    (scope) => sql`select carrier_id from sms_messages where ${scope.is(sql`tenant_id`)} and number_hash = ${row.numberHash}
      and id <> ${row.id} and carrier_id is not null`,
  );
  return new Set(rows.map(({ carrier_id }) => carrier_id));
}

/** What the tenant wrote last to a number. */
export async function lastTo(db: TenantDb, numberHash: string): Promise<SmsRow | undefined> {
  const [row] = await db.from(smsMessages, eq(smsMessages.numberHash, numberHash)).orderBy(desc(smsMessages.createdAt)).limit(1);
  return row;
}

/** The writes after which nothing goes out to a number any more. */
export function stopNumber(db: TenantDb, numberHash: string, at: string): Statement[] {
  return [
    db.insert(smsStops, { numberHash, at }).onConflictDoNothing(),
    db.update(
      smsMessages,
      { state: 'stopped', sealed: null, nextAt: null, endedAt: at },
      and(eq(smsMessages.numberHash, numberHash), eq(smsMessages.state, 'waiting')),
    ),
  ];
}

export function startNumber(db: TenantDb, numberHash: string): Statement {
  return db.delete(smsStops, eq(smsStops.numberHash, numberHash));
}

/** Throws Conflict when the carrier has told of it before. */
export function insertReply(db: TenantDb, row: Own<typeof smsInbox>): Statement {
  return db.insert(smsInbox, row);
}

/** What was sent back about an application, the earliest first. */
export async function repliesAbout(db: TenantDb, applicationId: string): Promise<(typeof smsInbox.$inferSelect)[]> {
  return db.from(smsInbox, eq(smsInbox.applicationId, applicationId)).orderBy(smsInbox.at);
}

/** Whether what a message was about is an application that still exists. */
export async function isApplication(db: TenantDb, id: string): Promise<boolean> {
  const [rows] = await db.queries<[{ id: string }]>(
    (scope) => sql`select id from applications where ${scope.is(sql`tenant_id`)} and id = ${id}`,
  );
  return rows.length === 1;
}
