import { eq, inArray, sql } from 'drizzle-orm';
import type { PostingDraft } from '../../contract/postings.ts';
import { type Locale, wordsFor } from '../../contract/primitives.ts';
import { plainText } from '../../contract/rich-text.ts';
import { postings, postingTexts } from '../db/schema.ts';
import { type Own, type Statement, tenantCode, type TenantDb, type TenantReads } from '../db/tenant-db.ts';
import { type SearchableText, searchDocument, sortKey } from '../search/words.ts';
import { columnsOf, languagesOf, type PostingRow, type PostingTextRow, type StoredPosting } from './row.ts';

export async function findByNumber(db: TenantReads, number: number): Promise<StoredPosting | undefined> {
  const [row] = await db.from(postings, eq(postings.number, number)).limit(1);
  return row && { row, texts: await textsOf(db, row.id) };
}

export async function findById(db: TenantReads, id: string): Promise<StoredPosting | undefined> {
  const [row] = await db.from(postings, eq(postings.id, id)).limit(1);
  return row && { row, texts: await textsOf(db, row.id) };
}

async function textsOf(db: TenantReads, postingId: string): Promise<PostingTextRow[]> {
  return db.from(postingTexts, eq(postingTexts.postingId, postingId));
}

/** Whole postings by id, in no order. */
export async function findMany(db: TenantReads, ids: readonly string[]): Promise<StoredPosting[]> {
  const [rows, texts] = await Promise.all([
    db.from(postings, inArray(postings.id, [...ids])),
    db.from(postingTexts, inArray(postingTexts.postingId, [...ids])),
  ]);
  const byPosting = new Map<string, PostingTextRow[]>(rows.map((row) => [row.id, []]));
  for (const text of texts) byPosting.get(text.postingId)?.push(text);
  return rows.map((row) => ({ row, texts: byPosting.get(row.id) ?? [] }));
}

/** What an index of pages says of an open posting. `updatedAt` is when its content or state last changed, ISO UTC. */
export interface OpenPage {
  number: number;
  languages: Locale[];
  updatedAt: string;
}

// What a sitemap may hold (sitemaps.org, protocol 0.9); it also keeps the answer far below what the server sends at once.
const MOST_PAGES = 50_000;

/** The open postings of the tenants, the newest first, as an index of pages lists them: one read without their texts. */
export async function openPages(db: TenantReads, now: string): Promise<OpenPage[]> {
  const [rows] = await db.queries<[{ number: number; languages: string; updated_at: string }]>(
    ({ is }) => sql`select p.number, p.languages, p.updated_at from postings p indexed by postings_open
      where p.state = 'published' and ${is(sql`p.tenant_id`)} and coalesce(p.closes_at, '9999') > ${now}
      order by p.published_at desc, p.seq limit ${MOST_PAGES}`,
  );
  return rows.map((row) => ({ number: row.number, languages: row.languages.split(',') as Locale[], updatedAt: row.updated_at }));
}

/** A posting that is to be added. */
export interface NewRow extends Pick<Own<typeof postings>, 'state' | 'publishedAt' | 'feedId' | 'externalId' | 'sourceUrl' | 'sourceHash'> {
  id: string;
  draft: PostingDraft;
}

/** The writes that add postings, a few statements for any number; their public numbers are the tenant's next ones. */
export function insertPostings(db: TenantDb, additions: readonly NewRow[], at: string): Statement[] {
  const last = sql`(select coalesce(max(number), 0) from postings where tenant_id = ${db.tenantId})`;
  const rows = additions.map(({ draft, ...own }, index) => ({
    ...columnsOf(draft),
    ...own,
    number: sql<number>`${last} + ${index + 1}`,
    version: 1,
    titleKey: titleKeyOf(draft),
    createdAt: at,
    updatedAt: at,
  }));
  const texts = additions.flatMap(({ draft, id }) => textRows(draft, id));
  return [db.insert(postings, rows), db.insert(postingTexts, texts), indexWords(db, additions)];
}

/** The writes that replace all that a draft says of a posting. */
export function updatePosting(
  db: TenantDb,
  draft: PostingDraft,
  rest: Partial<Pick<PostingRow, 'state' | 'publishedAt' | 'closedAt' | 'sourceUrl' | 'sourceHash' | 'editedFields'>> & {
    id: string;
    version: number;
    at: string;
  },
): Statement[] {
  const { id, at, ...set } = rest;
  return [
    db.update(postings, { ...columnsOf(draft), ...set, titleKey: titleKeyOf(draft), updatedAt: at }, eq(postings.id, id)),
    db.delete(postingTexts, eq(postingTexts.postingId, id)),
    db.insert(postingTexts, textRows(draft, id)),
    db.statement(
      (tenantId) => sql`delete from posting_words where rowid = (select seq from postings where tenant_id = ${tenantId} and id = ${id})`,
    ),
    indexWords(db, [{ draft, id }]),
  ];
}

/** The write that moves a posting to another state and leaves what it says. */
export function setState(
  db: TenantDb,
  change: Pick<PostingRow, 'id' | 'state' | 'version'> & Partial<Pick<PostingRow, 'publishedAt' | 'closedAt'>> & { at: string },
): Statement {
  const { id, at, ...set } = change;
  return db.update(postings, { ...set, updatedAt: at }, eq(postings.id, id));
}

function textRows(draft: PostingDraft, postingId: string) {
  return languagesOf(draft).flatMap((lang) => {
    const text = draft.texts[lang];
    return text ? [{ postingId, lang, ...text }] : [];
  });
}

function titleKeyOf(draft: PostingDraft): string {
  const [lang] = languagesOf(draft);
  return lang === undefined ? '' : sortKey(draft.texts[lang]?.title ?? '', lang);
}

function indexWords(db: TenantDb, entries: readonly { id: string; draft: PostingDraft }[]): Statement {
  const code = tenantCode(db.tenantId);
  const documents = entries.map(({ id, draft }) => ({ id, ...searchDocument(searchableTexts(draft), code) }));
  return db.statement(
    (tenantId) => sql`insert into posting_words (rowid, title, words, tails)
      select p.seq, e.value ->> 'title', e.value ->> 'words', e.value ->> 'tails'
      from json_each(${JSON.stringify(documents)}) e cross join postings p on p.tenant_id = ${tenantId} and p.id = e.value ->> 'id'`,
  );
}

function searchableTexts(draft: PostingDraft): SearchableText[] {
  const said = [draft.unit, draft.employer, draft.place.city, draft.occupation?.label].filter((words) => words !== undefined);
  return languagesOf(draft).map((lang) => ({
    lang,
    title: draft.texts[lang]?.title ?? '',
    body: plainText(draft.texts[lang]?.body ?? []),
    extra: said.map((words) => wordsFor(words, lang)),
  }));
}
