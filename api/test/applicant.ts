import type { NewApplication } from '../contract/applications.ts';
import type { PostingDraft } from '../contract/postings.ts';
import type { TenantContext } from '../src/context.ts';
import { anApplication, aPosting } from './factories.ts';
import type { TestWorld } from './harness.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Somebody who applied through the public API, with a CV. */
export interface Applied {
  id: string;
  fileId: string;
  postingId: string;
  /** Public number of the posting. */
  number: number;
}

/** Sends an application to a posting of the tenant: to the one with the number, else to a new one. */
export async function applicant(
  world: TestWorld,
  ctx: TenantContext,
  { number, posting = {}, ...form }: Partial<NewApplication> & { number?: number; posting?: Partial<PostingDraft> } = {},
): Promise<Applied> {
  const texts = ctx.tenant.officialLanguages.length > 1 ? aPosting().texts : { fi: aPosting().texts.fi };
  const to = number ?? (await world.publish(ctx, { texts, apply: { mode: 'here', wantsCv: true, questions: [] }, ...posting }));
  const send = async (path: string, type: string, body: BodyInit) => {
    const response = await world.request(`/api/${ctx.tenant.slug}/jobs/${to}/${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, 'idempotency-key': crypto.randomUUID() },
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const cv = (await send('files?name=cv.pdf', 'application/pdf', PDF)) as { id: string };
  // Documents are looked at behind the answer.
  await world.settled();
  const { reference } = (await send('applications', 'application/json', JSON.stringify(anApplication({ ...form, cv: cv.id })))) as {
    reference: string;
  };
  const { rows } = await world.deps.database.client.execute({
    sql: 'SELECT id, posting_id FROM applications WHERE tenant_id = ? AND reference = ?',
    args: [ctx.tenant.id, reference],
  });
  const [row] = rows as unknown as { id: string; posting_id: string }[];
  if (!row) throw new Error('The application was not stored');
  return { id: row.id, fileId: cv.id, postingId: row.posting_id, number: to };
}
