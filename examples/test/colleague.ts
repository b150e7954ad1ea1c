import type { BrowserContext } from 'playwright-core';
import { nodeDeps } from '../../api/cli/node-deps.ts';
import type { Role } from '../../api/contract/staff.ts';
import { staffAccounts } from '../../api/src/db/staff-schema.ts';
import { tenantContext } from '../../api/src/http/tenant.ts';
import { newSession } from '../../api/src/sessions/service.ts';
import { asDashboard, join, type StaffInit } from '../../api/test/staff.ts';
import type { WorldUrls } from '../world/urls.ts';

/** A member of staff of the running world, signed in. */
export interface SignedInColleague {
  name: string;
  token: string;
  /** Calls the service as that person's dashboard would. */
  request: (path: string, init?: StaffInit) => Promise<Response>;
}

/** Makes a member of staff of municipalities of the running world and signs them in, as if on the sign-in page. */
export async function colleague(
  urls: Pick<WorldUrls, 'app' | 'database'>,
  slugs: string[],
  role: Role = 'recruiter',
  name = 'Kaisa Koe',
): Promise<SignedInColleague> {
  const deps = nodeDeps({ DATABASE_URL: urls.database, PUBLIC_URL: urls.app, LOCAL_WORLD: 'yes' }, { log: () => undefined });
  const accountId = deps.newId('account');
  await deps.accounts.insert(staffAccounts, {
    id: accountId,
    email: `${accountId}@vuoro.example`,
    name,
    lang: 'fi',
    createdAt: deps.now(),
  });
  for (const slug of slugs) {
    const tenant = await deps.system.tenantBySlug(slug);
    if (!tenant) throw new Error(`No municipality called ${slug}`);
    await join(tenantContext(deps, tenant, { kind: 'operator' }), accountId, role);
  }
  const { token, statement } = await newSession(deps, { accountId, method: 'passkey', device: 'Test' });
  await deps.accounts.commit({ actor: { kind: 'operator' }, accountId, event: 'account.created' }, [statement]);
  return { name, token, request: (path, init) => fetch(`${urls.app}${path}`, asDashboard(deps, token, init)) };
}

/**
 * Gives a browser that person's session. Loopback is secure enough for the browser to send such a cookie, but from
 * outside it takes the name only together with https.
 */
export async function signIn(context: BrowserContext, app: string, { token }: Pick<SignedInColleague, 'token'>): Promise<void> {
  const url = app.replace('http:', 'https:');
  await context.addCookies([{ name: '__Host-vuoro', value: token, url, secure: true, httpOnly: true, sameSite: 'Strict' }]);
}
