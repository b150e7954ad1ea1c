import type { PostingDraft } from '../../../contract/postings.ts';

/** What of a posting is worth keeping for the next one: all but its days, which are never the same again. */
export function templateOf({ opensAt: _opens, closesAt: _closes, duration, ...draft }: PostingDraft): PostingDraft {
  return { ...draft, duration: duration.note === undefined ? {} : { note: duration.note } };
}

/** Whether a template is for somebody who works for certain units (null: all): it is their unit's, or no unit's. */
export function isFor(units: readonly string[] | null, unit: string | null): boolean {
  return units === null || unit === null || units.includes(unit);
}
