import type { MemberChange, StaffMember } from '../../../contract/members.ts';
import type { TenantContext } from '../../context.ts';
import { Refused } from '../../refusal.ts';
import { endSessions, type SessionWorld } from '../../sessions/service.ts';
import { changeRoster } from './roster.ts';
import { decideMember, type RosterDecision } from './rules.ts';
import { changeMember, listMemberRows, readRoster, unitsOf } from './store.ts';

/** Everybody who works in the tenant, by name. */
export async function listMembers(ctx: TenantContext): Promise<StaffMember[]> {
  return (await listMemberRows(ctx.db, ctx.now())).map((row) => ({
    id: row.account_id,
    name: row.name,
    email: row.email,
    role: row.role,
    units: unitsOf(row.units),
    since: row.created_at,
    seenAt: row.seen_at,
    canSignIn: row.can_sign_in === 1,
  }));
}

/** Gives a colleague another role or other units. Refuses `member_not_found`, and `last_admin` when nobody could manage staff then. */
export async function editMember(ctx: TenantContext, accountId: string, change: MemberChange): Promise<void> {
  await changeRoster(ctx, (roster) => {
    settle(decideMember(roster, ctx.actor, accountId, change.role));
    const details = { account: accountId, ...change };
    return { event: 'member.changed', details, statements: [changeMember(ctx.db, accountId, change)] };
  });
}

/** Ends a colleague's work here; their other tenants are not touched. Refuses `member_not_found` and `last_admin`. */
export async function removeMember(ctx: TenantContext, accountId: string): Promise<void> {
  await changeRoster(ctx, (roster) => {
    settle(decideMember(roster, ctx.actor, accountId, undefined));
    return {
      event: 'member.removed',
      details: { account: accountId },
      statements: [changeMember(ctx.db, accountId, { endedAt: ctx.now() })],
    };
  });
}

/** Ends all open sessions of a colleague, wherever they are signed in. Refuses `member_not_found`. */
export async function endMemberSessions(ctx: TenantContext, world: SessionWorld, accountId: string): Promise<void> {
  const { members } = await readRoster(ctx.db);
  if (!members.some((member) => member.accountId === accountId)) throw new Refused('member_not_found');
  await endSessions(world, ctx.actor, accountId);
}

function settle(decision: RosterDecision): void {
  if (!decision.ok) throw new Refused(decision.code);
}
