import { MAX_FILE_BYTES } from '../../../contract/applications.ts';
import { uploadFile } from '../../applications/service.ts';
import type { TenantContext } from '../../context.ts';
import { sha256 } from '../../crypto/sha256.ts';
import type { FileStore } from '../../files/file-store.ts';
import { Refused } from '../../refusal.ts';
import type { Frame } from '../frame.ts';
import { type FormError, refusedAt } from './form-errors.ts';
import { type ApplyHere, type ApplyValues, fileFields } from './values.ts';

/**
 * Keeps the documents that came with a form, so that nobody has to choose them again on the next step. What is not
 * taken is said at its field.
 */
export async function keepFiles(
  ctx: TenantContext,
  store: FileStore,
  frame: Frame,
  job: number,
  apply: ApplyHere,
  values: ApplyValues,
  form: FormData,
): Promise<{ values: ApplyValues; errors: FormError[] }> {
  const files = { ...values.files };
  const errors: FormError[] = [];
  for (const field of fileFields(apply)) {
    const sent = form.get(field);
    // A browser sends an empty file for a field without one.
    if (!(sent instanceof File) || sent.size === 0) continue;
    try {
      files[field] = await keep(ctx, store, job, values.token, sent);
    } catch (error) {
      if (!(error instanceof Refused) || !MENDABLE.includes(error.code)) throw error;
      errors.push(refusedAt(frame, field, error.code));
    }
  }
  return { values: { ...values, files }, errors };
}

const MENDABLE: readonly string[] = ['file_type_not_accepted', 'file_too_large'];

async function keep(ctx: TenantContext, store: FileStore, job: number, token: string, sent: File): Promise<{ id: string; name: string }> {
  if (sent.size > MAX_FILE_BYTES) throw new Refused('file_too_large');
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const hash = await sha256(bytes);
  // The same document with the same form is kept once, however often the step is repeated.
  const once = { route: `files/${job}`, key: `${token}-${hash.slice(0, 24)}`, payloadHash: hash };
  const { id, name } = await uploadFile(ctx, store, job, { bytes, name: sent.name, sha256: hash }, once);
  return { id, name };
}
