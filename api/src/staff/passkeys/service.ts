import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { NewPasskey, PasskeySignIn } from '../../../contract/sign-in.ts';
import { base64url, fromBase64 } from '../../crypto/token.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { Refused } from '../../refusal.ts';
import { beginSession, type Begun } from '../sign-in/begin-session.ts';
import { keepChallenge, takeChallenge } from '../sign-in/challenges.ts';
import type { Caller, StaffWorld } from '../world.ts';
import { findPasskey, insertPasskey, type PasskeyRow, passkeysOf, usePasskey } from './store.ts';

const MINUTES = 5;
const TIMEOUT_MS = MINUTES * 60_000;
const CHALLENGE_BYTES = 32;
// EdDSA, ES256 and RS256, which every authenticator has one of.
const ALGORITHMS = [-8, -7, -257];

/** What the browser's dialog is opened with to sign in. No account is named: the authenticator knows whose passkey it has. */
export async function signInOptions(world: StaffWorld) {
  const challenge = world.randomBytes(CHALLENGE_BYTES) as Uint8Array<ArrayBuffer>;
  const options = await generateAuthenticationOptions({ rpID: rpId(world), challenge, userVerification: 'required', timeout: TIMEOUT_MS });
  await keepChallenge(world, 'passkey-sign-in', options.challenge, { minutes: MINUTES });
  return options;
}

/** Signs in with what the dialog answered. Gives the new session; refuses `sign_in_failed` whatever was wrong. */
export async function signInWithPasskey(world: StaffWorld, input: PasskeySignIn, caller: Caller): Promise<Begun> {
  const response = input.credential as unknown as AuthenticationResponseJSON;
  const challenge = challengeIn(response.response.clientDataJSON);
  const begun = challenge === undefined ? undefined : await takeChallenge(world, 'passkey-sign-in', challenge);
  const found = begun && (await findPasskey(world.accounts, response.id));
  const isIt = found && challenge !== undefined && (await isSigned(world, response, challenge, found.passkey));
  if (!found || !isIt) {
    world.log('warn', 'sign-in.failed', { method: 'passkey', account: found?.account.id });
    throw new Refused('sign_in_failed');
  }
  return beginSession(world, { account: found.account, method: 'passkey' }, caller);
}

async function isSigned(world: StaffWorld, response: AuthenticationResponseJSON, challenge: string, passkey: PasskeyRow): Promise<boolean> {
  const { userHandle } = response.response;
  if (userHandle && userHandle !== handleOf(passkey.accountId)) return false;
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: new URL(world.publicUrl).origin,
    expectedRPID: rpId(world),
    requireUserVerification: true,
    credential: { id: passkey.credentialId, publicKey: fromBase64(passkey.publicKey), counter: passkey.counter },
  }).catch(() => undefined);
  if (!checked?.verified) return false;
  const used = await usePasskey(world.accounts, passkey.credentialId, checked.authenticationInfo.newCounter, world.now());
  return used.rowsAffected === 1;
}

/** What the browser's dialog is opened with to make a new passkey. */
export async function newPasskeyOptions(world: StaffWorld, account: { id: string; name: string; email: string }) {
  const known = await passkeysOf(world.accounts, account.id);
  const options = await generateRegistrationOptions({
    rpName: 'Vuoro',
    rpID: rpId(world),
    userName: account.email,
    userDisplayName: account.name,
    userID: new TextEncoder().encode(account.id),
    challenge: world.randomBytes(CHALLENGE_BYTES) as Uint8Array<ArrayBuffer>,
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: transports as AuthenticatorTransport[],
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  await keepChallenge(world, 'passkey-new', options.challenge, { minutes: MINUTES, accountId: account.id });
  return options;
}

/** The writes of a new passkey. Refuses `credential_refused` for what the browser's dialog did not make just now for this person. */
export async function newPasskey(world: StaffWorld, accountId: string, input: NewPasskey): Promise<Statement[]> {
  const response = input.credential as unknown as RegistrationResponseJSON;
  const challenge = challengeIn(response.response.clientDataJSON);
  const begun = challenge === undefined ? undefined : await takeChallenge(world, 'passkey-new', challenge);
  if (challenge === undefined || begun?.accountId !== accountId) throw new Refused('credential_refused');
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: new URL(world.publicUrl).origin,
    expectedRPID: rpId(world),
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined);
  if (!checked?.verified || (await findPasskey(world.accounts, checked.registrationInfo.credential.id)))
    throw new Refused('credential_refused');
  const { credential, credentialBackedUp } = checked.registrationInfo;
  return [
    insertPasskey(world.accounts, {
      credentialId: credential.id,
      accountId,
      publicKey: base64url(credential.publicKey),
      counter: credential.counter,
      transports: (response.response.transports ?? []).slice(0, 8),
      name: input.name,
      isSynced: credentialBackedUp,
      createdAt: world.now(),
    }),
  ];
}

// A passkey belongs to the host name of the service, whatever path or port it was made at.
function rpId(world: StaffWorld): string {
  return new URL(world.publicUrl).hostname;
}

function handleOf(accountId: string): string {
  return base64url(new TextEncoder().encode(accountId));
}

// The challenge that the browser says it signed; what it is worth is checked with the signature.
function challengeIn(clientDataJSON: string): string | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(fromBase64(clientDataJSON)));
    const challenge = typeof data === 'object' && data !== null && 'challenge' in data ? data.challenge : undefined;
    return typeof challenge === 'string' && /^[\w-]{43}$/.test(challenge) ? challenge : undefined;
  } catch {
    return undefined;
  }
}
