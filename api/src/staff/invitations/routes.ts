import { Hono } from 'hono';
import * as z from 'zod/mini';
import { AcceptInvitation, InvitationToken, NewInvitation } from '../../../contract/members.ts';
import type { StaffEnv, StrangerEnv } from '../../http/env.ts';
import { deviceOf, signedInMaybe, setSessionCookie, staff, stranger } from '../../http/staff.ts';
import { tenantContext } from '../../http/tenant.ts';
import { validated } from '../../http/validated.ts';
import type { Deps } from '../../deps.ts';
import { acceptInvitation, type Open, showInvitation } from './accept.ts';
import { invite, listInvitations, resendInvitation, revokeInvitation } from './service.ts';

const Id = z.strictObject({ tenant: z.string(), id: z.string().check(z.regex(/^inv_[0-9A-Z]{26}$/, 'format')) });

const opener =
  (deps: Deps): Open =>
  async (tenantId, accountId, name) => {
    const tenant = await deps.system.tenantById(tenantId);
    return tenant && tenantContext(deps, tenant, { kind: 'staff', accountId, name });
  };

/** Inviting: `/staff/{tenant}/invitations`, and what the invited person does with the link: `/staff/invitations/…`. */
export const invitationRoutes = new Hono<StaffEnv>()
  .get('/:tenant/invitations', staff('staff.manage'), async (c) => c.json({ items: await listInvitations(c.var.ctx) }))
  .post('/:tenant/invitations', staff('staff.manage'), validated('json', NewInvitation), async (c) => {
    const { id, expiresAt } = await invite(c.var.ctx, c.env.accounts, c.req.valid('json'), 'mail');
    return c.json({ id, expiresAt }, 201);
  })
  .post('/:tenant/invitations/:id/resend', staff('staff.manage'), validated('param', Id), async (c) => {
    const { id, expiresAt } = await resendInvitation(c.var.ctx, c.req.valid('param').id);
    return c.json({ id, expiresAt });
  })
  .delete('/:tenant/invitations/:id', staff('staff.manage'), validated('param', Id), async (c) => {
    await revokeInvitation(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  });

/** Before signing in: an invitation is looked at and accepted by posting its token, so that no link scanner can use it up. */
export const invitedRoutes = new Hono<StrangerEnv>()
  .post('/invitations/show', stranger(), validated('json', InvitationToken), async (c) =>
    c.json(await showInvitation(c.env, opener(c.env), c.req.valid('json').token)),
  )
  .post('/invitations/accept', stranger(), validated('json', AcceptInvitation), async (c) => {
    const caller = { signedIn: await signedInMaybe(c.req.raw, c.env), device: deviceOf(c.req.raw) };
    const { token, ...accepted } = await acceptInvitation(c.env, opener(c.env), c.req.valid('json'), caller);
    if (token !== undefined) setSessionCookie(c, token);
    return c.json(accepted, 201);
  });
