import type { PostingDraft } from '../../contract/postings.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import { toDraft } from '../postings/row.ts';
import { changedFields } from '../postings/rules.ts';
import { movedPosting, newPostings, revisedPosting } from '../postings/service.ts';
import { findMany } from '../postings/store.ts';
import { checkDraft } from './checked-draft.ts';
import type { FeedAd } from './feed-ad.ts';
import type { FeedRunNotes } from './feed-run.ts';
import { type ImportPlan, type PlannedUpdate, withKeptEdits } from './rules.ts';
import { forgetHash } from './store.ts';

/** An ad that was read, with its fingerprint and its place in the feed. */
export interface BatchAd {
  ad: FeedAd;
  hash: string;
  place: string;
}

/** Ads of one batch by external id. */
export type Batch = ReadonlyMap<string, BatchAd>;

/** What one commit writes, with the events that go with it. */
export interface Change {
  events: AuditEvent[];
  statements: Statement[];
}

/** The change that adds the ads with these external ids. */
export function insertsOf(ctx: TenantContext, feedId: string, batch: Batch, externalIds: readonly string[]): Change {
  const additions = externalIds.flatMap((externalId) => {
    const found = batch.get(externalId);
    if (!found) return [];
    const { ad, hash } = found;
    const state = stateOf(ad.draft, ctx.now());
    // Where it was announced first, it was announced then: the newest in a list are the newest anywhere.
    const publishedAt = state === 'published' ? (ad.draft.opensAt ?? ctx.now()) : null;
    return [{ draft: ad.draft, state, publishedAt, feedId, externalId, sourceUrl: ad.sourceUrl ?? null, sourceHash: hash }];
  });
  return newPostings(ctx, additions);
}

/** The changes that give postings the content that their ads have now, but for what a person has edited. */
export async function revisionsOf(
  ctx: TenantContext,
  batch: Batch,
  updates: readonly PlannedUpdate[],
  isReopening: boolean,
): Promise<Change[]> {
  const stored = new Map((await postingsOf(ctx, updates)).map((posting) => [posting.row.id, posting]));
  return updates.flatMap(({ id, externalId, keep }): Change[] => {
    const [found, posting] = [batch.get(externalId), stored.get(id)];
    if (!found || !posting) return [];
    const { row } = posting;
    const before = toDraft(row, posting.texts);
    // A kept field and a new one may contradict each other; then the optional one gives way.
    const { draft } = checkDraft(withKeptEdits(found.ad.draft, before, keep));
    if (!draft) return [];
    const state = isReopening || row.state === 'scheduled' ? stateOf(draft, ctx.now()) : row.state;
    const publishedAt = state === 'published' ? (row.publishedAt ?? draft.opensAt ?? ctx.now()) : row.publishedAt;
    const set = { state, publishedAt, closedAt: null, sourceUrl: found.ad.sourceUrl ?? null, sourceHash: found.hash };
    const { event, statements } = revisedPosting(ctx, row, draft, { ...set, fields: changedFields(before, draft) });
    return [{ events: [event], statements }];
  });
}

/** The changes that close postings, each so that its feed may open it again. */
export async function closesOf(ctx: TenantContext, closes: ImportPlan['closes']): Promise<Change[]> {
  const open = (await postingsOf(ctx, closes)).filter(({ row }) => row.state === 'published' || row.state === 'scheduled');
  return open.map(({ row }) => {
    const { event, statements } = movedPosting(ctx, row, 'closed');
    return { events: [event], statements: [...statements, forgetHash(ctx.db, row.id)] };
  });
}

/**
 * Writes entries in one commit and counts them. When somebody edited one of them, or another reader was faster, each is
 * tried alone: the others must not wait for the next run.
 */
export async function commitEach<T>(
  ctx: TenantContext,
  notes: FeedRunNotes,
  count: 'inserted' | 'updated' | 'reopened' | 'closed',
  entries: readonly T[],
  changeOf: (entries: readonly T[]) => Change,
): Promise<void> {
  if (entries.length === 0) return;
  const { events, statements } = changeOf(entries);
  try {
    await ctx.db.commit(events, statements);
    notes.counts[count] += entries.length;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    if (entries.length === 1) notes.counts.skipped++;
    else for (const entry of entries) await commitEach(ctx, notes, count, [entry], changeOf);
  }
}

/** Several changes as one. */
export function together(changes: readonly Change[]): Change {
  return { events: changes.flatMap(({ events }) => events), statements: changes.flatMap(({ statements }) => statements) };
}

async function postingsOf(ctx: TenantContext, entries: readonly { id: string }[]) {
  return entries.length === 0
    ? []
    : findMany(
        ctx.db,
        entries.map(({ id }) => id),
      );
}

function stateOf(draft: PostingDraft, now: string): 'scheduled' | 'published' {
  return draft.opensAt !== undefined && draft.opensAt > now ? 'scheduled' : 'published';
}
