/** A session ends when nothing was done for so long (NIST SP 800-63B-4, 2.2.3: at most one hour at this level). */
export const IDLE_MS = 60 * 60_000;
/** A session ends so long after the sign-in whatever is done: one long working day. */
export const LONGEST_MS = 12 * 60 * 60_000;
/** A session that an invitation began is for getting a passkey or a password, and for nothing else. */
export const SETUP_MS = 30 * 60_000;
/** How old a sign-in may be to change what one signs in with (OWASP ASVS 5.0, 7.5.1). */
export const RECENT_MS = 30 * 60_000;
// Being seen is written down no more often than this.
const SEEN_EVERY_MS = 60_000;

/** Begin and end of a session, as instants. */
export interface SessionTimes {
  createdAt: string;
  seenAt: string;
  idleEndsAt: string;
  endsAt: string;
}

/** The times of a session that begins now. */
export function newSessionTimes(now: string, isSetup: boolean): SessionTimes {
  const endsAt = after(now, isSetup ? SETUP_MS : LONGEST_MS);
  return { createdAt: now, seenAt: now, idleEndsAt: earlier(after(now, IDLE_MS), endsAt), endsAt };
}

/** The times of a session in which something was done now. */
export function seenSessionTimes(session: SessionTimes, now: string): Pick<SessionTimes, 'seenAt' | 'idleEndsAt'> {
  return { seenAt: now, idleEndsAt: earlier(after(now, IDLE_MS), session.endsAt) };
}

/** Whether a session is still open. */
export function isSessionOpen(session: SessionTimes & { revokedAt: string | null }, now: string): boolean {
  return session.revokedAt === null && now < session.idleEndsAt && now < session.endsAt;
}

/** Whether being seen is worth a write again. */
export function isSeenDue(session: SessionTimes, now: string): boolean {
  return Date.parse(now) - Date.parse(session.seenAt) >= SEEN_EVERY_MS;
}

/** Whether the sign-in is recent enough to change what one signs in with. */
export function isRecent(session: SessionTimes, now: string): boolean {
  return Date.parse(now) - Date.parse(session.createdAt) <= RECENT_MS;
}

function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
