import type { Me } from '../../../api/contract/staff.ts';

/** How long before its end a person is told (WCAG 2.2, 2.2.1 asks for twenty seconds; people need to get back to their desk). */
export const WARNING_MS = 120_000;
// A timer takes no longer delay.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a session asks for now: to be looked at again in so many milliseconds, a warning, or nothing any more. */
export type SessionPhase = { is: 'calm' | 'ending'; nextLook: number; isFinal: boolean } | { is: 'ended' };

/** Where a session stands at `now` (milliseconds). `isFinal`: its longest time is over, so extending it does not help. */
export function phaseOf({ idleEndsAt, endsAt }: Pick<Me['session'], 'idleEndsAt' | 'endsAt'>, now: number): SessionPhase {
  const end = Math.min(Date.parse(idleEndsAt), Date.parse(endsAt));
  const isFinal = Date.parse(endsAt) <= Date.parse(idleEndsAt);
  if (now >= end) return { is: 'ended' };
  if (now >= end - WARNING_MS) return { is: 'ending', nextLook: end - now, isFinal };
  return { is: 'calm', nextLook: Math.min(end - WARNING_MS - now, LONGEST_TIMER_MS), isFinal };
}
