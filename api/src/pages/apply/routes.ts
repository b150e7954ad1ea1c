import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { MAX_FILE_BYTES, NewApplication } from '../../../contract/applications.ts';
import type { FieldError } from '../../../contract/errors.ts';
import type { Job } from '../../../contract/postings.ts';
import { applyToPosting } from '../../applications/service.ts';
import { sha256 } from '../../crypto/sha256.ts';
import type { TenantEnv } from '../../http/env.ts';
import { statusOf } from '../../http/errors.ts';
import { publicTenant } from '../../http/tenant.ts';
import { getJob } from '../../postings/service.ts';
import { Refused } from '../../refusal.ts';
import { jobPath } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { jobNumber } from '../job-number.ts';
import type { Html } from '../layout.ts';
import { PRIVATE_HEADERS } from '../page-headers.ts';
import { frameOf } from '../remembered-page.ts';
import { checkPage } from './check-page.ts';
import { checkForm, type FormError, inWords, refusedAt } from './form-errors.ts';
import { applyFormPage } from './form-page.ts';
import { receiptPage } from './receipt-page.ts';
import { isSameOrigin } from './same-origin.ts';
import { keepFiles } from './uploads.ts';
import { type ApplyHere, type ApplyValues, emptyValues, readValues, toApplication } from './values.ts';

// A few documents and the text around them.
const MAX_FORM_BYTES = 3 * MAX_FILE_BYTES + 512 * 1024;

// The form is a plain post, which a browser would also send for another site.
const fromOwnPage = createMiddleware<TenantEnv>(async (c, next) => {
  if (!isSameOrigin(c.req.raw.headers, c.env.publicUrl)) throw new Refused('origin_not_allowed');
  if (!(await c.env.allows(`apply/${c.req.header('cf-connecting-ip') ?? 'unknown'}`))) throw new Refused('too_many_requests');
  await next();
});

const limited = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: () => {
    throw new Refused('body_too_large');
  },
});

/** Applying without a script: the form, the check of the answers, and sending. */
export const applyRoutes = new Hono<TenantEnv>()
  .get('/:tenant/jobs/:id/apply', publicTenant, async (c) => {
    const frame = frameOf(c);
    const job = await getJob(c.var.ctx, jobNumber(c.req.param('id')), frame.lang);
    if (job.apply.mode === 'link') return c.redirect(jobPath(frame, job.id), 302);
    const token = [...c.var.ctx.randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const values = emptyValues(token, frame.tenant.notice.version);
    return page(200, applyFormPage({ frame, values, errors: [] }, job, job.apply));
  })
  .post('/:tenant/jobs/:id/apply', publicTenant, fromOwnPage, limited, async (c) => {
    const frame = frameOf(c);
    const job = await getJob(c.var.ctx, jobNumber(c.req.param('id')), frame.lang);
    const { apply } = job;
    if (apply.mode === 'link') throw new Refused('applies_elsewhere');
    const form = await formOf(c.req.raw);
    const sent = readValues(form, apply);
    if (!/^[0-9a-f]{32}$/.test(sent.token)) throw new Refused('idempotency_key_missing');
    const { values, errors } = await keepFiles(c.var.ctx, c.env.files, frame, job.id, apply, sent, form);
    const wrong = [...checkForm(frame, apply, values).filter(({ field }) => !errors.some((error) => error.field === field)), ...errors];
    const step = form.get('step');
    if (step === 'change') return page(200, applyFormPage({ frame, values, errors: [] }, job, apply));
    // In another language, with all that was typed; what is wrong is said when it was said before.
    if (step === 'language') return page(200, applyFormPage({ frame, values, errors }, job, apply));
    if (step === 'mend') return page(200, applyFormPage({ frame, values, errors: wrong }, job, apply));
    if (wrong.length > 0) return page(422, applyFormPage({ frame, values, errors: wrong }, job, apply));
    return step === 'send' ? send(c, frame, job, apply, values) : page(200, checkPage(frame, job, apply, values));
  });

async function send(c: Context<TenantEnv>, frame: Frame, job: Job, apply: ApplyHere, values: ApplyValues): Promise<Response> {
  const input = NewApplication.parse(toApplication(values, apply, frame.lang));
  const once = { route: `applications/${job.id}`, key: values.token, payloadHash: await sha256(JSON.stringify(input)) };
  try {
    return await page(200, receiptPage(frame, job, await applyToPosting(c.var.ctx, job.id, input, once)));
  } catch (error) {
    if (!(error instanceof Refused) || error.fields.length === 0) throw error;
    const fresh = error.code === 'notice_outdated' ? { ...values, consent: false } : values;
    return page(
      statusOf(error.code),
      applyFormPage({ frame, values: fresh, errors: asFormErrors(frame, apply, error, error.fields) }, job, apply),
    );
  }
}

function asFormErrors(frame: Frame, apply: ApplyHere, { code }: Refused, fields: readonly FieldError[]): FormError[] {
  return code === 'bad_request' ? inWords(frame, apply, fields) : fields.map(({ field }) => refusedAt(frame, field, code));
}

async function formOf(request: Request): Promise<FormData> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) throw new Refused('unsupported_media_type');
  try {
    return await request.formData();
  } catch {
    throw new Refused('bad_request');
  }
}

async function page(status: number, content: Html): Promise<Response> {
  return new Response(String(await content), { status, headers: PRIVATE_HEADERS });
}
