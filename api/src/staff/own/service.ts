import type { AuditEventCode } from '../../../contract/audit-events.ts';
import type { NewPasskey, NewPassword, OwnCredentials, OwnSession, Profile } from '../../../contract/sign-in.ts';
import type { SignInMethod } from '../../../contract/staff.ts';
import type { Actor } from '../../context.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { Refused } from '../../refusal.ts';
import { mustBeRecent, ownSessions, type SignedIn } from '../../sessions/service.ts';
import { revokeSessions } from '../../sessions/store.ts';
import { findAccount, hasIdentity, updateAccount } from '../accounts/store.ts';
import { newPasskey } from '../passkeys/service.ts';
import { deletePasskey, passkeysOf, renamePasskey } from '../passkeys/store.ts';
import { newRecoveryCodes, recoveryCodesLeft } from '../password/recovery-codes.ts';
import { newPassword } from '../password/service.ts';
import { beginSession, type Begun } from '../sign-in/begin-session.ts';
import type { Caller, StaffWorld } from '../world.ts';

/** A person's open sessions, the one used last first. */
export async function listOwnSessions(world: StaffWorld, { account, session }: SignedIn): Promise<OwnSession[]> {
  return (await ownSessions(world, account.id)).map(({ id, method, device, createdAt, seenAt }) => ({
    id,
    method,
    device,
    createdAt,
    seenAt,
    isThis: id === session.id,
  }));
}

/** What a person can sign in with. */
export async function ownCredentials(world: StaffWorld, { account }: SignedIn): Promise<OwnCredentials> {
  const [row, passkeys, recoveryCodes] = await Promise.all([
    findAccount(world.accounts, account.id),
    passkeysOf(world.accounts, account.id),
    recoveryCodesLeft(world.accounts, account.id),
  ]);
  return {
    passkeys: passkeys.map(({ credentialId, name, isSynced, createdAt, usedAt }) => ({
      id: credentialId,
      name,
      isSynced,
      createdAt,
      usedAt,
    })),
    hasPassword: row?.password != null,
    recoveryCodes,
  };
}

/** Adds a passkey. Gives a new session to one who came with an invitation: now they can sign in. */
export async function addPasskey(world: StaffWorld, signedIn: SignedIn, input: NewPasskey, caller: Caller): Promise<Begun | undefined> {
  mustBeOwn(world, signedIn);
  return gained(world, signedIn, 'passkey', 'passkey.added', await newPasskey(world, signedIn.account.id, input), caller);
}

/** Sets or changes the password. All other sessions end. Gives a session as `addPasskey` does. */
export async function setPassword(world: StaffWorld, signedIn: SignedIn, input: NewPassword, caller: Caller): Promise<Begun | undefined> {
  mustBeOwn(world, signedIn);
  const { account, session } = signedIn;
  const statements = await newPassword(world, account.id, input);
  const ends = revokeSessions(world.accounts, account.id, world.now(), session.id);
  return gained(world, signedIn, 'password', 'password.set', [...statements, ends], caller);
}

export async function nameOwnPasskey(world: StaffWorld, { account }: SignedIn, id: string, name: string): Promise<void> {
  await mustHave(world, account.id, id);
  await committed(world, account, 'passkey.named', [renamePasskey(world.accounts, account.id, id, name)]);
}

/** Takes a passkey away. Refuses `last_credential` when the person could not sign in again. */
export async function removeOwnPasskey(world: StaffWorld, signedIn: SignedIn, id: string): Promise<void> {
  mustBeOwn(world, signedIn);
  const { account } = signedIn;
  await mustHave(world, account.id, id);
  const actor: Actor = { kind: 'staff', accountId: account.id, name: account.name };
  const event = { actor, accountId: account.id, event: 'passkey.removed', ifChanged: true } as const;
  const [removed] = await world.accounts.commit(event, [deletePasskey(world.accounts, account.id, id)]);
  if (removed === 0) throw new Refused('last_credential');
}

/** Takes the password and its code generator away. Refuses `last_credential` as above. */
export async function removePassword(world: StaffWorld, signedIn: SignedIn): Promise<void> {
  mustBeOwn(world, signedIn);
  const { account } = signedIn;
  const { passkeys } = await ownCredentials(world, signedIn);
  if (passkeys.length === 0 && !(await hasIdentity(world.accounts, account.id))) throw new Refused('last_credential');
  await committed(world, account, 'password.removed', [updateAccount(world.accounts, account.id, { password: null, totp: null })]);
}

/** Ten new recovery codes, shown once; the old ones end. */
export async function renewRecoveryCodes(world: StaffWorld, signedIn: SignedIn): Promise<string[]> {
  mustBeOwn(world, signedIn);
  const { account } = signedIn;
  const { codes, statements } = await newRecoveryCodes(world.accounts, account.id, world.randomBytes);
  await committed(world, account, 'recovery-codes.renewed', statements);
  return codes;
}

export async function editProfile(world: StaffWorld, { account }: SignedIn, input: Profile): Promise<void> {
  await committed(world, account, 'account.edited', [updateAccount(world.accounts, account.id, input)]);
}

/**
 * Refuses to change what a person signs in with: `not_allowed` to a session that only one tenant's sign-in service vouched
 * for, `sign_in_again` to one that began too long ago.
 */
export function mustBeOwn(world: StaffWorld, { session }: SignedIn): void {
  if (session.limitedTo !== null) throw new Refused('not_allowed');
  mustBeRecent(world, session);
}

async function gained(
  world: StaffWorld,
  { account, session }: SignedIn,
  method: SignInMethod,
  event: AuditEventCode,
  statements: Statement[],
  caller: Caller,
): Promise<Begun | undefined> {
  await committed(world, account, event, statements);
  if (session.method !== 'invitation') return undefined;
  return beginSession(world, { account, method }, { ...caller, before: session });
}

async function mustHave(world: StaffWorld, accountId: string, credentialId: string): Promise<void> {
  const known = await passkeysOf(world.accounts, accountId);
  if (!known.some((passkey) => passkey.credentialId === credentialId)) throw new Refused('not_found');
}

async function committed(world: StaffWorld, account: SignedIn['account'], event: AuditEventCode, statements: Statement[]): Promise<void> {
  const actor: Actor = { kind: 'staff', accountId: account.id, name: account.name };
  await world.accounts.commit({ actor, accountId: account.id, event }, statements);
}
