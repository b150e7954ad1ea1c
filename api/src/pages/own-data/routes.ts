import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { sha256 } from '../../crypto/sha256.ts';
import { receiveRequest } from '../../data-requests/service.ts';
import type { TenantEnv } from '../../http/env.ts';
import { publicTenant } from '../../http/tenant.ts';
import { Refused } from '../../refusal.ts';
import { isSameOrigin } from '../apply/same-origin.ts';
import type { Html } from '../layout.ts';
import { PRIVATE_HEADERS } from '../page-headers.ts';
import { frameOf } from '../remembered-page.ts';
import { askErrors, askPage } from './form-page.ts';
import { askedPage } from './receipt-page.ts';
import { emptyAsk, readAsk, toRequest } from './values.ts';

// A name, an address and two thousand characters, each encoded.
const MAX_FORM_BYTES = 32 * 1024;

// The form is a plain post, which a browser would also send for another site; and a flood is held back before it is read.
const fromOwnPage = createMiddleware<TenantEnv>(async (c, next) => {
  if (!isSameOrigin(c.req.raw.headers, c.env.publicUrl)) throw new Refused('origin_not_allowed');
  if (!(await c.env.allows(`own-data/${c.req.header('cf-connecting-ip') ?? 'unknown'}`))) throw new Refused('too_many_requests');
  await next();
});

const limited = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: () => {
    throw new Refused('body_too_large');
  },
});

/** Where a person asks about their own data, without a script. Nothing in an answer tells whether there is any. */
export const ownDataRoutes = new Hono<TenantEnv>()
  .get('/:tenant/jobs/privacy/ask', publicTenant, async (c) => {
    const token = [...c.var.ctx.randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return page(200, askPage(frameOf(c), emptyAsk(token), []));
  })
  .post('/:tenant/jobs/privacy/ask', publicTenant, fromOwnPage, limited, async (c) => {
    const frame = frameOf(c);
    const form = await formOf(c.req.raw);
    const values = readAsk(form);
    if (!/^[0-9a-f]{32}$/.test(values.token)) throw new Refused('idempotency_key_missing');
    if (form.get('step') === 'language') return page(200, askPage(frame, values, []));
    const request = toRequest(values, frame.tenant.country);
    if (!request.ok) return page(422, askPage(frame, values, askErrors(frame, request.fields)));
    const once = { route: 'data-requests', key: values.token, payloadHash: await sha256(JSON.stringify(request.value)) };
    return page(200, askedPage(frame, await receiveRequest(c.var.ctx, request.value, frame.lang, once)));
  });

async function formOf(request: Request): Promise<FormData> {
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw new Refused('unsupported_media_type');
  try {
    return await request.formData();
  } catch {
    throw new Refused('bad_request');
  }
}

async function page(status: number, content: Html): Promise<Response> {
  return new Response(String(await content), { status, headers: PRIVATE_HEADERS });
}
