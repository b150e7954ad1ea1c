import { Job, JobList } from '../../api/contract/postings.ts';
import type { Locale } from '../../api/contract/primitives.ts';
import { ask, jsonOf } from './ask.ts';

/** The first page of a tenant's open postings, as the service lists them. */
export async function openPostings(app: string, tenant: string, lang: Locale = 'en'): Promise<JobList> {
  return jsonOf(JobList, await ask(`${app}/api/${tenant}/jobs?lang=${lang}&limit=25`));
}

const found = new Map<string, Promise<Job>>();

/**
 * A posting of the tenant that came from a feed or was written for the demo, to which one applies here, with a CV. Looked
 * for through the whole list, once for each test file.
 */
export function postingToApplyTo(app: string, tenant: string, lang: Locale = 'en'): Promise<Job> {
  const key = `${tenant}/${lang}`;
  const job = found.get(key) ?? findPosting(`${app}/api/${tenant}/jobs`, lang);
  found.set(key, job);
  return job;
}

async function findPosting(list: string, lang: Locale): Promise<Job> {
  let next: string | undefined = '';
  while (next !== undefined) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page: JobList = jsonOf(JobList, await ask(`${list}?lang=${lang}&limit=100${cursor}`));
    for (const { id } of page.items) {
      const job = jsonOf(Job, await ask(`${list}/${id}?lang=${lang}`));
      if (job.apply.mode === 'here' && job.apply.wantsCv && job.body.length > 0) return job;
    }
    next = page.next;
  }
  throw new Error(`${list} has no posting that takes applications here, with a CV and a text`);
}

/** A word that somebody would search this posting by: the longest of its title. */
export function tellingWord(title: string): string {
  const words = title.match(/\p{Letter}{4,}/gu) ?? [title];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}
