import type { StaffRefusalCode } from '../../../contract/errors.ts';

/** An invitation can be accepted for a week. */
export const INVITATION_MS = 7 * 24 * 60 * 60_000;

/** Why an invitation cannot be accepted; undefined when it can. */
export function endOf(
  invitation: { expiresAt: string; revokedAt: string | null; acceptedAt: string | null },
  now: string,
): StaffRefusalCode | undefined {
  const isOver = invitation.revokedAt !== null || invitation.acceptedAt !== null || now >= invitation.expiresAt;
  return isOver ? 'invitation_ended' : undefined;
}
