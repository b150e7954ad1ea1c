import { Job, JobList } from '../../api/contract/postings.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import { ask, jsonOf } from './ask.ts';

/** The first page of a tenant's open postings, as the service lists them. */
export async function openPostings(app: string, tenant: string, lang: Locale = 'en'): Promise<JobList> {
  return jsonOf(JobList, await ask(`${app}/api/${tenant}/jobs?lang=${lang}&limit=25`));
}

/** An open posting of the tenant to which one applies here, with a CV: from a feed or written for the demo, but real in its texts. */
export async function postingToApplyTo(app: string, tenant: string, lang: Locale = 'en'): Promise<Job> {
  const { items } = await openPostings(app, tenant, lang);
  for (const { id } of items) {
    const job = jsonOf(Job, await ask(`${app}/api/${tenant}/jobs/${id}?lang=${lang}`));
    if (job.apply.mode === 'here' && job.apply.wantsCv && job.body.length > 0) return job;
  }
  throw new Error(`${tenant} has no posting that takes applications here`);
}

/** A word that somebody would search this posting by: the longest of its title. */
export function tellingWord(title: string): string {
  const words = title.match(/\p{Letter}{4,}/gu) ?? [title];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}
