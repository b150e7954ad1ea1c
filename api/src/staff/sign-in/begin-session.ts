import type { SignInMethod } from '../../../contract/staff.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { newSession } from '../../sessions/service.ts';
import { revokeSession } from '../../sessions/store.ts';
import { browserMark } from './known-browser.ts';
import type { Caller, StaffWorld } from '../world.ts';

/** What the browser gets: the token of its session, and a mark by which it is known next time. */
export interface Begun {
  token: string;
  mark: string;
}

/** Begins a session with a new token and ends the browser's earlier one, in one commit with what goes with it. */
export async function beginSession(
  world: StaffWorld,
  who: { account: { id: string; name: string; email: string }; method: SignInMethod; limitedTo?: string },
  caller: Caller,
  also: Statement[] = [],
): Promise<Begun> {
  const { account, method, limitedTo } = who;
  const session = await newSession(world, { accountId: account.id, method, device: caller.device, limitedTo });
  const { before } = caller;
  const ends = before === undefined ? [] : [revokeSession(world.accounts, before.accountId, before.id, world.now())];
  const actor = { kind: 'staff' as const, accountId: account.id, name: account.name };
  const event = { actor, accountId: account.id, event: 'session.began', details: { session: session.id, method } } as const;
  await world.accounts.commit(event, [...ends, session.statement, ...also]);
  return { token: session.token, mark: await browserMark(world.vault, account.email) };
}
