import type { StaffRefusalCode } from '../../../contract/errors.ts';
import type { Role } from '../../../contract/staff.ts';
import type { Actor } from '../../context.ts';

/** Who works in a tenant at one moment, and how many times that has changed. */
export interface Roster {
  version: number;
  members: readonly { accountId: string; role: Role; units: string[] | null }[];
}

export type RosterDecision = { ok: true } | { ok: false; code: StaffRefusalCode };

/**
 * Whether somebody may get another role, or leave when `to` is undefined. The one who decides must still be an administrator
 * at that moment, and one administrator stays.
 */
export function decideMember(roster: Roster, actor: Actor, accountId: string, to: Role | undefined): RosterDecision {
  const isLeaving = to === undefined && actor.kind === 'staff' && actor.accountId === accountId;
  if (!isLeaving && !mayDecide(roster, actor)) return { ok: false, code: 'not_allowed' };
  const member = roster.members.find((candidate) => candidate.accountId === accountId);
  if (!member) return { ok: false, code: 'member_not_found' };
  const isLast = !roster.members.some((other) => other.role === 'admin' && other.accountId !== accountId);
  if (member.role === 'admin' && to !== 'admin' && isLast) return { ok: false, code: 'last_admin' };
  return { ok: true };
}

// The operator and the tenant's own sign-in service decide from outside.
function mayDecide(roster: Roster, actor: Actor): boolean {
  if (actor.kind !== 'staff') return true;
  return roster.members.some((member) => member.accountId === actor.accountId && member.role === 'admin');
}
