import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LetterPurpose } from '../../contract/letter-templates.ts';
import type { PostingDraft } from '../../contract/postings.ts';
import type { Localized } from '../../contract/primitives.ts';
import type { MessageText } from '../../contract/recruitment.ts';
import { json } from './schema.ts';

export const letterTemplates = sqliteTable('letter_templates', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  /** The account whose own it is; null is the whole town's. */
  ownerId: text('owner_id'),
  name: text().notNull(),
  purpose: text().$type<LetterPurpose>().notNull(),
  texts: json<Localized<MessageText>>('texts').notNull(),
  version: integer().notNull(),
  changedAt: text('changed_at').notNull(),
  changedBy: text('changed_by').notNull(),
});

export const postingTemplates = sqliteTable('posting_templates', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  name: text().notNull(),
  unit: text(),
  languages: text().notNull(),
  draft: json<PostingDraft>('draft').notNull(),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by').notNull(),
});
