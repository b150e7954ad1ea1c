import type { JobList, JobListItem } from '../../../api/contract/postings.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Answer } from '../api.ts';
import { LANGUAGES } from '../embed/choices.ts';

/** One open posting as a row of the table. */
export interface Opening {
  /** The number in the posting's address. */
  id: number;
  title: string;
  /** Language of the title, which may be another than the table's. */
  lang: Locale;
  unit: string;
  place: string;
  /** UTC; absent when open until filled. */
  closesAt: string | undefined;
  /** Languages in which the posting exists. */
  languages: Locale[];
}

/** What was read. `total` counts all that are open, also beyond the most that a table takes. */
export interface Openings {
  list: Opening[];
  total: number;
  asOf: string;
}

/** Asks for one page of the public list. */
export type ReadPage = (query: Record<string, string>) => Promise<Answer<JobList>>;

const PAGE = '100';
/** More rows than this nobody reads, and a browser would begin to feel them. */
export const MOST = 1000;

/**
 * Every open posting, the newest first, with the languages it exists in. The list itself does not say those; its counts
 * do when all or none have one, and only for the rest is the list asked again.
 */
export async function readOpenings(read: ReadPage, lang: Locale): Promise<Answer<Openings>> {
  const { value, trouble } = await readAll(read, { lang });
  if (!value) return { trouble };
  const counts = value.first.facets.language ?? [];
  const holders = new Map<Locale, Set<number> | 'all'>();
  for (const one of LANGUAGES) {
    const count = counts.find((entry) => entry.value === one)?.count ?? 0;
    if (count > 0 && count >= value.first.total) holders.set(one, 'all');
    if (count === 0 || count >= value.first.total) continue;
    const some = await readAll(read, { lang, language: one });
    if (!some.value) return { trouble: some.trouble };
    holders.set(one, new Set(some.value.items.map((item) => item.id)));
  }
  const languagesOf = ({ id, lang: own }: JobListItem) =>
    LANGUAGES.filter((one) => {
      const holder = holders.get(one);
      return one === own || holder === 'all' || holder?.has(id);
    });
  const list = value.items.map((item) => opening(item, languagesOf(item)));
  return { value: { list, total: Math.max(value.first.total, list.length), asOf: value.first.asOf } };
}

async function readAll(read: ReadPage, query: Record<string, string>): Promise<Answer<{ first: JobList; items: JobListItem[] }>> {
  const answer = await read({ ...query, sort: 'newest', limit: PAGE });
  if (!answer.value) return answer;
  const first = answer.value;
  const items = [...first.items];
  for (let { next } = first; next !== undefined && items.length < MOST; ) {
    const more = await read({ ...query, sort: 'newest', limit: PAGE, cursor: next });
    if (!more.value) return more;
    items.push(...more.value.items);
    next = more.value.next;
  }
  return { value: { first, items: items.slice(0, MOST) } };
}

function opening({ id, title, lang, unit, employer, municipality, closesAt }: JobListItem, languages: Locale[]): Opening {
  return { id, title, lang, unit: unit ?? employer ?? '', place: municipality ?? '', closesAt, languages };
}
