import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { LetterTemplateEdit, NewLetterTemplate } from '../../contract/letter-templates.ts';
import { may } from '../../contract/staff.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { addTemplate, changeTemplate, listTemplates, type NamedWriter, removeTemplate } from './service.ts';

const TemplatePath = z.strictObject({ tenant: z.string(), template: z.string().check(z.regex(/^ltpl_[0-9A-Z]{26}$/, 'format')) });
const onTemplate = validated('param', TemplatePath);
const Nothing = z.strictObject({});

/** Letters to begin with: `/staff/{tenant}/letter-templates`. */
export const letterTemplateRoutes = new Hono<StaffEnv>()
  .get('/:tenant/letter-templates', staff('messages.send'), async (c) => c.json(await listTemplates(c.var.ctx, writer(c))))
  .post('/:tenant/letter-templates', staff('messages.send'), validated('json', NewLetterTemplate), async (c) =>
    c.json(await addTemplate(c.var.ctx, writer(c), c.req.valid('json')), 201),
  )
  .put('/:tenant/letter-templates/:template', staff('messages.send'), onTemplate, validated('json', LetterTemplateEdit), async (c) =>
    c.json(await changeTemplate(c.var.ctx, writer(c), c.req.valid('param').template, c.req.valid('json'))),
  )
  .delete('/:tenant/letter-templates/:template', staff('messages.send'), onTemplate, validated('json', Nothing), async (c) => {
    await removeTemplate(c.var.ctx, writer(c), c.req.valid('param').template);
    return c.body(null, 204);
  });

function writer(c: Context<StaffEnv>): NamedWriter {
  const { accountId, role } = c.var.member;
  return { accountId, name: c.var.signedIn.account.name, maySetUp: may(role, 'settings.manage') };
}
