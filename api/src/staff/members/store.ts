import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../../contract/staff.ts';
import { auditEntries } from '../../db/schema.ts';
import { staffAccounts, staffMemberships, staffSessions } from '../../db/staff-schema.ts';
import type { Statement, TenantDb } from '../../db/tenant-db.ts';
import { HAS_CREDENTIAL } from '../accounts/store.ts';
import type { Roster } from './rules.ts';

/** The subject under which every change of who works in a tenant stands in the audit, numbered. */
export const MEMBERS = 'members';

interface RosterRow {
  account_id: string;
  role: Role;
  units: string | null;
}

/** Who works here, with the number of the last change, from one state of the database. */
export async function readRoster(db: TenantDb): Promise<Roster> {
  const [members, [last]] = await db.queries<[RosterRow, { version: number | null }]>(
    (scope) =>
      sql`select account_id, role, units from ${staffMemberships} where ${scope.is(staffMemberships.tenantId)} and ended_at is null`,
    (scope) => sql`select max(version) as version from ${auditEntries} where ${scope.is(auditEntries.tenantId)} and subject = ${MEMBERS}`,
  );
  return {
    version: last?.version ?? 0,
    members: members.map((row) => ({ accountId: row.account_id, role: row.role, units: unitsOf(row.units) })),
  };
}

export interface MemberRow {
  account_id: string;
  name: string;
  email: string;
  role: Role;
  units: string | null;
  created_at: string;
  seen_at: string | null;
  can_sign_in: number;
}

/** Colleagues by name, with when they were last seen in a session that is open now. */
export async function listMemberRows(db: TenantDb, now: string): Promise<MemberRow[]> {
  const [rows] = await db.queries<[MemberRow]>(
    (scope) => sql`select m.account_id, ${staffAccounts.name} as name, ${staffAccounts.email} as email, m.role, m.units, m.created_at,
        (select max(seen_at) from ${staffSessions} s where s.account_id = m.account_id and s.revoked_at is null and s.ends_at > ${now}) as seen_at,
        ${HAS_CREDENTIAL} as can_sign_in
      from staff_memberships m join ${staffAccounts} on ${staffAccounts.id} = m.account_id
      where ${scope.is(sql`m.tenant_id`)} and m.ended_at is null order by ${staffAccounts.name}, m.account_id`,
  );
  return rows;
}

/** Lets somebody in, also one who was here before. */
export function putMember(db: TenantDb, member: { accountId: string; role: Role; units: string[] | null }, now: string): Statement {
  const { accountId, role, units } = member;
  return db.insert(staffMemberships, { accountId, role, units, createdAt: now }).onConflictDoUpdate({
    target: [staffMemberships.tenantId, staffMemberships.accountId],
    set: { role, units, endedAt: null, createdAt: now },
  });
}

export function changeMember(db: TenantDb, accountId: string, set: { role?: Role; units?: string[] | null; endedAt?: string }): Statement {
  return db.update(staffMemberships, set, and(eq(staffMemberships.accountId, accountId), isNull(staffMemberships.endedAt)));
}

/** Units as they are stored. */
export function unitsOf(stored: string | null): string[] | null {
  return stored === null ? null : (JSON.parse(stored) as string[]);
}
