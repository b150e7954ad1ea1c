import {
  type ApplicationReceipt,
  type FileKind,
  MAX_FILE_BYTES,
  type NewApplication,
  type UploadedFile,
} from '../../contract/applications.ts';
import type { Apply } from '../../contract/postings.ts';
import { inspectDocument } from '../checks/document-file.ts';
import type { TenantContext } from '../context.ts';
import type { FileStore } from '../files/file-store.ts';
import { newReference } from '../ids.ts';
import { publicPosting } from '../postings/service.ts';
import { Refused } from '../refusal.ts';
import { scanStateNow } from '../scanning/rules.ts';
import { sortKey } from '../search/words.ts';
import { answeredBefore, commitOnce, type OnceKey } from './once.ts';
import { checkApplication } from './rules.ts';
import { claimFiles, deleteFile, insertApplication, insertFile, unclaimedFiles } from './store.ts';

const CONTENT_TYPES: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};

/**
 * Takes an application to an open posting. The same key with the same form gives the same receipt again.
 * Refuses what the form lacks field by field, a closed posting, an outdated privacy notice and files that are not there.
 */
export async function applyToPosting(
  ctx: TenantContext,
  number: number,
  input: NewApplication,
  once: OnceKey,
): Promise<ApplicationReceipt> {
  const earlier = await answeredBefore<ApplicationReceipt>(ctx, once);
  if (earlier) return earlier;
  const { row } = await publicPosting(ctx, number);
  const checked = checkApplication(input, applyHere(row.apply), ctx.tenant.country);
  if (!checked.ok) throw new Refused('bad_request', checked.fields);
  if (input.noticeVersion !== ctx.tenant.notice.version) throw new Refused('notice_outdated', [{ field: 'consent', code: 'required' }]);
  const { fileIds, ...own } = checked.value;
  const files = await unclaimedFiles(ctx.db, row.id, fileIds);
  if (files.length !== new Set(fileIds).size) throw new Refused('file_not_found', [{ field: 'cv', code: 'required' }]);

  const id = ctx.newId('application');
  const submittedAt = ctx.now();
  const reference = newReference(ctx.randomBytes);
  return commitOnce(
    ctx,
    once,
    { reference, submittedAt },
    { actor: ctx.actor, event: 'application.submitted', subject: id, version: 1, details: { posting: row.id } },
    [
      insertApplication(ctx.db, {
        ...own,
        id,
        postingId: row.id,
        reference,
        state: 'submitted',
        nameKey: sortKey(own.name, 'en'),
        lang: input.lang,
        noticeVersion: input.noticeVersion,
        submittedAt,
      }),
      ...claimFiles(ctx.db, id, fileIds),
    ],
  );
}

/** Keeps a document for an application that is still being written. Refuses what is not a pdf, docx or odt of at most 5 MB. */
export async function uploadFile(
  ctx: TenantContext,
  store: FileStore,
  number: number,
  upload: { bytes: Uint8Array; name: string; sha256: string },
  once: OnceKey,
): Promise<UploadedFile> {
  const earlier = await answeredBefore<UploadedFile>(ctx, once);
  if (earlier) return earlier;
  const { row } = await publicPosting(ctx, number);
  applyHere(row.apply);
  if (upload.bytes.length > MAX_FILE_BYTES) throw new Refused('file_too_large');
  const document = await inspectDocument(upload.bytes, upload.name);
  if (!document.ok) throw new Refused(document.code);

  const id = ctx.newId('file');
  const objectKey = `${ctx.tenant.id}/${id}`;
  const file: UploadedFile = { id, name: document.name, kind: document.kind, bytes: upload.bytes.length };
  // Bytes first: a row always has its file, and bytes without a row are found by nobody.
  await store.put(objectKey, upload.bytes, CONTENT_TYPES[document.kind]);
  const now = ctx.now();
  const scan = { scan: scanStateNow('waiting', ctx.hasScanner), scanAt: now };
  const event = { actor: ctx.actor, event: 'file.uploaded', subject: id, details: { posting: row.id } } as const;
  const kept = await commitOnce(ctx, once, file, event, [
    insertFile(ctx.db, { ...file, ...scan, postingId: row.id, sha256: upload.sha256, objectKey, createdAt: now }),
  ]);
  // Behind the answer: who applies waits for no scanner.
  ctx.fileWaits(kept.id);
  return kept;
}

/** Deletes an upload whose form was never sent. The row goes first: a file without a row is found by nobody. */
export async function deleteUnclaimedFile(ctx: TenantContext, store: FileStore, file: { id: string; objectKey: string }): Promise<void> {
  const [deleted] = await ctx.db.commit({ actor: ctx.actor, event: 'file.deleted', subject: file.id }, [deleteFile(ctx.db, file.id)]);
  if (deleted === 1) await store.delete(file.objectKey);
}

function applyHere(apply: Apply): Extract<Apply, { mode: 'here' }> {
  if (apply.mode === 'link') throw new Refused('applies_elsewhere');
  return apply;
}
