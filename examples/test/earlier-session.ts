import { nodeDeps } from '../../api/cli/node-deps.ts';
import { newSession } from '../../api/src/sessions/service.ts';
import { findAccountByEmail } from '../../api/src/staff/accounts/store.ts';
import type { WorldUrls } from '../world/urls.ts';

/** Signs a member of staff of the running world in as if so many minutes ago. Gives the session's token. */
export async function earlierSession(urls: Pick<WorldUrls, 'app' | 'database'>, email: string, minutes: number): Promise<string> {
  const deps = nodeDeps({ DATABASE_URL: urls.database, PUBLIC_URL: urls.app, LOCAL_WORLD: 'yes' }, { log: () => undefined });
  const account = await findAccountByEmail(deps.accounts, email);
  if (!account) throw new Error(`Nobody has the address ${email}`);
  const then = new Date(Date.parse(deps.now()) - minutes * 60_000).toISOString();
  const who = { accountId: account.id, method: 'password' as const, device: `Seen ${minutes} minutes ago` };
  const { token, statement } = await newSession({ ...deps, now: () => then }, who);
  await deps.accounts.commit({ actor: { kind: 'operator' }, accountId: account.id, event: 'account.created' }, [statement]);
  return token;
}
