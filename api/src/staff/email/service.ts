import type { TenantContext } from '../../context.ts';
import { newToken } from '../../crypto/token.ts';
import { Conflict } from '../../db/conflict.ts';
import { queueMail } from '../../mail/outbox.ts';
import { Refused } from '../../refusal.ts';
import type { SignedIn } from '../../sessions/service.ts';
import { accountEmail } from '../accounts/address.ts';
import { updateAccount } from '../accounts/store.ts';
import { mustBeOwn } from '../own/service.ts';
import { keepChallenge, takeChallenge } from '../sign-in/challenges.ts';
import type { StaffWorld } from '../world.ts';
import { emailChangeLetters } from './letters.ts';

const MINUTES = 60;

/** Asks the owner of a new address to confirm it, and tells the old one. Nothing changes until it is confirmed. */
export async function askForEmail(world: StaffWorld, ctx: TenantContext, signedIn: SignedIn, raw: string): Promise<void> {
  mustBeOwn(world, signedIn);
  const { account } = signedIn;
  const email = accountEmail(raw);
  const token = newToken(world.randomBytes);
  await keepChallenge(world, 'email', token, { minutes: MINUTES, accountId: account.id, data: { email } });
  const link = `${ctx.publicUrl}/dashboard/${ctx.tenant.slug}/email#${token}`;
  const letters = await Promise.all(
    emailChangeLetters(ctx.tenant, account, email, link).map((letter) => queueMail(ctx, account.id, letter)),
  );
  const event = { actor: ctx.actor, event: 'account.email-asked', subject: account.id } as const;
  await ctx.db.commit(
    event,
    letters.map((letter) => letter.statement),
  );
  ctx.mailWaits();
}

/**
 * Gives the account the address that was confirmed. Refuses `credential_refused` when it was not asked for by this person in
 * the last hour, and `email_taken`.
 */
export async function confirmEmail(world: StaffWorld, signedIn: SignedIn, token: string): Promise<void> {
  const begun = await takeChallenge(world, 'email', token);
  const { account } = signedIn;
  const email = begun?.accountId === account.id ? begun.data.email : undefined;
  if (email === undefined) throw new Refused('credential_refused');
  const actor = { kind: 'staff' as const, accountId: account.id, name: account.name };
  try {
    await world.accounts.commit({ actor, accountId: account.id, event: 'account.email-changed' }, [
      updateAccount(world.accounts, account.id, { email }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refused('email_taken');
    throw error;
  }
}
