import { and, eq, gt, isNull, ne, or } from 'drizzle-orm';
import type { AccountDb } from '../db/account-db.ts';
import { tenants } from '../db/schema.ts';
import { staffAccounts, staffMemberships, staffSessions } from '../db/staff-schema.ts';
import type { Statement } from '../db/tenant-db.ts';

export type SessionRow = typeof staffSessions.$inferSelect;
export type NewSessionRow = typeof staffSessions.$inferInsert;

/** A session with whose it is and what that person may be in one tenant: one read over three primary keys. */
export function findSession(db: AccountDb, tokenHash: string, tenantId: string) {
  return db
    .select({
      session: staffSessions,
      account: { id: staffAccounts.id, name: staffAccounts.name, email: staffAccounts.email, lang: staffAccounts.lang },
      member: { role: staffMemberships.role, units: staffMemberships.units },
    })
    .from(staffSessions)
    .innerJoin(staffAccounts, eq(staffAccounts.id, staffSessions.accountId))
    .leftJoin(
      staffMemberships,
      and(
        eq(staffMemberships.tenantId, tenantId),
        eq(staffMemberships.accountId, staffSessions.accountId),
        isNull(staffMemberships.endedAt),
        or(isNull(staffSessions.limitedTo), eq(staffSessions.limitedTo, staffMemberships.tenantId)),
      ),
    )
    .where(eq(staffSessions.tokenHash, tokenHash))
    .limit(1);
}

/** The municipalities in which a person works now, as far as a session reaches. */
export async function membershipsOf(db: AccountDb, accountId: string, limitedTo: string | null) {
  return db
    .select({ slug: tenants.slug, name: tenants.name, role: staffMemberships.role, units: staffMemberships.units })
    .from(staffMemberships)
    .innerJoin(tenants, eq(tenants.id, staffMemberships.tenantId))
    .where(
      and(
        eq(staffMemberships.accountId, accountId),
        isNull(staffMemberships.endedAt),
        isNull(tenants.disabledAt),
        limitedTo === null ? undefined : eq(staffMemberships.tenantId, limitedTo),
      ),
    )
    .orderBy(tenants.slug);
}

/** A person's open sessions, the one used last first. */
export async function openSessionsOf(db: AccountDb, accountId: string, now: string): Promise<SessionRow[]> {
  const rows = await db
    .select()
    .from(staffSessions)
    .where(
      and(
        eq(staffSessions.accountId, accountId),
        isNull(staffSessions.revokedAt),
        gt(staffSessions.endsAt, now),
        gt(staffSessions.idleEndsAt, now),
      ),
    );
  return rows.sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
}

export function insertSession(db: AccountDb, row: NewSessionRow): Statement {
  return db.insert(staffSessions, row);
}

export function touchSession(db: AccountDb, tokenHash: string, times: Pick<SessionRow, 'seenAt' | 'idleEndsAt'>) {
  return db.update(staffSessions, times, eq(staffSessions.tokenHash, tokenHash), isNull(staffSessions.revokedAt));
}

/** Ends one session of a person, by the id that they see. */
export function revokeSession(db: AccountDb, accountId: string, id: string, now: string): Statement {
  return db.update(
    staffSessions,
    { revokedAt: now },
    eq(staffSessions.accountId, accountId),
    eq(staffSessions.id, id),
    isNull(staffSessions.revokedAt),
  );
}

/** Ends all sessions of a person, but for one that may go on. */
export function revokeSessions(db: AccountDb, accountId: string, now: string, except?: string): Statement {
  return db.update(
    staffSessions,
    { revokedAt: now },
    eq(staffSessions.accountId, accountId),
    isNull(staffSessions.revokedAt),
    except === undefined ? undefined : ne(staffSessions.id, except),
  );
}
