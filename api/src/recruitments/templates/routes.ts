import { Hono } from 'hono';
import * as z from 'zod/mini';
import { NewPostingTemplate, PostingTemplateName } from '../../../contract/posting-templates.ts';
import type { StaffEnv } from '../../http/env.ts';
import { staff } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { recruiter } from '../routes.ts';
import { keepTemplate, listTemplates, nameTemplate, readTemplate, removeTemplate } from './service.ts';

const TemplatePath = z.strictObject({ tenant: z.string(), template: z.string().check(z.regex(/^ptpl_[0-9A-Z]{26}$/, 'format')) });
const onTemplate = validated('param', TemplatePath);
const Nothing = z.strictObject({});

/** Postings to begin with: `/staff/{tenant}/posting-templates`. */
export const postingTemplateRoutes = new Hono<StaffEnv>()
  .get('/:tenant/posting-templates', staff('postings.write'), async (c) => c.json(await listTemplates(c.var.ctx, recruiter(c))))
  .post('/:tenant/posting-templates', staff('postings.write'), validated('json', NewPostingTemplate), async (c) =>
    c.json(await keepTemplate(c.var.ctx, { ...recruiter(c), name: c.var.signedIn.account.name }, c.req.valid('json')), 201),
  )
  .get('/:tenant/posting-templates/:template', staff('postings.write'), onTemplate, async (c) =>
    c.json(await readTemplate(c.var.ctx, recruiter(c), c.req.valid('param').template)),
  )
  .put('/:tenant/posting-templates/:template', staff('postings.write'), onTemplate, validated('json', PostingTemplateName), async (c) => {
    await nameTemplate(c.var.ctx, recruiter(c), c.req.valid('param').template, c.req.valid('json').name);
    return c.body(null, 204);
  })
  .delete('/:tenant/posting-templates/:template', staff('postings.write'), onTemplate, validated('json', Nothing), async (c) => {
    await removeTemplate(c.var.ctx, recruiter(c), c.req.valid('param').template);
    return c.body(null, 204);
  });
