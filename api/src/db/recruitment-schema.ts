import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const recruitments = sqliteTable('recruitments', {
  tenantId: text('tenant_id').notNull(),
  postingId: text('posting_id').notNull(),
  replyBy: text('reply_by'),
  isAnonymous: integer('is_anonymous', { mode: 'boolean' }).notNull().default(false),
  archivedAt: text('archived_at'),
});

export const applicationNotes = sqliteTable('application_notes', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  applicationId: text('application_id').notNull(),
  at: text().notNull(),
  author: text().notNull(),
  accountId: text('account_id').notNull(),
  body: text().notNull(),
});

export const applicationTags = sqliteTable('application_tags', {
  tenantId: text('tenant_id').notNull(),
  applicationId: text('application_id').notNull(),
  tag: text().notNull(),
});

export const applicationReveals = sqliteTable('application_reveals', {
  tenantId: text('tenant_id').notNull(),
  applicationId: text('application_id').notNull(),
  accountId: text('account_id').notNull(),
  at: text().notNull(),
});

export const applicationMessages = sqliteTable('application_messages', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  applicationId: text('application_id').notNull(),
  at: text().notNull(),
  author: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  /** In the outbox of its channel. */
  outboxId: text('mail_id').notNull(),
  channel: text().$type<'mail' | 'sms'>().notNull().default('mail'),
});

export const retentionRules = sqliteTable('retention_rules', {
  tenantId: text('tenant_id').primaryKey(),
  afterAnswer: integer('after_answer').notNull(),
  longest: integer().notNull(),
});
