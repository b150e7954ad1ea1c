import type { Zone } from '../day.ts';
import type { Job } from '../../../api/contract/postings.ts';
import type { TenantConfig } from '../../../api/contract/tenants.ts';
import { read, type Trouble } from '../api.ts';
import type { VuoroJobs } from '../elements/jobs.ts';
import type { Form } from '../forms/form.ts';
import { newForm } from '../forms/form.ts';
import type { Lang } from '../i18n/localize.ts';
import type { FinishParts } from '../parts.ts';
import { forms, LANGUAGES } from '../shared.ts';
import type { Address, Step } from './address.ts';

/** One posting in place of the list, from reading to the receipt. */
export type Posting = {
  readonly jobs: VuoroJobs;
  readonly address: Address;
  /** In which it is drawn; the text itself may be in another of its languages. */
  readonly lang: Lang;
  job?: Job;
  trouble?: Trouble;
  zone: Zone;
  /** The step shown, and the field to go to in it. */
  step: Step;
  target?: string;
  finish?: FinishParts;
};

/** Fetches what a step shows. */
export async function prepare(posting: Posting, step: Step): Promise<void> {
  if (!posting.job || posting.trouble) await readJob(posting, posting.lang);
  const { job, jobs } = posting;
  if (step !== 'read' && job) {
    const config = formOf(posting)?.config ?? (await readConfig(posting));
    if (config && !formOf(posting)) forms.set(keyOf(posting), newForm(job, config));
    if (formOf(posting)?.isRight) posting.finish ??= await jobs.lazy('finish');
  }
  posting.step = step;
}

/** What was filled in for a posting. It outlives the element: a page that swaps its content takes it out and puts it back. */
export function formOf(posting: Posting): Form | undefined {
  return forms.get(keyOf(posting));
}

function keyOf({ address }: Posting): string {
  return `${address.tenant}.${address.id}`;
}

/** The tenant's settings, its notice among them; with `reload` past the browser's cache. */
export async function readConfig(posting: Posting, cache?: 'reload'): Promise<TenantConfig | undefined> {
  const { value, trouble } = await read<TenantConfig>(`${posting.jobs.base}/api/${posting.address.tenant}/config`, cache);
  posting.trouble = trouble;
  if (value) posting.zone = value.timeZone;
  return value;
}

/** Reads the posting in one of its languages. What has closed must not stay in the list. */
export async function readJob(posting: Posting, lang: Lang): Promise<void> {
  const { jobs, address } = posting;
  const { tenant, id } = address;
  // A region's widget opens postings of its own towns only; the service knows which these are.
  const region = jobs.getAttribute('region');
  const { value, trouble } = await read<Job>(
    `${jobs.base}/api/${region ? `regions/${region}/` : ''}${tenant}/jobs/${id}?lang=${LANGUAGES[lang]}`,
  );
  posting.job = value;
  posting.trouble = trouble;
  if (!trouble) return;
  jobs.emit('error', { code: trouble.code });
  const { listing } = jobs;
  const items = listing?.items.filter((item) => item.id !== id || item.tenant !== tenant);
  if (trouble.code.startsWith('posting') && listing && items)
    jobs.listing = { ...listing, items, total: listing.total - listing.items.length + items.length };
}
