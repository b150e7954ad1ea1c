import type { PostingDraft } from '../../contract/postings.ts';
import type { TenantContext } from '../context.ts';
import { sha256 } from '../crypto/sha256.ts';
import { Conflict } from '../db/conflict.ts';
import type { Statement } from '../db/tenant-db.ts';
import { toDraft } from '../postings/row.ts';
import { canonical, changedFields } from '../postings/rules.ts';
import { movedPosting, newPosting, type PostingWrite, revisedPosting } from '../postings/service.ts';
import { findMany } from '../postings/store.ts';
import { checkDraft } from './checked-draft.ts';
import type { FeedAd, FeedRow, OpenedFeed } from './feed-ad.ts';
import { FeedRunNotes, type FeedRun } from './feed-run.ts';
import { type ImportPlan, type IncomingAd, type PlannedUpdate, planImport, withKeptEdits } from './rules.ts';
import { adsOfFeed, forgetHash } from './store.ts';

/** Drafts are read and written so many at a time, so that a feed of any length takes the memory of a short one. */
const AT_ONCE = 50;

/** Brings a tenant's postings to what an opened feed says. Each batch is all or nothing, and repeating it is harmless. */
export async function importOpened(ctx: TenantContext, feedId: string, opened: OpenedFeed, acceptShrink: boolean): Promise<FeedRun> {
  const notes = new FeedRunNotes();
  notes.note(opened.issues);
  notes.counts.leftOut += opened.issues.length;
  const { incoming, unreadable } = await fingerprints(opened.rows, notes);
  const existing = await adsOfFeed(ctx.db, feedId);
  const plan = planImport({ existing, incoming, unreadable, now: ctx.now(), acceptShrink });
  noteExpiredAndKept(plan, opened.rows, notes);
  const rows = new Map(opened.rows.map((row) => [row.externalId, row]));
  const hashes = new Map(incoming.map((ad) => [ad.externalId, ad.hash]));
  const source = {
    feedId,
    read: (externalId: string) => rows.get(externalId)?.read().ad,
    hashOf: (externalId: string) => hashes.get(externalId) ?? null,
  };

  notes.counts.unchanged += plan.unchanged;
  for (const part of chunks(plan.inserts)) await write(ctx, notes, 'inserted', insertsOf(ctx, source, part));
  for (const part of chunks(plan.updates)) await write(ctx, notes, 'updated', await revisionsOf(ctx, source, part, false));
  for (const part of chunks(plan.reopened)) await write(ctx, notes, 'reopened', await revisionsOf(ctx, source, part, true));
  for (const part of chunks(plan.closes)) await write(ctx, notes, 'closed', await closesOf(ctx, part));
  const { inserted, updated, reopened, closed } = notes.counts;
  if (inserted + updated + reopened + closed > 0) await ctx.publicChanged();
  notes.counts.lost = plan.suspiciousShrink?.lost ?? 0;
  return notes.ended(plan.suspiciousShrink ? 'suspicious_shrink' : 'ok');
}

interface Source {
  feedId: string;
  read: (externalId: string) => FeedAd | undefined;
  hashOf: (externalId: string) => string | null;
}

/** A posting's change with what else it takes. */
interface Change {
  write: PostingWrite;
  also: Statement[];
}

async function fingerprints(rows: readonly FeedRow[], notes: FeedRunNotes): Promise<{ incoming: IncomingAd[]; unreadable: string[] }> {
  const incoming: IncomingAd[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    const { ad, issues } = row.read();
    notes.note(issues);
    if (ad) incoming.push({ externalId: ad.externalId, hash: await fingerprint(ad), closesAt: ad.draft.closesAt });
    else unreadable.push(row.externalId);
  }
  notes.counts.leftOut += unreadable.length;
  return { incoming, unreadable };
}

function fingerprint({ draft, sourceUrl }: FeedAd): Promise<string> {
  return sha256(canonical({ draft, sourceUrl }));
}

function noteExpiredAndKept(plan: ImportPlan, rows: readonly FeedRow[], notes: FeedRunNotes): void {
  const places = new Map(rows.map((row) => [row.externalId, row.place]));
  const place = (externalId: string) => places.get(externalId) ?? '';
  notes.note(plan.expired.map((externalId) => ({ place: place(externalId), externalId, code: 'closed_already', severity: 'left_out' })));
  notes.note(
    plan.keptEdits.map(({ externalId, fields }) => ({
      place: place(externalId),
      externalId,
      code: 'edit_kept',
      severity: 'warning',
      detail: fields.join(', ').slice(0, 120),
    })),
  );
  notes.counts.expired += plan.expired.length;
  notes.counts.keptEdits += plan.keptEdits.length;
}

function insertsOf(ctx: TenantContext, source: Source, externalIds: readonly string[]): Change[] {
  return externalIds.flatMap((externalId) => {
    const ad = source.read(externalId);
    if (!ad) return [];
    const state = stateOf(ad.draft, ctx.now());
    // Where it was announced first, it was announced then; the newest in a list are the newest anywhere.
    const publishedAt = state === 'published' ? (ad.draft.opensAt ?? ctx.now()) : null;
    const rest = {
      state,
      publishedAt,
      feedId: source.feedId,
      externalId,
      sourceUrl: ad.sourceUrl ?? null,
      sourceHash: source.hashOf(externalId),
    };
    return [{ write: newPosting(ctx, ad.draft, rest), also: [] }];
  });
}

async function revisionsOf(ctx: TenantContext, source: Source, updates: readonly PlannedUpdate[], isReopening: boolean): Promise<Change[]> {
  const stored = new Map(
    (
      await findMany(
        ctx.db,
        updates.map(({ id }) => id),
      )
    ).map((posting) => [posting.row.id, posting]),
  );
  return updates.flatMap(({ id, externalId, keep }): Change[] => {
    const [ad, posting] = [source.read(externalId), stored.get(id)];
    if (!ad || !posting) return [];
    const before = toDraft(posting.row, posting.texts);
    // A kept field and a new one may contradict each other; then the new one gives way where it can.
    const { draft } = checkDraft(withKeptEdits(ad.draft, before, keep));
    if (!draft) return [];
    const state = isReopening || posting.row.state === 'scheduled' ? stateOf(draft, ctx.now()) : posting.row.state;
    const publishedAt = state === 'published' ? (posting.row.publishedAt ?? draft.opensAt ?? ctx.now()) : posting.row.publishedAt;
    const set = { state, publishedAt, closedAt: null, sourceUrl: ad.sourceUrl ?? null, sourceHash: source.hashOf(externalId) };
    return [{ write: revisedPosting(ctx, posting.row, draft, { ...set, fields: changedFields(before, draft) }), also: [] }];
  });
}

async function closesOf(ctx: TenantContext, closes: ImportPlan['closes']): Promise<Change[]> {
  const postings = await findMany(
    ctx.db,
    closes.map(({ id }) => id),
  );
  return postings
    .filter(({ row }) => row.state === 'published' || row.state === 'scheduled')
    .map(({ row }) => ({ write: movedPosting(ctx, row, 'closed'), also: [forgetHash(ctx.db, row.id)] }));
}

function stateOf(draft: PostingDraft, now: string): 'scheduled' | 'published' {
  return draft.opensAt !== undefined && draft.opensAt > now ? 'scheduled' : 'published';
}

async function write(
  ctx: TenantContext,
  notes: FeedRunNotes,
  count: 'inserted' | 'updated' | 'reopened' | 'closed',
  changes: Change[],
): Promise<void> {
  if (changes.length === 0) return;
  try {
    await commitAll(ctx, changes);
    notes.counts[count] += changes.length;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // Somebody edited one of them, or another reader was faster: the others must not wait for the next run.
    if (changes.length > 1) for (const change of changes) await write(ctx, notes, count, [change]);
    else notes.counts.skipped++;
  }
}

async function commitAll(ctx: TenantContext, changes: readonly Change[]): Promise<void> {
  await ctx.db.commit(
    changes.map(({ write }) => write.event),
    changes.flatMap(({ write, also }) => [...write.statements, ...also]),
  );
}

function chunks<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) => list.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}
