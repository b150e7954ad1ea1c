import type { Applicant, Recruitment } from '../../../api/contract/recruitment.ts';
import type { Locale } from '../../../api/contract/primitives.ts';

/** Something that the search found, and where it is. */
export interface Result {
  kind: 'pages' | 'postings' | 'applicants';
  text: string;
  /** Language of the text when it is another than the dashboard's. */
  lang?: Locale;
  hint: string;
  href: string;
}

/** Fewer letters than this find too much to be of use. */
export const LEAST_LETTERS = 2;
const MOST = 6;

/** The pages whose name has a word that begins as the search does; all of them for an empty search. */
export function foundPages(pages: readonly { name: string; href: string }[], search: string): Result[] {
  const wanted = folded(search.trim());
  return pages
    .filter(({ name }) =>
      folded(name)
        .split(/\s+/)
        .some((_, index, parts) => parts.slice(index).join(' ').startsWith(wanted)),
    )
    .map(({ name, href }) => ({ kind: 'pages', text: name, hint: '', href }));
}

/** What the service found, as results; only the first few of each kind, since one more letter says more than a longer list. */
export function foundWork(
  { postings, applicants }: { postings: readonly Recruitment[]; applicants: readonly Applicant[] },
  say: {
    lang: Locale;
    postingHref: (one: Recruitment) => string;
    applicantHref: (one: Applicant) => string;
    state: (one: Recruitment) => string;
  },
): Result[] {
  const other = (lang: Locale) => (lang === say.lang ? {} : { lang });
  return [
    ...applicants
      .slice(0, MOST)
      .map(
        (one): Result => ({ kind: 'applicants', text: one.name ?? one.reference, hint: one.posting.title, href: say.applicantHref(one) }),
      ),
    ...postings
      .slice(0, MOST)
      .map(
        (one): Result => ({ kind: 'postings', text: one.title, hint: say.state(one), href: say.postingHref(one), ...other(one.titleLang) }),
      ),
  ];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
