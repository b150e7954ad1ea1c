import { and, eq, isNotNull, lt, lte, sql } from 'drizzle-orm';
import { feedRuns, feeds, postings } from '../db/schema.ts';
import type { Own, Statement, TenantDb, TenantReads } from '../db/tenant-db.ts';
import type { FeedRun } from './feed-run.ts';
import type { ExistingAd } from './rules.ts';

export type StoredFeed = typeof feeds.$inferSelect;

export async function findFeed(db: TenantReads, id: string): Promise<StoredFeed | undefined> {
  const [feed] = await db.from(feeds, eq(feeds.id, id)).limit(1);
  return feed;
}

export async function listFeeds(db: TenantReads): Promise<StoredFeed[]> {
  return db.from(feeds).orderBy(feeds.name);
}

export function insertFeed(db: TenantDb, feed: Own<typeof feeds>): Statement {
  return db.insert(feeds, feed);
}

/** Takes a due feed for one reader: of two that try at once, one row is affected. */
export function claimFeed(db: TenantDb, id: string, now: string, nextAt: string): Statement {
  return db.update(feeds, { nextAt }, and(eq(feeds.id, id), isNotNull(feeds.nextAt), lte(feeds.nextAt, now)));
}

/** What the source said of this version of the feed, once all of it is in the database. */
export function rememberVersion(
  db: TenantDb,
  id: string,
  version: { etag: string | null; lastModified: string | null; lastOkAt: string },
): Statement {
  return db.update(feeds, version, eq(feeds.id, id));
}

export function insertRun(db: TenantDb, run: FeedRun & { id: string; feedId: string; startedAt: string; finishedAt: string }): Statement {
  return db.insert(feedRuns, { ...run, counts: { ...run.counts } });
}

export function forgetRuns(db: TenantDb, feedId: string, before: string): Statement {
  return db.delete(feedRuns, and(eq(feedRuns.feedId, feedId), lt(feedRuns.startedAt, before)));
}

/** The latest readings of a feed, the newest first. */
export async function latestRuns(db: TenantReads, feedId: string, limit: number) {
  return db.from(feedRuns, eq(feedRuns.feedId, feedId)).orderBy(sql`started_at desc, id desc`).limit(limit);
}

interface AdRow {
  id: string;
  external_id: string;
  state: ExistingAd['state'];
  source_hash: string | null;
  closes_at: string | null;
  edited_fields: string;
}

// The server answers with at most ten megabytes.
const ADS_AT_ONCE = 5_000;

/** All postings that ever came from a feed, with just enough of each to plan an import. */
export async function adsOfFeed(db: TenantReads, feedId: string): Promise<ExistingAd[]> {
  const ads: ExistingAd[] = [];
  for (;;) {
    const after = ads.at(-1)?.externalId ?? '';
    const [rows] = await db.queries<[AdRow]>(
      ({ is }) => sql`select id, external_id, state, source_hash, closes_at, edited_fields from postings
        where ${is(postings.tenantId)} and feed_id = ${feedId} and external_id > ${after} order by external_id limit ${ADS_AT_ONCE}`,
    );
    for (const row of rows) ads.push(existingAd(row));
    if (rows.length < ADS_AT_ONCE) return ads;
  }
}

function existingAd(row: AdRow): ExistingAd {
  return {
    id: row.id,
    externalId: row.external_id,
    state: row.state,
    hash: row.source_hash,
    closesAt: row.closes_at,
    editedFields: JSON.parse(row.edited_fields) as string[],
  };
}

/** Marks a posting as closed by its feed, so that the feed may open it again. */
export function forgetHash(db: TenantDb, postingId: string): Statement {
  return db.update(postings, { sourceHash: null }, eq(postings.id, postingId));
}
