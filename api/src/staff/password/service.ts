import type { Enrolment, NewPassword, PasswordSignIn } from '../../../contract/sign-in.ts';
import { parseEmail } from '../../checks/email.ts';
import { newToken } from '../../crypto/token.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { Refused } from '../../refusal.ts';
import { type AccountRow, findAccount, findAccountByEmail, updateAccount } from '../accounts/store.ts';
import { countAttempt } from '../sign-in/attempts.ts';
import { beginSession, type Begun } from '../sign-in/begin-session.ts';
import { keepChallenge, takeChallenge } from '../sign-in/challenges.ts';
import { isKnownBrowser } from '../sign-in/known-browser.ts';
import type { Caller, StaffWorld } from '../world.ts';
import { plainCode, takeRecoveryCode } from './recovery-codes.ts';
import { passwordFault } from './rules.ts';
import { hashPassword, isPassword } from './scrypt.ts';
import { moveToStep } from './store.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

const ENROLMENT_MINUTES = 15;

/**
 * Signs in with address, password and the code of a generator or a recovery code. Gives the new session.
 * Refuses `sign_in_failed` whatever was wrong, after the same work, and `too_many_requests` with the time to wait.
 */
export async function signInWithPassword(world: StaffWorld, input: PasswordSignIn, caller: Caller): Promise<Begun> {
  const parsed = parseEmail(input.email);
  const email = (parsed.ok ? parsed.email : input.email).toLowerCase();
  const mark = (await isKnownBrowser(world.vault, caller.mark, email)) ? caller.mark : undefined;
  const attempt = await countAttempt(world.accounts, world.nowMs(), { email, address: caller.address, mark });
  if (!attempt.ok) throw new Refused('too_many_requests', [], attempt.waitSeconds);
  const account = await findAccountByEmail(world.accounts, email);
  const isRight = await isPassword(input.password, account?.password);
  const method = account && isRight ? await secondFactor(world, account, input.code) : undefined;
  if (!account || !method) {
    world.log('warn', 'sign-in.failed', { method: 'password', account: account?.id });
    throw new Refused('sign_in_failed');
  }
  return beginSession(world, { account, method }, caller, attempt.succeeded());
}

async function secondFactor(world: StaffWorld, account: AccountRow, typed: string): Promise<'password' | 'recovery-code' | undefined> {
  const code = plainCode(typed);
  if (/^\d{6}$/.test(code)) return (await takeTotp(world, account, code)) ? 'password' : undefined;
  return (await takeRecoveryCode(world.accounts, account.id, code, world.now())) ? 'recovery-code' : undefined;
}

// A step is taken by moving the account to it, so that the same code is believed once, however often it is sent.
async function takeTotp(world: StaffWorld, account: AccountRow, code: string): Promise<boolean> {
  if (account.totp === null) return false;
  const step = totpStep(await world.vault.open(account.totp, account.id), code, world.nowMs());
  if (step === undefined) return false;
  return moveToStep(world.accounts, account.id, step);
}

/** What a code generator is set up with; the first password must come with it within a quarter of an hour. */
export async function beginEnrolment(world: StaffWorld, account: { id: string; email: string }): Promise<Enrolment> {
  const enrolment = newToken(world.randomBytes);
  const secret = newTotpSecret(world.randomBytes);
  await keepChallenge(world, 'totp-new', enrolment, { minutes: ENROLMENT_MINUTES, accountId: account.id, data: { secret } });
  return { enrolment, secret, uri: totpUri(secret, account.email) };
}

/**
 * The writes that give an account a password, and with an enrolment a code generator. Refuses a weak password at its field
 * and a wrong code as `credential_refused`; a password never stands without a generator.
 */
export async function newPassword(world: StaffWorld, accountId: string, input: NewPassword): Promise<Statement[]> {
  const account = await findAccount(world.accounts, accountId);
  if (!account) throw new Refused('not_signed_in');
  const fault = passwordFault(input.password, [account.email, account.name]);
  if (fault) throw new Refused('bad_request', [{ field: 'password', code: fault }]);
  const code = plainCode(input.code);
  const set = await (input.enrolment === undefined ? kept(world, account, code) : enrolled(world, account, input.enrolment, code));
  if (!set) throw new Refused('credential_refused', [{ field: 'code', code: 'format' }]);
  const password = await hashPassword(input.password, world.randomBytes);
  return [updateAccount(world.accounts, account.id, { ...set, password })];
}

async function kept(world: StaffWorld, account: AccountRow, code: string): Promise<Partial<AccountRow> | undefined> {
  return (await takeTotp(world, account, code)) ? {} : undefined;
}

async function enrolled(world: StaffWorld, account: AccountRow, enrolment: string, code: string): Promise<Partial<AccountRow> | undefined> {
  const begun = await takeChallenge(world, 'totp-new', enrolment);
  const secret = begun?.accountId === account.id ? begun.data.secret : undefined;
  if (secret === undefined) return undefined;
  const step = totpStep(secret, code, world.nowMs());
  if (step !== undefined) return { totp: await world.vault.seal(secret, account.id), totpStep: step };
  // A mistyped code should not cost a new QR code.
  await keepChallenge(world, 'totp-new', enrolment, { minutes: ENROLMENT_MINUTES, accountId: account.id, data: { secret } });
  return undefined;
}
