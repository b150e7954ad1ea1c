import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { tidy } from '../../../contract/primitives.ts';
import type { TenantContext } from '../../context.ts';
import type { TenantEnv } from '../../http/env.ts';
import { publicTenant } from '../../http/tenant.ts';
import { ICS_TYPE } from '../../interop/deadlines-ics.ts';
import type { Html } from '../../pages/layout.ts';
import { isSameOrigin } from '../../pages/apply/same-origin.ts';
import { pageError } from '../../pages/page-error.ts';
import { PRIVATE_HEADERS } from '../../pages/page-headers.ts';
import { frameOf } from '../../pages/remembered-page.ts';
import { Refused } from '../../refusal.ts';
import { interviewPath } from '../address.ts';
import { cancelTime, declineTimes, ownCalendarFile, pickTime, type PickOutcome, readOwnInterview } from '../picking.ts';
import { interviewPage, type Mishap, unknownInterviewPage } from './page.ts';

const LONGEST_MESSAGE = 2000;

const fromOwnPage = createMiddleware<TenantEnv>(async (c, next) => {
  if (!isSameOrigin(c.req.raw.headers, c.env.publicUrl)) throw new Refused('origin_not_allowed');
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Refused('unsupported_media_type');
  if (!(await c.env.allows(`interview/${c.req.header('cf-connecting-ip') ?? 'unknown'}`))) throw new Refused('too_many_requests');
  await next();
});

const limited = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new Refused('body_too_large');
  },
});

/**
 * The page on which an invited applicant picks a time: without an account and without a script, by the secret of a link.
 * Opening it changes nothing, since mail programs open links by themselves.
 */
export const interviewPageRoutes = new Hono<TenantEnv>()
  .onError(pageError)
  .get('/:tenant/interview/:token', publicTenant, async (c) => {
    const frame = frameOf(c);
    const token = c.req.param('token');
    const own = await readOwnInterview(c.var.ctx, token);
    return own ? page(200, interviewPage(frame, token, own)) : page(404, unknownInterviewPage(frame, token));
  })
  .get('/:tenant/interview/:token/interview.ics', publicTenant, async (c) => {
    const file = await ownCalendarFile(c.var.ctx, c.req.param('token'));
    if (file === undefined) return page(404, unknownInterviewPage(frameOf(c), c.req.param('token')));
    return c.body(file, 200, {
      'content-type': ICS_TYPE,
      'content-disposition': 'attachment; filename="interview.ics"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  })
  .post('/:tenant/interview/:token', publicTenant, fromOwnPage, limited, async (c) => {
    const { ctx } = c.var;
    const frame = frameOf(c);
    const token = c.req.param('token');
    if (!(await readOwnInterview(ctx, token))) return page(404, unknownInterviewPage(frame, token));
    const form = new URLSearchParams(await c.req.text());
    const message = tidy(form.get('message') ?? '');
    const mishap =
      message.length > LONGEST_MESSAGE ? { notice: 'tooLong' as const, message } : mishapOf(await done(ctx, token, form, message));
    // Reloading the page that follows repeats nothing.
    if (!mishap) return c.redirect(interviewPath(ctx.tenant, token, frame.lang), 303);
    const own = await readOwnInterview(ctx, token);
    const status = mishap.notice === 'choose' || mishap.notice === 'tooLong' ? 422 : 409;
    return own ? page(status, interviewPage(frame, token, own, mishap)) : page(404, unknownInterviewPage(frame, token));
  });

function done(ctx: TenantContext, token: string, form: URLSearchParams, message: string): Promise<PickOutcome> {
  if (form.get('do') === 'none') return declineTimes(ctx, token, message === '' ? undefined : message);
  if (form.get('do') === 'cancel') return cancelTime(ctx, token);
  return pickTime(ctx, token, form.get('slot') ?? '');
}

const MISHAPS: Record<PickOutcome, Mishap['notice'] | undefined> = {
  ok: undefined,
  same: undefined,
  declined: undefined,
  cancelled: undefined,
  unknown: 'choose',
  taken: 'taken',
  past: 'past',
  locked: 'locked',
  over: 'changed',
};

function mishapOf(outcome: PickOutcome): Mishap | undefined {
  const notice = MISHAPS[outcome];
  return notice && { notice };
}

async function page(status: number, content: Html): Promise<Response> {
  return new Response(String(await content), { status, headers: PRIVATE_HEADERS });
}
