import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag } from './schema.ts';

export const criteria = sqliteTable('criteria', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  postingId: text('posting_id').notNull(),
  place: integer().notNull(),
  name: text().notNull(),
  description: text(),
  weight: integer().notNull(),
  isRetired: flag('is_retired').notNull().default(false),
});

export const criteriaChanges = sqliteTable('criteria_changes', {
  tenantId: text('tenant_id').notNull(),
  postingId: text('posting_id').notNull(),
  version: integer().notNull(),
});

export const applicationScores = sqliteTable('application_scores', {
  tenantId: text('tenant_id').notNull(),
  applicationId: text('application_id').notNull(),
  criterionId: text('criterion_id').notNull(),
  /** Its name when the score was given, as the applicant may be told it. */
  criterion: text().notNull(),
  accountId: text('account_id').notNull(),
  at: text().notNull(),
  author: text().notNull(),
  score: integer().notNull(),
  reason: text(),
});
