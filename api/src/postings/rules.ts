import type { PostingDraft, PostingState } from '../../contract/postings.ts';
import { LOCALES, type Locale } from '../../contract/primitives.ts';
import type { FieldError, RefusalCode } from '../../contract/errors.ts';

/** What a rule decides: go on with a value, or refuse with a reason that the person can act on. */
export type Decision<T> = { ok: true; value: T } | { ok: false; code: RefusalCode; fields: FieldError[] };

const NEXT: Record<PostingState, readonly PostingState[]> = {
  draft: ['scheduled', 'published'],
  scheduled: ['draft', 'published', 'closed'],
  published: ['closed', 'filled'],
  closed: ['published', 'filled'],
  filled: [],
};

/** Whether a posting may go from one state to another. */
export function mayBecome(from: PostingState, to: PostingState): boolean {
  return NEXT[from].includes(to);
}

/**
 * Publishing, now or at the posting's opening time. An official posting needs every official language of its
 * municipality (Language Act 423/2003, section 32); one by somebody else needs only one.
 */
export function decidePublication(
  posting: Pick<PostingDraft, 'texts' | 'isOfficial' | 'opensAt' | 'closesAt'> & { state: PostingState },
  officialLanguages: readonly Locale[],
  now: string,
): Decision<'scheduled' | 'published'> {
  const target = posting.opensAt !== undefined && posting.opensAt > now ? 'scheduled' : 'published';
  if (posting.state !== target && !mayBecome(posting.state, target)) return refuse('state_conflict');
  const missing = posting.isOfficial ? officialLanguages.filter((lang) => posting.texts[lang] === undefined) : [];
  if (missing.length > 0) {
    return refuse(
      'language_missing',
      missing.map((lang) => ({ field: `texts.${lang}`, code: 'required' })),
    );
  }
  if (posting.closesAt !== undefined && posting.closesAt <= now) return refuse('bad_request', [{ field: 'closesAt', code: 'date' }]);
  return { ok: true, value: target };
}

/** Ending a posting: `closed` when its time is over or it is withdrawn, `filled` when somebody was chosen. */
export function decideEnd(from: PostingState, to: 'closed' | 'filled'): Decision<'closed' | 'filled'> {
  return mayBecome(from, to) ? { ok: true, value: to } : refuse('state_conflict');
}

/** Whether the public may read it and apply at this moment, whatever the clock job has or has not done yet. */
export function isOpen(posting: { state: PostingState; closesAt: string | null }, now: string): boolean {
  return posting.state === 'published' && (posting.closesAt === null || posting.closesAt > now);
}

/** Whether it once was public, so that its address should say "closed" and not "never existed". */
export function wasPublic(posting: { state: PostingState; publishedAt: string | null }): boolean {
  return posting.publishedAt !== null && posting.state !== 'draft' && posting.state !== 'scheduled';
}

/** The language to show: the wanted one, else the first official one that exists, else any. */
export function shownLanguage(available: readonly Locale[], wanted: Locale | undefined, officialLanguages: readonly Locale[]): Locale {
  const order = [wanted, ...officialLanguages, ...LOCALES];
  const found = order.find((lang) => lang !== undefined && available.includes(lang));
  if (found === undefined) throw new Error('A posting without any language');
  return found;
}

/** The names of the top-level fields in which two drafts differ. */
export function changedFields(before: PostingDraft, after: PostingDraft): (keyof PostingDraft)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof PostingDraft>;
  return [...keys].filter((key) => canonical(before[key]) !== canonical(after[key])).sort();
}

/** JSON with sorted keys and without absent ones: equal for equal content, so that it can be compared and hashed. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function refuse(code: RefusalCode, fields: FieldError[] = []): { ok: false; code: RefusalCode; fields: FieldError[] } {
  return { ok: false, code, fields };
}
