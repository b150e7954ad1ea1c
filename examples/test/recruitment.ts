import type { NewApplication } from '../../api/contract/applications.ts';
import type { PostingDraft } from '../../api/contract/postings.ts';
import type { ApplicantList, EditedPosting } from '../../api/contract/recruitment.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import { anApplication, aPosting } from '../../api/test/factories.ts';
import type { SignedInColleague } from './colleague.ts';
import { pdf } from './pdf.ts';

/** A posting of the running world with the applications to it, the first to apply first. */
export interface MadeRecruitment {
  id: string;
  /** Public number. */
  number: number;
  applications: { id: string; version: number }[];
}

const CLOSES_IN_MS = 20 * 86_400_000;

/** Publishes a posting as a member of staff does, and lets people apply to it through the public API, each with a CV. */
export async function recruitment(
  app: string,
  slug: string,
  recruiter: SignedInColleague,
  draft: Partial<PostingDraft> = {},
  people: Partial<NewApplication>[] = [],
  cv: { name: string; bytes: Uint8Array } = { name: 'cv.pdf', bytes: pdf('Curriculum vitae') },
): Promise<MadeRecruitment> {
  const asked = async <T>(response: Promise<Response>): Promise<T> => {
    const answer = await response;
    if (!answer.ok) throw new Error(`${answer.url}: ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  };
  const staff = <T>(path: string, json?: unknown) =>
    asked<T>(recruiter.request(`/staff/${slug}/${path}`, json === undefined ? {} : { method: 'POST', json }));
  const apply = { mode: 'here' as const, wantsCv: true, questions: [] };
  const closesAt = new Date(Date.now() + CLOSES_IN_MS).toISOString();
  const { id } = await staff<{ id: string }>('postings', { draft: aPosting({ closesAt, apply, ...draft }) });
  await staff(`postings/${id}/publication`, {});
  const { number } = (await staff<EditedPosting>(`postings/${id}`)).recruitment;
  const { notice } = await asked<TenantConfig>(fetch(`${app}/api/${slug}/config`));
  const send = <T>(path: string, type: string, body: BodyInit) =>
    asked<T>(
      fetch(`${app}/api/${slug}/jobs/${number}/${path}`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'idempotency-key': crypto.randomUUID() },
      }),
    );
  for (const person of people) {
    const { id: file } = await send<{ id: string }>(`files?name=${cv.name}`, 'application/octet-stream', new Uint8Array(cv.bytes));
    const form = anApplication({ noticeVersion: notice.version, cv: file, ...person });
    await send('applications', 'application/json', JSON.stringify(form));
  }
  const { items } = await staff<ApplicantList>(`applications?posting=${number}&limit=100`);
  return { id, number, applications: items.reverse().map(({ id: one, version }) => ({ id: one, version })) };
}
