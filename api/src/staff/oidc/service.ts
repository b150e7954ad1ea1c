import type { Role } from '../../../contract/staff.ts';
import type { TenantContext } from '../../context.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { newToken } from '../../crypto/token.ts';
import { Conflict } from '../../db/conflict.ts';
import type { Statement } from '../../db/tenant-db.ts';
import { Refused } from '../../refusal.ts';
import { findAccountByEmail, insertAccount } from '../accounts/store.ts';
import { changeRoster } from '../members/roster.ts';
import { decideMember } from '../members/rules.ts';
import { changeMember, putMember, readRoster } from '../members/store.ts';
import { beginSession, type Begun } from '../sign-in/begin-session.ts';
import { keepChallenge, takeChallenge } from '../sign-in/challenges.ts';
import type { Caller, StaffWorld } from '../world.ts';
import { connectionOf } from './connection.ts';
import { authorizationUrl, claimsOf, type Going, type ProviderClient } from './provider.ts';
import { decideVouched } from './rules.ts';
import { accountOfIdentity, type ConnectionRow, insertIdentity } from './store.ts';

const MINUTES = 10;

/**
 * Where a person goes to sign in at their own town's service, and the secret that ties the way back to this browser.
 * Undefined when the service does not answer; refuses `not_found` when the tenant has none.
 */
export async function beginOidc(world: StaffWorld, ctx: TenantContext): Promise<{ url: string; browser: string } | undefined> {
  const connection = await connectionOf(ctx);
  if (!connection) throw new Refused('not_found');
  const away = await authorizationUrl(clientOf(world, connection)).catch((error: unknown) => {
    world.log('error', 'oidc.unreachable', { tenant: ctx.tenant.slug, reason: nameOf(error) });
    return undefined;
  });
  if (!away) return undefined;
  const { url, going } = away;
  const browser = newToken(world.randomBytes);
  const { state, ...rest } = going;
  const data = { ...rest, tenant: ctx.tenant.slug, browser: await sha256(browser) };
  await keepChallenge(world, 'oidc', state, { minutes: MINUTES, data });
  return { url, browser };
}

/** Where somebody who came back had set out: the tenant's slug and what was remembered. Undefined when nobody did in this browser. */
export async function comeBack(
  world: StaffWorld,
  state: string,
  browser: string | undefined,
): Promise<{ tenant: string; going: Going } | undefined> {
  const begun = await takeChallenge(world, 'oidc', state);
  const { tenant, nonce, verifier, browser: hash } = begun?.data ?? {};
  if (tenant === undefined || nonce === undefined || verifier === undefined) return undefined;
  if (browser === undefined || (await sha256(browser)) !== hash) return undefined;
  return { tenant, going: { state, nonce, verifier } };
}

/**
 * Signs in whom the tenant's service vouches for, with the role of their group there; an account is made or linked by the
 * address when need be. The session opens this tenant only. Refuses `sign_in_failed` whatever does not hold.
 */
export async function finishOidc(world: StaffWorld, ctx: TenantContext, callback: URL, going: Going, caller: Caller): Promise<Begun> {
  const connection = await connectionOf(ctx);
  const claims =
    connection && (await claimsOf(clientOf(world, connection), callback, going).catch((error: unknown) => refuse(world, nameOf(error))));
  if (!connection || !claims) throw new Refused('sign_in_failed');
  const vouched = decideVouched(claims, connection);
  if (!vouched.ok) return refuse(world, vouched.reason);
  const { statements, ...account } = await personOf(world, claims, vouched);
  const actor = { kind: 'staff' as const, accountId: account.id, name: account.name };
  await letIn({ ...ctx, actor }, account.id, vouched.role, statements);
  return beginSession(world, { account, method: 'oidc', limitedTo: ctx.tenant.id }, caller);
}

async function personOf(world: StaffWorld, claims: { iss: string; sub: string }, vouched: { email: string; name: string }) {
  const known = await accountOfIdentity(world.accounts, claims.iss, claims.sub);
  if (known) return { ...known, statements: [] };
  const { email, name } = vouched;
  const linked = await findAccountByEmail(world.accounts, email);
  const id = linked?.id ?? world.newId('account');
  const createdAt = world.now();
  const identity = insertIdentity(world.accounts, { issuer: claims.iss, subject: claims.sub, accountId: id, createdAt });
  const made = linked ? [] : [insertAccount(world.accounts, { id, email, name, lang: 'fi', createdAt })];
  return { id, name: linked?.name ?? name, email, statements: [...made, identity] };
}

// The groups are the truth about the role, but the last administrator stays one whatever they say.
async function letIn(ctx: TenantContext, accountId: string, role: Role, statements: Statement[]): Promise<void> {
  const { members } = await readRoster(ctx.db);
  if (statements.length === 0 && members.some((member) => member.accountId === accountId && member.role === role)) return;
  try {
    await changeRoster(ctx, (roster) => {
      const member = roster.members.find((candidate) => candidate.accountId === accountId);
      const isLast = member !== undefined && !decideMember(roster, { kind: 'operator' }, accountId, role).ok;
      const details = { account: accountId, role: isLast ? 'admin' : role, via: 'oidc' };
      return {
        event: member ? 'member.changed' : 'member.joined',
        details,
        statements: [
          ...statements,
          member
            ? changeMember(ctx.db, accountId, { role: isLast ? 'admin' : role })
            : putMember(ctx.db, { accountId, role, units: null }, ctx.now()),
        ],
      };
    });
  } catch (error) {
    // Twice at the same moment: the other one made the account.
    if (error instanceof Conflict) throw new Refused('stale_version');
    throw error;
  }
}

function clientOf(world: StaffWorld, connection: ConnectionRow): ProviderClient {
  const { issuer, clientId, clientSecret } = connection;
  const redirectUri = `${world.publicUrl}/staff/sign-in/oidc/callback`;
  const allowsHttp = world.allowLocalFeeds && /^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(issuer);
  return { issuer, clientId, clientSecret, redirectUri, fetch: world.fetch, allowsHttp };
}

function refuse(world: StaffWorld, reason: string): never {
  world.log('warn', 'sign-in.failed', { method: 'oidc', reason });
  throw new Refused('sign_in_failed');
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
