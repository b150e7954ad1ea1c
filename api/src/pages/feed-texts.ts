import { sql } from 'drizzle-orm';
import type { JobListItem } from '../../contract/postings.ts';
import type { RichText } from '../../contract/rich-text.ts';
import type { TenantReads } from '../db/tenant-db.ts';

/** What a feed says of a posting beside its row in the list. */
export interface FeedText {
  body: RichText;
  /** UTC ISO time of the last change of the posting. */
  changedAt: string;
}

/** The texts of listed postings in the languages in which they are listed, by number; one read for all of them. */
export async function feedTexts(db: TenantReads, items: readonly Pick<JobListItem, 'id' | 'lang'>[]): Promise<Map<number, FeedText>> {
  if (items.length === 0) return new Map();
  const wanted = sql.join(
    items.map(({ id, lang }) => sql`(${id}, ${lang})`),
    sql`, `,
  );
  // The cross joins keep the order: from the wanted numbers, each found by its index, and not through all postings.
  const [rows] = await db.queries<[{ number: number; body: string; updated_at: string }]>(
    (scope) => sql`
      with wanted (number, lang) as (values ${wanted})
      select p.number, t.body, p.updated_at from wanted
      cross join postings p on ${scope.is(sql`p.tenant_id`)} and p.number = wanted.number
      cross join posting_texts t on t.tenant_id = p.tenant_id and t.posting_id = p.id and t.lang = wanted.lang`,
  );
  return new Map(rows.map((row) => [row.number, { body: bodyIn(row.body), changedAt: row.updated_at }]));
}

// Checked when it was stored.
function bodyIn(json: string): RichText {
  return JSON.parse(json) as RichText;
}
