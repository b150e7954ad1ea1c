import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SenderKind } from '../../contract/sms.ts';
import type { InboxMeaning, SmsState } from '../sms/states.ts';

export const smsSenders = sqliteTable('sms_senders', {
  tenantId: text('tenant_id').primaryKey(),
  kind: text().$type<SenderKind>().notNull(),
  sender: text().notNull(),
  evidence: text(),
  authorisedOn: text('authorised_on'),
  paused: text(),
  segmentsAMinute: integer('segments_a_minute').notNull(),
  pacedUntil: integer('paced_until').notNull().default(0),
  updatedAt: text('updated_at').notNull(),
});

export const smsMessages = sqliteTable('sms_messages', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  cause: text().notNull(),
  about: text().notNull(),
  kind: text().notNull(),
  numberHash: text('number_hash').notNull(),
  sealed: text(),
  segments: integer().notNull(),
  state: text().$type<SmsState>().notNull(),
  reason: text(),
  attempts: integer().notNull().default(0),
  lookups: integer().notNull().default(0),
  carrierId: text('carrier_id'),
  askedAt: text('asked_at'),
  nextAt: text('next_at'),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  sentAt: text('sent_at'),
  endedAt: text('ended_at'),
});

export const smsStops = sqliteTable('sms_stops', {
  tenantId: text('tenant_id').notNull(),
  numberHash: text('number_hash').notNull(),
  at: text().notNull(),
});

export const smsInbox = sqliteTable('sms_inbox', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  carrierId: text('carrier_id').notNull(),
  applicationId: text('application_id'),
  numberHash: text('number_hash').notNull(),
  sealed: text().notNull(),
  meaning: text().$type<InboxMeaning>().notNull(),
  at: text().notNull(),
});
