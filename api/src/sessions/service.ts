import type { Me, SignInMethod } from '../../contract/staff.ts';
import type { Actor } from '../context.ts';
import { sha256 } from '../crypto/sha256.ts';
import { newToken } from '../crypto/token.ts';
import type { AccountDb } from '../db/account-db.ts';
import type { Statement } from '../db/tenant-db.ts';
import type { NewId } from '../ids.ts';
import { Refused } from '../refusal.ts';
import { isRecent, isSeenDue, isSessionOpen, newSessionTimes, seenSessionTimes } from './rules.ts';
import {
  findSession,
  insertSession,
  membershipsOf,
  openSessionsOf,
  revokeSession,
  revokeSessions,
  type SessionRow,
  touchSession,
} from './store.ts';

/** What sessions need of the world. */
export interface SessionWorld {
  accounts: AccountDb;
  now: () => string;
  newId: NewId;
  randomBytes: (count: number) => Uint8Array;
  later: (work: Promise<unknown>) => void;
}

/** A person who signed in, and the session in which they did. */
export interface SignedIn {
  session: SessionRow;
  account: Me['account'];
  /** What they may be in the tenant that was asked for; null when that is not their business. */
  member: { role: Me['memberships'][number]['role']; units: string[] | null } | null;
}

/** Who holds this token, with the membership in one tenant; undefined when it opens no session any more. */
export async function sessionOf(world: SessionWorld, token: string, tenantId = ''): Promise<SignedIn | undefined> {
  // What cannot be a token never reaches the database.
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const [found] = await findSession(world.accounts, await sha256(token), tenantId);
  return found && isSessionOpen(found.session, world.now()) ? found : undefined;
}

/** Writes down behind the answer that something was done in a session, at most once a minute. */
export function seen(world: SessionWorld, session: SessionRow): void {
  const now = world.now();
  if (!isSeenDue(session, now)) return;
  world.later(Promise.resolve(touchSession(world.accounts, session.tokenHash, seenSessionTimes(session, now))));
}

/** Lengthens a session by the idle time. Gives when it ends now. */
export async function extendSession(world: SessionWorld, session: SessionRow): Promise<Pick<Me['session'], 'idleEndsAt' | 'endsAt'>> {
  const times = seenSessionTimes(session, world.now());
  await touchSession(world.accounts, session.tokenHash, times);
  return { idleEndsAt: times.idleEndsAt, endsAt: session.endsAt };
}

/** A session that waits to be written: always with a new token, whatever the caller had before. */
export async function newSession(
  world: SessionWorld,
  who: { accountId: string; method: SignInMethod; device: string; limitedTo?: string },
): Promise<{ token: string; id: string; endsAt: string; statement: Statement }> {
  const token = newToken(world.randomBytes);
  const id = world.newId('session');
  const times = newSessionTimes(world.now(), who.method === 'invitation');
  const row = { ...who, ...times, id, limitedTo: who.limitedTo ?? null, tokenHash: await sha256(token), revokedAt: null };
  return { token, id, endsAt: times.endsAt, statement: insertSession(world.accounts, row) };
}

/** The person of a session with every municipality in which they work. */
export async function meOf(world: SessionWorld, { session, account }: SignedIn): Promise<Me> {
  const memberships = await membershipsOf(world.accounts, account.id, session.limitedTo);
  return {
    account,
    memberships: memberships.map(({ slug, name, role, units }) => ({ tenant: { slug, name }, role, units })),
    session: { id: session.id, method: session.method, idleEndsAt: session.idleEndsAt, endsAt: session.endsAt },
  };
}

/** Refuses `sign_in_again` when the sign-in is too long ago to change what one signs in with. */
export function mustBeRecent(world: SessionWorld, session: SessionRow): void {
  if (!isRecent(session, world.now())) throw new Refused('sign_in_again');
}

/** A person's open sessions. */
export async function ownSessions(world: SessionWorld, accountId: string): Promise<SessionRow[]> {
  return openSessionsOf(world.accounts, accountId, world.now());
}

/** Ends one of a person's sessions. Refuses `not_found` when there is no such open one. */
export async function endSession(world: SessionWorld, actor: Actor, accountId: string, id: string): Promise<void> {
  const event = { actor, accountId, event: 'session.ended', details: { session: id } } as const;
  const open = await ownSessions(world, accountId);
  if (!open.some((session) => session.id === id)) throw new Refused('not_found');
  await world.accounts.commit(event, [revokeSession(world.accounts, accountId, id, world.now())]);
}

/** Ends all of a person's sessions, but for one that may go on. */
export async function endSessions(world: SessionWorld, actor: Actor, accountId: string, except?: string): Promise<void> {
  await world.accounts.commit({ actor, accountId, event: 'sessions.ended' }, [
    revokeSessions(world.accounts, accountId, world.now(), except),
  ]);
}
