import type { PostingDraft } from '../../contract/postings.ts';
import { type Locale, type Localized, type Words, wordsFor } from '../../contract/primitives.ts';
import type { postings, postingTexts } from '../db/schema.ts';

/** A posting as it is stored, without its texts. */
export type PostingRow = typeof postings.$inferSelect;
export type PostingTextRow = typeof postingTexts.$inferSelect;

export interface StoredPosting {
  row: PostingRow;
  texts: PostingTextRow[];
}

/** A stored posting in the shape that editors and feeds speak. */
export function toDraft(row: PostingRow, texts: readonly PostingTextRow[]): PostingDraft {
  return withoutNulls({
    texts: Object.fromEntries(texts.map((text) => [text.lang, { title: text.title, body: text.body }])),
    isOfficial: row.isOfficial,
    employer: row.said.employer,
    unit: row.said.unit,
    taskArea: row.taskArea,
    occupation: row.occupation,
    employmentType: row.employmentType,
    workTime: row.workTime,
    workload: row.said.workload,
    duration: row.duration,
    pay: row.pay,
    positions: row.positions,
    place: row.place,
    contacts: row.contacts,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    apply: row.apply,
  });
}

/** The columns that a draft decides. */
export function columnsOf(draft: PostingDraft) {
  return {
    isOfficial: draft.isOfficial,
    unit: draft.unit === undefined ? null : anyOf(draft.unit),
    said: { employer: draft.employer, unit: draft.unit, workload: draft.workload },
    taskArea: draft.taskArea,
    occupation: draft.occupation ?? null,
    employmentType: draft.employmentType,
    workTime: draft.workTime ?? null,
    duration: draft.duration,
    pay: draft.pay,
    positions: draft.positions,
    place: draft.place,
    // The facet's value: the code where there is one, since names differ by language.
    municipality: draft.place.municipalityCode ?? (draft.place.city === undefined ? null : anyOf(draft.place.city)),
    lat: draft.place.point?.lat ?? null,
    lon: draft.place.point?.lon ?? null,
    contacts: draft.contacts,
    apply: draft.apply,
    languages: languagesOf(draft).join(','),
    titles: Object.fromEntries(languagesOf(draft).map((lang) => [lang, draft.texts[lang]?.title])) as Localized,
    opensAt: draft.opensAt ?? null,
    closesAt: draft.closesAt ?? null,
  };
}

/** One name for a filter, the same whatever the language of the list. */
export function anyOf(said: Words): string {
  return wordsFor(said, 'fi');
}

/** The languages in which a draft has its texts. */
export function languagesOf(draft: Pick<PostingDraft, 'texts'>): Locale[] {
  return (Object.keys(draft.texts) as Locale[]).filter((lang) => draft.texts[lang] !== undefined).sort();
}

type WithoutNulls<T> = { [K in keyof T]: Exclude<T[K], null> };

// A column that is empty is a field that is absent on the wire.
function withoutNulls<T extends object>(value: T): WithoutNulls<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)) as WithoutNulls<T>;
}
