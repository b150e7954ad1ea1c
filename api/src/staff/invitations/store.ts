import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../../contract/staff.ts';
import type { Locale } from '../../../contract/primitives.ts';
import { mails, staffInvitations } from '../../db/staff-schema.ts';
import type { Own, Statement, TenantDb } from '../../db/tenant-db.ts';

export type InvitationRow = typeof staffInvitations.$inferSelect;

const isOpen = and(isNull(staffInvitations.revokedAt), isNull(staffInvitations.acceptedAt));

export function insertInvitation(db: TenantDb, row: Own<typeof staffInvitations>): Statement {
  return db.insert(staffInvitations, row);
}

export function updateInvitation(
  db: TenantDb,
  id: string,
  set: Partial<Pick<InvitationRow, 'version' | 'tokenHash' | 'expiresAt' | 'revokedAt' | 'acceptedAt' | 'acceptedBy'>>,
): Statement {
  return db.update(staffInvitations, set, eq(staffInvitations.id, id));
}

/** An invitation that was not accepted or taken back, expired or not. */
export async function openInvitation(db: TenantDb, id: string): Promise<InvitationRow | undefined> {
  const [row] = await db.from(staffInvitations, and(eq(staffInvitations.id, id), isOpen)).limit(1);
  return row;
}

export async function openInvitationTo(db: TenantDb, email: string): Promise<InvitationRow | undefined> {
  const [row] = await db.from(staffInvitations, and(eq(staffInvitations.email, email), isOpen)).limit(1);
  return row;
}

export async function invitationByHash(db: TenantDb, tokenHash: string): Promise<InvitationRow | undefined> {
  const [row] = await db.from(staffInvitations, eq(staffInvitations.tokenHash, tokenHash)).limit(1);
  return row;
}

export interface OpenInvitationRow {
  id: string;
  email: string;
  role: Role;
  units: string | null;
  lang: Locale;
  created_at: string;
  expires_at: string;
  mail: 'waiting' | 'sent' | 'failed' | 'withdrawn' | null;
}

/** Open invitations, the newest first, with what became of the last letter of each. */
export async function listOpenInvitations(db: TenantDb): Promise<OpenInvitationRow[]> {
  const [rows] = await db.queries<[OpenInvitationRow]>(
    (scope) => sql`select i.id, i.email, i.role, i.units, i.lang, i.created_at, i.expires_at,
        (select m.state from ${mails} m where m.tenant_id = i.tenant_id and m.about = i.id order by m.id desc limit 1) as mail
      from ${staffInvitations} i
      where ${scope.is(sql`i.tenant_id`)} and i.revoked_at is null and i.accepted_at is null order by i.id desc`,
  );
  return rows;
}
