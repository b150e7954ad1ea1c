import type { Invitation, NewInvitation } from '../../../contract/members.ts';
import type { TenantContext } from '../../context.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { newToken } from '../../crypto/token.ts';
import type { AccountDb } from '../../db/account-db.ts';
import { Conflict } from '../../db/conflict.ts';
import type { AuditEvent, Statement } from '../../db/tenant-db.ts';
import { queueMail } from '../../mail/outbox.ts';
import { withdrawMails } from '../../mail/store.ts';
import { Refused } from '../../refusal.ts';
import { accountEmail } from '../accounts/address.ts';
import { findAccountByEmail, hasCredential } from '../accounts/store.ts';
import { readRoster, unitsOf } from '../members/store.ts';
import { invitationLetter } from './letter.ts';
import { INVITATION_MS } from './rules.ts';
import { insertInvitation, type InvitationRow, listOpenInvitations, openInvitation, openInvitationTo, updateInvitation } from './store.ts';

/** How an invitation reaches the person: as a letter, or as a link that somebody hands over. */
export type Delivery = 'mail' | 'link';

/** An invitation that was made, with the link that accepts it. The link is stored nowhere. */
export interface MadeInvitation {
  id: string;
  link: string;
  expiresAt: string;
}

/** What is open in the tenant, the newest first. */
export async function listInvitations(ctx: TenantContext): Promise<Invitation[]> {
  return (await listOpenInvitations(ctx.db)).map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    units: unitsOf(row.units),
    lang: row.lang,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    mail: row.mail,
  }));
}

/**
 * Invites somebody to work in the tenant. An earlier open invitation to the same address ends with it. Refuses
 * `already_member` when they work here and can sign in.
 */
export async function invite(ctx: TenantContext, accounts: AccountDb, input: NewInvitation, delivery: Delivery): Promise<MadeInvitation> {
  const email = accountEmail(input.email);
  await mustBeWelcome(ctx, accounts, email);
  const earlier = await openInvitationTo(ctx.db, email);
  const id = ctx.newId('invitation');
  const { token, tokenHash, expiresAt, link } = await newLink(ctx);
  const row = { ...input, email, id, version: 1, tokenHash, expiresAt, createdAt: ctx.now() };
  const letter = await letterOf(ctx, row, link, delivery);
  const details = { email, role: input.role, units: input.units };
  await committed(
    ctx,
    [{ actor: ctx.actor, event: 'invitation.created', subject: id, version: 1, details }, ...(earlier ? [revoked(ctx, earlier)] : [])],
    [...(earlier ? revoking(ctx, earlier) : []), insertInvitation(ctx.db, row), ...letter],
  );
  return { id, link: linkOf(ctx, token), expiresAt };
}

/** Sends an invitation once more with a new link and a new week; the old link ends. Refuses `invitation_not_found`. */
export async function resendInvitation(ctx: TenantContext, id: string): Promise<MadeInvitation> {
  const row = await wanted(ctx, id);
  const { tokenHash, expiresAt, link } = await newLink(ctx);
  const version = row.version + 1;
  const letter = await letterOf(ctx, { ...row, expiresAt }, link, 'mail');
  await committed(
    ctx,
    [{ actor: ctx.actor, event: 'invitation.resent', subject: id, version }],
    [withdrawMails(ctx.db, id), updateInvitation(ctx.db, id, { version, tokenHash, expiresAt }), ...letter],
  );
  return { id, link, expiresAt };
}

/** Takes an invitation back. Refuses `invitation_not_found`. */
export async function revokeInvitation(ctx: TenantContext, id: string): Promise<void> {
  const row = await wanted(ctx, id);
  await committed(ctx, [revoked(ctx, row)], revoking(ctx, row));
}

async function mustBeWelcome(ctx: TenantContext, accounts: AccountDb, email: string): Promise<void> {
  const account = await findAccountByEmail(accounts, email);
  if (!account) return;
  const { members } = await readRoster(ctx.db);
  const isMember = members.some((member) => member.accountId === account.id);
  // One who was let in but never got a passkey or a password has no other way back.
  if (isMember && (await hasCredential(accounts, account.id))) throw new Refused('already_member', [{ field: 'email', code: 'choice' }]);
}

async function newLink(ctx: TenantContext) {
  const token = newToken(ctx.randomBytes);
  const expiresAt = new Date(Date.parse(ctx.now()) + INVITATION_MS).toISOString();
  return { token, tokenHash: await sha256(token), expiresAt, link: linkOf(ctx, token) };
}

// Behind the # it reaches no server, no log and no other page.
function linkOf(ctx: TenantContext, token: string): string {
  return `${ctx.publicUrl}/dashboard/${ctx.tenant.slug}/invitation#${token}`;
}

async function letterOf(
  ctx: TenantContext,
  invitation: Pick<InvitationRow, 'id' | 'email' | 'lang' | 'expiresAt'>,
  link: string,
  delivery: Delivery,
): Promise<Statement[]> {
  if (delivery === 'link') return [];
  return [(await queueMail(ctx, invitation.id, invitationLetter(ctx.tenant, invitation, link))).statement];
}

function revoked(ctx: TenantContext, row: InvitationRow): AuditEvent {
  return { actor: ctx.actor, event: 'invitation.revoked', subject: row.id, version: row.version + 1 };
}

function revoking(ctx: TenantContext, row: InvitationRow): Statement[] {
  return [updateInvitation(ctx.db, row.id, { version: row.version + 1, revokedAt: ctx.now() }), withdrawMails(ctx.db, row.id)];
}

async function wanted(ctx: TenantContext, id: string): Promise<InvitationRow> {
  const row = await openInvitation(ctx.db, id);
  if (!row) throw new Refused('invitation_not_found');
  return row;
}

async function committed(ctx: TenantContext, events: AuditEvent[], statements: Statement[]): Promise<void> {
  try {
    await ctx.db.commit(events, statements);
  } catch (error) {
    // Somebody accepted, revoked or made one for the same address at the same moment.
    if (error instanceof Conflict) throw new Refused('stale_version');
    throw error;
  }
  ctx.mailWaits();
}
