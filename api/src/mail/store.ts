import { and, eq, lte, sql } from 'drizzle-orm';
import { mails } from '../db/staff-schema.ts';
import type { Own, Statement, TenantDb } from '../db/tenant-db.ts';

export type MailRow = typeof mails.$inferSelect;

export function insertMail(db: TenantDb, row: Own<typeof mails>): Statement {
  return db.insert(mails, row);
}

export async function findMail(db: TenantDb, id: string): Promise<MailRow | undefined> {
  const [row] = await db.from(mails, eq(mails.id, id)).limit(1);
  return row;
}

/** Letters about one thing, the newest first. */
export async function mailsAbout(db: TenantDb, about: string): Promise<MailRow[]> {
  const rows = await db.from(mails, eq(mails.about, about));
  return rows.sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The write that takes a letter for sending: it changes a row for one caller only. */
export function leaseMail(db: TenantDb, id: string, now: string, until: string): Statement {
  const set = { nextAt: until, attempts: sql<number>`${mails.attempts} + 1` };
  return db.update(mails, set, and(eq(mails.id, id), eq(mails.state, 'waiting'), lte(mails.nextAt, now)));
}

export function settleMail(db: TenantDb, id: string, set: Partial<Pick<MailRow, 'state' | 'sealed' | 'nextAt' | 'sentAt'>>): Statement {
  return db.update(mails, set, and(eq(mails.id, id), eq(mails.state, 'waiting')));
}

/** The write that takes back what was not sent yet about one thing. */
export function withdrawMails(db: TenantDb, about: string): Statement {
  return db.update(mails, { state: 'withdrawn', sealed: null }, and(eq(mails.about, about), eq(mails.state, 'waiting')));
}
