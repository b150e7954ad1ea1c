import { filledIn } from '../../contract/placeholders.ts';
import type { NewMessage } from '../../contract/recruitment.ts';
import { type Localized, wordsFor } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { Statement } from '../db/tenant-db.ts';
import { queueMail } from '../mail/outbox.ts';
import { Refused } from '../refusal.ts';
import { type Change, commitChanges, seenRows, told } from './service.ts';
import { messageLanguage } from './rules.ts';
import { type ApplicationRow, insertMessage, type PostingFacts, type Reader } from './store.ts';

/**
 * Writes to applicants, each in their own language where the text exists in it, and with `to` gives their applications
 * the state that the letter tells of. Letters and states are one commit: nobody is rejected without being told, and
 * nobody is told what was not decided. Refuses `stale_version` when one of them was decided on meanwhile.
 */
export async function sendMessage(ctx: TenantContext, reader: Reader & { name: string }, message: NewMessage): Promise<void> {
  const { applications, texts, isAnswer, to } = message;
  const changes: Change[] = [];
  const letters: Statement[] = [];
  for (const row of await seenRows(ctx, reader, applications)) {
    changes.push(told(ctx, row, { isAnswer, to }, 'mail'));
    letters.push(...(await letterTo(ctx, reader, row, texts)));
  }
  await commitChanges(ctx, changes, letters);
  ctx.mailWaits();
}

async function letterTo(
  ctx: TenantContext,
  author: { name: string },
  row: ApplicationRow & { posting: PostingFacts },
  texts: NewMessage['texts'],
): Promise<Statement[]> {
  const lang = messageLanguage(texts, row.lang, ctx.tenant.officialLanguages);
  const written = lang && texts[lang];
  if (!written) throw new Refused('bad_request', [{ field: 'texts', code: 'required' }]);
  const municipality = wordsFor(ctx.tenant.name, lang);
  const facts = {
    name: row.name,
    posting: wordsFor(JSON.parse(row.posting.titles) as Localized, lang),
    municipality,
    reference: row.reference,
  };
  // A subject is one line, whatever a name holds.
  const subject = filledIn(written.subject, facts).replace(/\s+/g, ' ');
  const body = filledIn(written.body, facts);
  const id = ctx.newId('message');
  const mail = await queueMail(ctx, row.id, { to: { email: row.email, name: row.name }, fromName: municipality, subject, text: body });
  return [
    mail.statement,
    insertMessage(ctx.db, {
      id,
      applicationId: row.id,
      at: ctx.now(),
      author: author.name,
      subject,
      body,
      channel: 'mail',
      outboxId: mail.id,
    }),
  ];
}
