import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import {
  NewPosting,
  PostingEdit,
  PostingEnd,
  Publication,
  ReadIn,
  RecruitmentQuery,
  RecruitmentSettings,
} from '../../contract/recruitment.ts';
import { sha256 } from '../crypto/sha256.ts';
import type { StaffEnv } from '../http/env.ts';
import { idempotencyKey } from '../http/idempotency-key.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { Refused } from '../refusal.ts';
import {
  archive,
  end,
  listRecruitments,
  publish,
  readOverview,
  readPosting,
  type Recruiter,
  rewritePosting,
  setUp,
  writePosting,
} from './service.ts';

/** The path of one posting. */
export const PostingPath = z.strictObject({ tenant: z.string(), posting: z.string().check(z.regex(/^post_[0-9A-Z]{26}$/, 'format')) });
const Nothing = z.strictObject({});

// Three languages of the longest text that a posting may have.
const limited = bodyLimit({
  maxSize: 1024 * 1024,
  onError: () => {
    throw new Refused('body_too_large');
  },
});
const onPosting = validated('param', PostingPath);

/** Postings as staff work with them: `/staff/{tenant}/overview` and `/staff/{tenant}/postings…`. */
export const recruitmentRoutes = new Hono<StaffEnv>()
  .get('/:tenant/overview', staff('postings.read'), validated('query', ReadIn), async (c) =>
    c.json(await readOverview(c.var.ctx, recruiter(c, c.req.valid('query').lang))),
  )
  .get('/:tenant/postings', staff('postings.read'), validated('query', RecruitmentQuery), async (c) =>
    c.json(await listRecruitments(c.var.ctx, recruiter(c, c.req.valid('query').lang), c.req.valid('query'))),
  )
  .post('/:tenant/postings', staff('postings.write'), limited, validated('json', NewPosting), async (c) => {
    const { draft } = c.req.valid('json');
    // Each person's keys are their own.
    const route = `postings/${c.var.member.accountId}`;
    const once = { route, key: idempotencyKey(c.req.raw), payloadHash: await sha256(JSON.stringify(draft)) };
    return c.json(await writePosting(c.var.ctx, recruiter(c), draft, once), 201);
  })
  .get('/:tenant/postings/:posting', staff('postings.read'), onPosting, async (c) =>
    c.json(await readPosting(c.var.ctx, recruiter(c), c.req.valid('param').posting)),
  )
  .put('/:tenant/postings/:posting', staff('postings.write'), limited, onPosting, validated('json', PostingEdit), async (c) => {
    const { version, draft } = c.req.valid('json');
    return c.json(await rewritePosting(c.var.ctx, recruiter(c), c.req.valid('param').posting, version, draft));
  })
  .post('/:tenant/postings/:posting/publication', staff('postings.write'), onPosting, validated('json', Publication), async (c) => {
    await publish(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('json'));
    return c.body(null, 204);
  })
  .post('/:tenant/postings/:posting/end', staff('postings.write'), onPosting, validated('json', PostingEnd), async (c) => {
    await end(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('json').to);
    return c.body(null, 204);
  })
  .put('/:tenant/postings/:posting/settings', staff('postings.write'), onPosting, validated('json', RecruitmentSettings), async (c) => {
    await setUp(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('json'));
    return c.body(null, 204);
  })
  .put('/:tenant/postings/:posting/archive', staff('postings.write'), onPosting, validated('json', Nothing), async (c) => {
    await archive(c.var.ctx, recruiter(c), c.req.valid('param').posting, true);
    return c.body(null, 204);
  })
  .delete('/:tenant/postings/:posting/archive', staff('postings.write'), onPosting, validated('json', Nothing), async (c) => {
    await archive(c.var.ctx, recruiter(c), c.req.valid('param').posting, false);
    return c.body(null, 204);
  });

/** Who asks, as the service wants to know it; the language is their own unless they say another. */
export function recruiter(c: Context<StaffEnv>, lang = c.var.signedIn.account.lang): Recruiter {
  return { role: c.var.member.role, units: c.var.member.units, lang };
}
