import type { RecoveryRequest } from '../../../contract/sign-in.ts';
import type { TenantContext } from '../../context.ts';
import { parseEmail } from '../../checks/email.ts';
import { newToken } from '../../crypto/token.ts';
import { queueMail } from '../../mail/outbox.ts';
import { Refused } from '../../refusal.ts';
import { membershipsOf } from '../../sessions/store.ts';
import { findAccount, findAccountByEmail } from '../accounts/store.ts';
import { plainCode, takeRecoveryCode } from '../password/recovery-codes.ts';
import { countAttempt } from '../sign-in/attempts.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import { keepChallenge, takeChallenge } from '../sign-in/challenges.ts';
import { isKnownBrowser } from '../sign-in/known-browser.ts';
import type { Caller, StaffWorld } from '../world.ts';
import { recoveryLetter } from './letter.ts';

const MINUTES = 30;

/** The context of a tenant by its slug, in which a letter can go out. */
export type OpenTenant = (slug: string) => Promise<TenantContext | undefined>;

/**
 * Begins anew for one who lost their passkeys: a recovery code alone is one factor, so the second half comes by letter to the
 * person's own address (NIST SP 800-63B-4, 4.2.2). Refuses `sign_in_failed` whatever was wrong.
 */
export async function askForRecovery(world: StaffWorld, open: OpenTenant, input: RecoveryRequest, caller: Caller): Promise<void> {
  const parsed = parseEmail(input.email);
  const email = (parsed.ok ? parsed.email : input.email).toLowerCase();
  const mark = (await isKnownBrowser(world.vault, caller.mark, email)) ? caller.mark : undefined;
  const attempt = await countAttempt(world.accounts, world.nowMs(), { email, address: caller.address, mark });
  if (!attempt.ok) throw new Refused('too_many_requests', [], attempt.waitSeconds);
  const account = await findAccountByEmail(world.accounts, email);
  const [place] = account ? await membershipsOf(world.accounts, account.id, null) : [];
  const ctx = place && (await open(place.slug));
  const isRight = account && ctx && (await takeRecoveryCode(world.accounts, account.id, plainCode(input.code), world.now()));
  if (!account || !ctx || !isRight) {
    world.log('warn', 'sign-in.failed', { method: 'recovery', account: account?.id });
    throw new Refused('sign_in_failed');
  }
  const token = newToken(world.randomBytes);
  await keepChallenge(world, 'recovery', token, { minutes: MINUTES, accountId: account.id });
  const letter = recoveryLetter(ctx.tenant, account, `${ctx.publicUrl}/dashboard/${ctx.tenant.slug}/recover#${token}`);
  const { statement } = await queueMail(ctx, account.id, letter);
  const actor = { kind: 'staff' as const, accountId: account.id, name: account.name };
  await world.accounts.commit({ actor, accountId: account.id, event: 'account.recovery-asked' }, [statement, ...attempt.succeeded()]);
  ctx.mailWaits();
}

/** Begins the short session that is good for a new passkey or password. Refuses `sign_in_failed`. */
export async function recover(world: StaffWorld, token: string, caller: Caller) {
  const begun = await takeChallenge(world, 'recovery', token);
  const account = begun?.accountId ? await findAccount(world.accounts, begun.accountId) : undefined;
  if (!account) throw new Refused('sign_in_failed');
  return beginSession(world, { account, method: 'invitation' }, caller);
}
