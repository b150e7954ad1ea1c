import type { Actor } from '../../context.ts';
import { revokeSessions } from '../../sessions/store.ts';
import type { StaffWorld } from '../world.ts';
import { forgetCredentials, updateAccount } from './store.ts';

/**
 * Ends everything that a person signs in with, and all their sessions, so that an invitation lets them begin anew. For the
 * operator only: it reaches every tenant that the person works in.
 */
export async function recoverAccount(world: Pick<StaffWorld, 'accounts' | 'now'>, actor: Actor, accountId: string): Promise<void> {
  await world.accounts.commit({ actor, accountId, event: 'account.recovered' }, [
    ...forgetCredentials(world.accounts, accountId),
    updateAccount(world.accounts, accountId, { password: null, totp: null }),
    revokeSessions(world.accounts, accountId, world.now()),
  ]);
}
