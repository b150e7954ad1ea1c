import { Hono } from 'hono';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { ComparisonQuery } from '../../contract/comparison.ts';
import {
  ApplicantQuery,
  DocumentQuery,
  Move,
  NewMessage,
  NewNote,
  NewTextMessage,
  ReadIn,
  TagChange,
  ToldInPerson,
} from '../../contract/recruitment.ts';
import { OwnScores } from '../../contract/scores.ts';
import { may } from '../../contract/staff.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { PostingPath } from '../recruitments/routes.ts';
import { compareApplicants } from './comparison/service.ts';
import { smsChannel } from '../sms/senders.ts';
import { sendMessage } from './messages.ts';
import { sendTextMessage } from './text-messages.ts';
import { giveScores } from './scores/service.ts';
import { addNote, listApplicants, markAnswered, moveApplicants, readApplicant, readDocument, reveal, setTags } from './service.ts';

const id = z.string().check(z.regex(/^[a-z]{2,8}_[0-9A-Z]{26}$/, 'format'));
const ApplicationPath = z.strictObject({ tenant: z.string(), application: id });
const DocumentPath = z.strictObject({ tenant: z.string(), application: id, file: id });
const Nothing = z.strictObject({});

// A document is only ever saved, never shown by the browser as part of this site.
const SAVED = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
};

/** Applications as staff work with them: `/staff/{tenant}/applications…`. */
export const applicantRoutes = new Hono<StaffEnv>()
  .get('/:tenant/applications', staff('applications.read'), validated('query', ApplicantQuery), async (c) =>
    c.json(await listApplicants(c.var.ctx, reader(c), c.req.valid('query'), c.req.valid('query').lang ?? c.var.signedIn.account.lang)),
  )
  .post('/:tenant/applications/moves', staff('applications.write'), validated('json', Move), async (c) => {
    await moveApplicants(c.var.ctx, reader(c), c.req.valid('json'));
    return c.body(null, 204);
  })
  .post('/:tenant/applications/messages', staff('messages.send'), validated('json', NewMessage), async (c) => {
    await sendMessage(c.var.ctx, { ...reader(c), name: c.var.signedIn.account.name }, c.req.valid('json'));
    return c.body(null, 204);
  })
  .post('/:tenant/applications/text-messages', staff('messages.send'), validated('json', NewTextMessage), async (c) =>
    c.json(await sendTextMessage(c.var.ctx, { ...reader(c), name: c.var.signedIn.account.name }, c.req.valid('json'))),
  )
  .get('/:tenant/sms', staff('messages.send'), async (c) => c.json(await smsChannel(c.var.ctx)))
  .post('/:tenant/applications/answered', staff('applications.write'), validated('json', ToldInPerson), async (c) => {
    await markAnswered(c.var.ctx, reader(c), c.req.valid('json').applications);
    return c.body(null, 204);
  })
  .get(
    '/:tenant/applications/:application',
    staff('applications.read'),
    validated('param', ApplicationPath),
    validated('query', ReadIn),
    async (c) => {
      const lang = c.req.valid('query').lang ?? c.var.signedIn.account.lang;
      return c.json(await readApplicant(c.var.ctx, judge(c), c.req.valid('param').application, lang));
    },
  )
  .get(
    '/:tenant/postings/:posting/comparison',
    staff('applications.read'),
    validated('param', PostingPath),
    validated('query', ComparisonQuery),
    async (c) => {
      const { lang = c.var.signedIn.account.lang, applications } = c.req.valid('query');
      return c.json(await compareApplicants(c.var.ctx, { ...judge(c), lang }, c.req.valid('param').posting, applications?.split('.')));
    },
  )
  .put(
    '/:tenant/applications/:application/scores',
    staff('applications.write'),
    validated('param', ApplicationPath),
    validated('json', OwnScores),
    async (c) =>
      c.json(
        await giveScores(
          c.var.ctx,
          { ...reader(c), name: c.var.signedIn.account.name },
          c.req.valid('param').application,
          c.req.valid('json'),
        ),
      ),
  )
  .post(
    '/:tenant/applications/:application/notes',
    staff('applications.write'),
    validated('param', ApplicationPath),
    validated('json', NewNote),
    async (c) =>
      c.json(
        await addNote(
          c.var.ctx,
          { ...reader(c), name: c.var.signedIn.account.name },
          c.req.valid('param').application,
          c.req.valid('json').body,
        ),
        201,
      ),
  )
  .put(
    '/:tenant/applications/:application/tags',
    staff('applications.write'),
    validated('param', ApplicationPath),
    validated('json', TagChange),
    async (c) => {
      await setTags(c.var.ctx, reader(c), c.req.valid('param').application, c.req.valid('json').tags);
      return c.body(null, 204);
    },
  )
  .post(
    '/:tenant/applications/:application/reveal',
    staff('applications.read'),
    validated('param', ApplicationPath),
    validated('json', Nothing),
    async (c) => {
      await reveal(c.var.ctx, reader(c), c.req.valid('param').application);
      return c.body(null, 204);
    },
  )
  .get(
    '/:tenant/applications/:application/files/:file',
    staff('applications.read'),
    validated('param', DocumentPath),
    validated('query', DocumentQuery),
    async (c) => {
      const { application, file: fileId } = c.req.valid('param');
      const isAccepted = c.req.valid('query').unscanned === 'accepted';
      const { bytes, name } = await readDocument(c.var.ctx, reader(c), c.env.files, application, { fileId, isAccepted });
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { ...SAVED, 'content-disposition': attachment(name) });
    },
  );

function reader(c: Context<StaffEnv>) {
  return { accountId: c.var.member.accountId, units: c.var.member.units };
}

function judge(c: Context<StaffEnv>) {
  return { ...reader(c), mayScore: may(c.var.member.role, 'applications.write') };
}

// The name in both forms that browsers read (RFC 6266, appendix D).
function attachment(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`;
}
