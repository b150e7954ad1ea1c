import type { Accepted, AcceptInvitation, InvitationOffer } from '../../../contract/members.ts';
import type { TenantContext } from '../../context.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { Conflict } from '../../db/conflict.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../refusal.ts';
import { newSession, type SessionWorld, type SignedIn } from '../../sessions/service.ts';
import { findAccountByEmail, hasCredential, insertAccount } from '../accounts/store.ts';
import { changeRoster } from '../members/roster.ts';
import { putMember } from '../members/store.ts';
import { endOf } from './rules.ts';
import { invitationByHash, type InvitationRow, updateInvitation } from './store.ts';

/** How a tenant's context is made for whoever accepts; the doors know it. */
export type Open = (tenantId: string, accountId: string, name: string) => Promise<TenantContext | undefined>;

type World = SessionWorld & Pick<Deps, 'system'>;

/** What an invitation offers. Refuses `invitation_not_found` and `invitation_ended`; looking does not use it up. */
export async function showInvitation(world: World, open: Open, token: string): Promise<InvitationOffer> {
  const { ctx, row } = await offered(world, open, token);
  const account = await findAccountByEmail(world.accounts, row.email);
  return {
    tenant: { slug: ctx.tenant.slug, name: ctx.tenant.name },
    email: row.email,
    role: row.role,
    units: row.units,
    lang: row.lang,
    expiresAt: row.expiresAt,
    hasAccount: account !== undefined && (await hasCredential(world.accounts, account.id)),
  };
}

/**
 * Lets the invited person in. One without an account gets it here, with a short session that is good for getting a passkey
 * or a password only; one who has an account must be signed in with it, else `not_signed_in`.
 */
export async function acceptInvitation(
  world: World,
  open: Open,
  input: AcceptInvitation,
  caller: { signedIn: SignedIn | undefined; device: string },
): Promise<Accepted & { token?: string }> {
  const { row } = await offered(world, open, input.token);
  const account = await findAccountByEmail(world.accounts, row.email);
  const isReady = account !== undefined && (await hasCredential(world.accounts, account.id));
  if (isReady && caller.signedIn?.account.id !== account.id) throw new Refused('not_signed_in');

  const accountId = account?.id ?? world.newId('account');
  const name = account?.name ?? input.name;
  const ctx = await open(row.tenantId, accountId, name);
  if (!ctx) throw new Refused('invitation_not_found');
  const now = world.now();
  const session = isReady ? undefined : await newSession(world, { accountId, method: 'invitation', device: caller.device });
  const { role, units } = row;
  try {
    await changeRoster(ctx, () => ({
      event: 'member.joined',
      details: { account: accountId, role, units },
      also: [{ actor: ctx.actor, event: 'invitation.accepted', subject: row.id, version: row.version + 1 }],
      statements: [
        ...(account ? [] : [insertAccount(world.accounts, { id: accountId, email: row.email, name, lang: input.lang, createdAt: now })]),
        putMember(ctx.db, { accountId, role, units }, now),
        updateInvitation(ctx.db, row.id, { version: row.version + 1, acceptedAt: now, acceptedBy: accountId }),
        ...(session ? [session.statement] : []),
      ],
    }));
  } catch (error) {
    if (!(error instanceof Conflict || (error instanceof Refused && error.code === 'stale_version'))) throw error;
    // Accepted or revoked meanwhile, perhaps by the same person's second click: then it says so itself.
    await offered(world, open, input.token);
    throw new Refused('stale_version');
  }
  return { tenant: ctx.tenant.slug, needsCredential: !isReady, token: session?.token };
}

async function offered(world: World, open: Open, token: string): Promise<{ ctx: TenantContext; row: InvitationRow }> {
  const tokenHash = await sha256(token);
  const tenantId = await world.system.tenantOfInvitation(tokenHash);
  const ctx = tenantId === undefined ? undefined : await open(tenantId, '', '');
  const row = ctx && (await invitationByHash(ctx.db, tokenHash));
  if (!ctx || !row) throw new Refused('invitation_not_found');
  if (ctx.tenant.disabledAt !== null) throw new Refused('tenant_disabled');
  const end = endOf(row, world.now());
  if (end) throw new Refused(end);
  return { ctx, row };
}
