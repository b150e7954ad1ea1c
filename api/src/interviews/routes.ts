import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { InterviewQuery, MoreSlots, NewInterviews, Withdrawal } from '../../contract/interviews.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { addSlots, closeSlot, inviteToInterviews, previewInvitations } from './invitations.ts';
import { listInterviews, withdrawInterview } from './service.ts';

const InterviewPath = z.strictObject({ tenant: z.string(), interview: z.string().check(z.regex(/^talk_[0-9A-Z]{26}$/, 'format')) });
const round = z.string().check(z.regex(/^round_[0-9A-Z]{26}$/, 'format'));
const RoundPath = z.strictObject({ tenant: z.string(), round });
const SlotPath = z.strictObject({ tenant: z.string(), round, slot: z.string().check(z.regex(/^slot_[0-9A-Z]{26}$/, 'format')) });
const Nothing = z.strictObject({});

/** Interviews as staff work with them: `/staff/{tenant}/interviews…`. */
export const interviewRoutes = new Hono<StaffEnv>()
  .get('/:tenant/interviews', staff('applications.read'), validated('query', InterviewQuery), async (c) =>
    c.json(await listInterviews(c.var.ctx, inviter(c), c.req.valid('query'))),
  )
  .post('/:tenant/interviews', staff('messages.send'), validated('json', NewInterviews), async (c) =>
    c.json(await inviteToInterviews(c.var.ctx, inviter(c), c.req.valid('json')), 201),
  )
  .post('/:tenant/interviews/preview', staff('messages.send'), validated('json', NewInterviews), async (c) =>
    c.json({ letters: await previewInvitations(c.var.ctx, inviter(c), c.req.valid('json')) }),
  )
  .post(
    '/:tenant/interviews/:interview/withdrawal',
    staff('messages.send'),
    validated('param', InterviewPath),
    validated('json', Withdrawal),
    async (c) => {
      await withdrawInterview(c.var.ctx, inviter(c), c.req.valid('param').interview, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/:tenant/interviews/rounds/:round/slots',
    staff('messages.send'),
    validated('param', RoundPath),
    validated('json', MoreSlots),
    async (c) => {
      await addSlots(c.var.ctx, inviter(c), c.req.valid('param').round, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .post(
    '/:tenant/interviews/rounds/:round/slots/:slot/closing',
    staff('messages.send'),
    validated('param', SlotPath),
    validated('json', Nothing),
    async (c) => {
      const { round, slot } = c.req.valid('param');
      await closeSlot(c.var.ctx, inviter(c), round, slot);
      return c.body(null, 204);
    },
  );

function inviter(c: Context<StaffEnv>) {
  const { account } = c.var.signedIn;
  return { accountId: c.var.member.accountId, units: c.var.member.units, name: account.name, lang: account.lang };
}
