import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { IdentityProof, RequestKind, RequestState } from '../../contract/data-requests.ts';
import type { Locale } from '../../contract/primitives.ts';

export const dataRequests = sqliteTable('data_requests', {
  tenantId: text('tenant_id').notNull(),
  id: text().notNull(),
  reference: text().notNull(),
  version: integer().notNull(),
  kind: text().$type<RequestKind>().notNull(),
  state: text().$type<RequestState>().notNull(),
  lang: text().$type<Locale>().notNull(),
  /** Days of the municipality: `2026-11-22`. */
  receivedOn: text('received_on').notNull(),
  dueOn: text('due_on').notNull(),
  extensionReason: text('extension_reason'),
  proof: text().$type<IdentityProof>(),
  // Who asked, as long as it is known.
  name: text(),
  email: text(),
  phone: text(),
  message: text(),
  note: text(),
  closedAt: text('closed_at'),
  closedBy: text('closed_by'),
  /** The first day on which who asked is no longer known; null while the request is open or once it is cleared. */
  contactUntil: text('contact_until'),
  createdAt: text('created_at').notNull(),
});
