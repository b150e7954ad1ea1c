import { Hono } from 'hono';
import * as z from 'zod/mini';
import { MemberChange } from '../../../contract/members.ts';
import type { StaffEnv } from '../../http/env.ts';
import { staff } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { editMember, endMemberSessions, listMembers, removeMember } from './service.ts';

const Id = z.strictObject({ tenant: z.string(), id: z.string().check(z.regex(/^acc_[0-9A-Z]{26}$/, 'format')) });

/** Colleagues: `/staff/{tenant}/members`. */
export const memberRoutes = new Hono<StaffEnv>()
  .get('/:tenant/members', staff('staff.manage'), async (c) => c.json({ items: await listMembers(c.var.ctx) }))
  .put('/:tenant/members/:id', staff('staff.manage'), validated('param', Id), validated('json', MemberChange), async (c) => {
    await editMember(c.var.ctx, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  })
  .delete('/:tenant/members/:id', staff('staff.manage'), validated('param', Id), async (c) => {
    await removeMember(c.var.ctx, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .delete('/:tenant/members/:id/sessions', staff('staff.manage'), validated('param', Id), async (c) => {
    await endMemberSessions(c.var.ctx, c.env, c.req.valid('param').id);
    return c.body(null, 204);
  });
