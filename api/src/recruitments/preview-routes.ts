import { Hono } from 'hono';
import * as z from 'zod/mini';
import { Locale } from '../../contract/primitives.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { embedHeaders, HTML_TYPE } from '../pages/page-headers.ts';
import { previewConfig, previewJob, previewList, previewPage, previewScript } from './preview.ts';
import { PostingPath, recruiter } from './routes.ts';

const Preview = z.extend(PostingPath, { of: z.optional(z.string()), number: z.optional(z.string()) });
const onPreview = validated('param', Preview);
// The widget and the page around it say more in the query than what is read here.
const asked = validated('query', z.object({ lang: z.optional(Locale) }));
const base = '/:tenant/postings/:posting/preview';

/**
 * A posting as the widget will show it, for those who may read it: a page to frame, the widget in one file, and below
 * them the addresses of the public API that it asks for. Nothing can be sent there.
 */
export const previewRoutes = new Hono<StaffEnv>()
  .get(base, staff('postings.read'), onPreview, asked, async (c) => {
    const page = await previewPage(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('query').lang);
    return new Response(String(page), { headers: { 'content-type': HTML_TYPE, ...embedHeaders([]) } });
  })
  .get(`${base}/vuoro.js`, staff('postings.read'), onPreview, async (c) => {
    const script = await previewScript(c.env, c.var.ctx, recruiter(c), c.req.valid('param').posting);
    return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  })
  .get(`${base}/api/:of/jobs`, staff('postings.read'), onPreview, asked, async (c) =>
    c.json(await previewList(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('query').lang)),
  )
  .get(`${base}/api/:of/jobs/:number`, staff('postings.read'), onPreview, asked, async (c) =>
    c.json(await previewJob(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('query').lang)),
  )
  .get(`${base}/api/:of/config`, staff('postings.read'), onPreview, async (c) =>
    c.json(await previewConfig(c.var.ctx, recruiter(c), c.req.valid('param').posting)),
  );
