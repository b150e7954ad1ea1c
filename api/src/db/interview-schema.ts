import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Interviewer, InterviewPlace, InterviewState } from '../../contract/interviews.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import { json } from './schema.ts';

export const interviewRounds = sqliteTable('interview_rounds', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  place: json<InterviewPlace>('place').notNull(),
  interviewers: json<Interviewer[]>('interviewers').notNull(),
  note: json<Localized>('note'),
  /** What the interviewers are written in: the language of whoever invited. */
  lang: text().$type<Locale>().notNull(),
  /** The last day on which a time can be picked, in the municipality's zone. */
  pickBy: text('pick_by').notNull(),
  /** A picked time can be changed until so many hours before it. */
  changeHours: integer('change_hours').notNull(),
  createdAt: text('created_at').notNull(),
});

export const interviewSlots = sqliteTable('interview_slots', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  roundId: text('round_id').notNull(),
  startsAt: text('starts_at').notNull(),
  minutes: integer().notNull(),
  seats: integer().notNull(),
});

export const interviews = sqliteTable('interviews', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  roundId: text('round_id').notNull(),
  applicationId: text('application_id').notNull(),
  /** Counts what happened to it; the number of the last change. */
  version: integer().notNull(),
  state: text().$type<InterviewState>().notNull(),
  /** How many times calendars were told of it. */
  sequence: integer().notNull(),
  tokenHash: text('token_hash').notNull(),
  sealed: text().notNull(),
  message: text(),
  /** The start of the picked time, as the person is told it. */
  startsAt: text('starts_at'),
  sentAt: text('sent_at').notNull(),
  answeredAt: text('answered_at'),
  remindedAt: text('reminded_at'),
});

export const interviewSeats = sqliteTable('interview_seats', {
  tenantId: text('tenant_id').notNull(),
  slotId: text('slot_id').notNull(),
  seat: integer().notNull(),
  interviewId: text('interview_id'),
});
