import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod/mini';
import { MAX_FILE_BYTES, NewApplication } from '../../contract/applications.ts';
import type { TenantEnv } from '../http/env.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { publicTenant } from '../http/tenant.ts';
import { validated } from '../http/validated.ts';
import { JobId } from '../postings/routes.ts';
import { Refused } from '../refusal.ts';
import { applyToPosting, uploadFile } from './service.ts';
import { sha256 } from '../crypto/sha256.ts';

const MAX_FORM_BYTES = 256 * 1024;
const FileQuery = z.strictObject({ name: z.string().check(z.minLength(1, 'required'), z.maxLength(300, 'too_long')) });

const refuseLarge = () => {
  throw new Refused('body_too_large');
};

// A flood from one address is held back before anything is read.
const shielded = createMiddleware<TenantEnv>(async (c, next) => {
  const caller = c.req.header('cf-connecting-ip') ?? 'unknown';
  if (!(await c.env.allows(`apply/${caller}`))) throw new Refused('too_many_requests');
  await next();
});

// Only JSON passes: a form post from another site would not need the browser's leave, JSON does.
const jsonOnly = createMiddleware<TenantEnv>(async (c, next) => {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Refused('unsupported_media_type');
  await next();
});

/** Applying: `/api/{tenant}/jobs/{id}/applications` and the files that go with it. */
export const applicationRoutes = new Hono<TenantEnv>()
  .post(
    '/:tenant/jobs/:id/applications',
    publicTenant,
    shielded,
    jsonOnly,
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: refuseLarge }),
    validated('param', JobId),
    validated('json', NewApplication),
    async (c) => {
      const input = c.req.valid('json');
      const once = {
        route: `applications/${c.req.valid('param').id}`,
        key: idempotencyKey(c.req.raw),
        payloadHash: await sha256(JSON.stringify(input)),
      };
      return c.json(await applyToPosting(c.var.ctx, c.req.valid('param').id, input, once), 201, { 'cache-control': 'no-store' });
    },
  )
  .post(
    '/:tenant/jobs/:id/files',
    publicTenant,
    shielded,
    bodyLimit({ maxSize: MAX_FILE_BYTES, onError: refuseLarge }),
    validated('param', JobId),
    validated('query', FileQuery),
    async (c) => {
      const key = idempotencyKey(c.req.raw);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const { name } = c.req.valid('query');
      const hash = await sha256(bytes);
      const once = { route: `files/${c.req.valid('param').id}`, key, payloadHash: hash };
      const file = await uploadFile(c.var.ctx, c.env.files, c.req.valid('param').id, { bytes, name, sha256: hash }, once);
      return c.json(file, 201, { 'cache-control': 'no-store' });
    },
  );
