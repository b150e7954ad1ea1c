import { lt, sql } from 'drizzle-orm';
import { staffChallenges, staffSessions } from '../db/staff-schema.ts';
import type { StaffWorld } from './world.ts';

const DAY_MS = 86_400_000;
// Ended sessions are kept so long for the person's own list of what happened, and for an inquiry.
const KEPT_DAYS = 90;

/** Deletes what nobody can use any more: challenges that ran out, forgotten attempts, sessions that ended long ago. */
export async function sweepStaff(world: Pick<StaffWorld, 'accounts' | 'now' | 'nowMs'>): Promise<void> {
  const { accounts } = world;
  const longAgo = new Date(world.nowMs() - KEPT_DAYS * DAY_MS).toISOString();
  await accounts.delete(staffChallenges, lt(staffChallenges.expiresAt, world.now()));
  await accounts.delete(staffSessions, lt(staffSessions.endsAt, longAgo));
  await accounts.run(sql`delete from sign_in_attempts where last_at < ${world.nowMs() - DAY_MS}`);
}
