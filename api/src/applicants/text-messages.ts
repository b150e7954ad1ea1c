import { filledIn, firstName } from '../../contract/placeholders.ts';
import { type Localized, wordsFor } from '../../contract/primitives.ts';
import type { NewTextMessage, TextReceipt } from '../../contract/recruitment.ts';
import { parsePhone } from '../checks/phone.ts';
import type { TenantContext } from '../context.ts';
import type { Statement } from '../db/tenant-db.ts';
import { Refused } from '../refusal.ts';
import { numberHash, queueSms } from '../sms/outbox.ts';
import { readySender } from '../sms/senders.ts';
import { stoppedNumbers } from '../sms/senders.ts';
import { messageLanguage } from './rules.ts';
import { type Change, commitChanges, seenRows, told } from './service.ts';
import { type ApplicationRow, insertMessage, type PostingFacts, type Reader } from './store.ts';

type Addressee = ApplicationRow & { posting: PostingFacts };

/**
 * Writes text messages to applicants, as `sendMessage` writes letters. Who wants none, or has no number for them, is left as
 * they were and named, so that nobody is rejected without being told. Refuses `sms_not_ready` and `stale_version`.
 */
export async function sendTextMessage(
  ctx: TenantContext,
  reader: Reader & { name: string },
  { applications, ...message }: NewTextMessage,
): Promise<TextReceipt> {
  await readySender(ctx);
  const { reached, left } = await sorted(ctx, await seenRows(ctx, reader, applications));
  const changes: Change[] = reached.map((row) => told(ctx, row, message, 'sms'));
  const writes = await Promise.all(reached.map((row) => textTo(ctx, reader, row, message.texts)));
  await commitChanges(ctx, changes, writes.flat());
  if (reached.length > 0) ctx.smsWaits();
  return { sent: reached.length, left };
}

async function sorted(ctx: TenantContext, rows: readonly Addressee[]): Promise<{ reached: Addressee[]; left: TextReceipt['left'] }> {
  const hashes = await Promise.all(rows.map(({ phone }) => numberHash(ctx, phone)));
  const stopped = await stoppedNumbers(ctx, hashes);
  const reached: Addressee[] = [];
  const left: TextReceipt['left'] = [];
  for (const [index, row] of rows.entries()) {
    if (stopped.has(hashes[index] ?? '')) left.push({ id: row.id, why: 'stopped' });
    else if (parsePhone(row.phone, ctx.tenant.country, { mobileOnly: true }).ok) reached.push(row);
    else left.push({ id: row.id, why: 'not-mobile' });
  }
  return { reached, left };
}

async function textTo(ctx: TenantContext, author: { name: string }, row: Addressee, texts: NewTextMessage['texts']): Promise<Statement[]> {
  const lang = messageLanguage(texts, row.lang, ctx.tenant.officialLanguages);
  const written = lang && texts[lang];
  if (!written) throw new Refused('bad_request', [{ field: 'texts', code: 'required' }]);
  const body = filledIn(written, {
    name: firstName(row.name),
    posting: wordsFor(JSON.parse(row.posting.titles) as Localized, lang),
    municipality: wordsFor(ctx.tenant.name, lang),
    reference: row.reference,
  });
  const id = ctx.newId('message');
  const sms = await queueSms(ctx, { cause: id, about: row.id, kind: 'message', to: row.phone, body });
  return [
    sms.statement,
    insertMessage(ctx.db, {
      id,
      applicationId: row.id,
      at: ctx.now(),
      author: author.name,
      subject: '',
      body,
      channel: 'sms',
      outboxId: sms.id,
    }),
  ];
}
