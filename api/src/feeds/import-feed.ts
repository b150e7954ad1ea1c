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
import type { FeedAd, FeedIssue, FeedRow, OpenedFeed } from './feed-ad.ts';
import { type FeedRun, FeedRunNotes } from './feed-run.ts';
import { type ExistingAd, type ImportPlan, type PlannedUpdate, planImport, withKeptEdits } from './rules.ts';
import { adsOfFeed, forgetHash } from './store.ts';

/** Ads are read and written so many at a time, so that a feed of any length takes little more memory than its source text. */
const AT_ONCE = 50;

/** Brings a tenant's postings to what an opened feed says. Each batch is all or nothing, and repeating it is harmless. */
export async function importOpened(ctx: TenantContext, feedId: string, opened: OpenedFeed, acceptShrink: boolean): Promise<FeedRun> {
  const notes = new FeedRunNotes();
  notes.note(opened.issues);
  notes.counts.leftOut += opened.issues.length;
  const existing = await adsOfFeed(ctx.db, feedId);
  const known = new Map(existing.map((ad) => [ad.externalId, ad]));
  for (let start = 0; start < opened.rows.length; start += AT_ONCE) {
    await importRows(ctx, feedId, opened.rows.slice(start, start + AT_ONCE), known, notes);
  }
  // What vanished shows only when all rows have been seen.
  const present = opened.rows.map((row) => row.externalId);
  const rest = planImport({ existing, incoming: [], unreadable: present, now: ctx.now(), acceptShrink });
  for (let start = 0; start < rest.closes.length; start += AT_ONCE) {
    await commitAll(ctx, notes, 'closed', await closesOf(ctx, rest.closes.slice(start, start + AT_ONCE)));
  }
  notes.counts.lost = rest.suspiciousShrink?.lost ?? 0;
  const { inserted, updated, reopened, closed } = notes.counts;
  if (inserted + updated + reopened + closed > 0) await ctx.publicChanged();
  return notes.ended(rest.suspiciousShrink ? 'suspicious_shrink' : 'ok');
}

/** Ads of one batch with their fingerprints, by external id. */
type Batch = ReadonlyMap<string, { ad: FeedAd; hash: string }>;

async function importRows(
  ctx: TenantContext,
  feedId: string,
  rows: readonly FeedRow[],
  known: ReadonlyMap<string, ExistingAd>,
  notes: FeedRunNotes,
): Promise<void> {
  const { batch, issues } = await readBatch(rows);
  const existing = rows.flatMap((row) => known.get(row.externalId) ?? []);
  const unreadable = rows.flatMap((row) => (batch.has(row.externalId) ? [] : [row.externalId]));
  const incoming = [...batch].map(([externalId, { ad, hash }]) => ({ externalId, hash, closesAt: ad.draft.closesAt }));
  const plan = planImport({ existing, incoming, unreadable, now: ctx.now() });
  // What else is wrong with an ad whose time is over concerns nobody.
  notes.note(issues.filter((issue) => issue.severity === 'left_out' || !plan.expired.includes(issue.externalId ?? '')));
  noteExpiredAndKept(plan, rows, notes);
  notes.counts.leftOut += unreadable.length;
  notes.counts.unchanged += plan.unchanged;
  await commitAll(ctx, notes, 'inserted', insertsOf(ctx, feedId, batch, plan.inserts));
  await commitAll(ctx, notes, 'updated', await revisionsOf(ctx, batch, plan.updates, false));
  await commitAll(ctx, notes, 'reopened', await revisionsOf(ctx, batch, plan.reopened, true));
  await commitAll(ctx, notes, 'closed', await closesOf(ctx, plan.closes));
}

async function readBatch(rows: readonly FeedRow[]): Promise<{ batch: Batch; issues: FeedIssue[] }> {
  const batch = new Map<string, { ad: FeedAd; hash: string }>();
  const issues: FeedIssue[] = [];
  for (const row of rows) {
    const { ad, issues: ofRow } = row.read();
    issues.push(...ofRow);
    if (ad) batch.set(row.externalId, { ad, hash: await sha256(canonical({ draft: ad.draft, sourceUrl: ad.sourceUrl })) });
  }
  return { batch, issues };
}

function noteExpiredAndKept(plan: ImportPlan, rows: readonly FeedRow[], notes: FeedRunNotes): void {
  const place = (externalId: string) => rows.find((row) => row.externalId === externalId)?.place ?? '';
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

/** A posting's change with what else it takes. */
interface Change {
  write: PostingWrite;
  also?: Statement;
}

function insertsOf(ctx: TenantContext, feedId: string, batch: Batch, externalIds: readonly string[]): Change[] {
  return externalIds.flatMap((externalId): Change[] => {
    const found = batch.get(externalId);
    if (!found) return [];
    const { ad, hash } = found;
    const state = stateOf(ad.draft, ctx.now());
    // Where it was announced first, it was announced then: the newest in a list are the newest anywhere.
    const publishedAt = state === 'published' ? (ad.draft.opensAt ?? ctx.now()) : null;
    const source = { feedId, externalId, sourceUrl: ad.sourceUrl ?? null, sourceHash: hash };
    return [{ write: newPosting(ctx, ad.draft, { state, publishedAt, ...source }) }];
  });
}

async function revisionsOf(ctx: TenantContext, batch: Batch, updates: readonly PlannedUpdate[], isReopening: boolean): Promise<Change[]> {
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
    return [{ write: revisedPosting(ctx, row, draft, { ...set, fields: changedFields(before, draft) }) }];
  });
}

async function closesOf(ctx: TenantContext, closes: ImportPlan['closes']): Promise<Change[]> {
  const open = (await postingsOf(ctx, closes)).filter(({ row }) => row.state === 'published' || row.state === 'scheduled');
  return open.map(({ row }) => ({ write: movedPosting(ctx, row, 'closed'), also: forgetHash(ctx.db, row.id) }));
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

async function commitAll(
  ctx: TenantContext,
  notes: FeedRunNotes,
  count: 'inserted' | 'updated' | 'reopened' | 'closed',
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  try {
    await ctx.db.commit(
      changes.map(({ write }) => write.event),
      changes.flatMap(({ write, also }) => (also ? [...write.statements, also] : write.statements)),
    );
    notes.counts[count] += changes.length;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    // Somebody edited one of them, or another reader was faster: the others must not wait for the next run.
    if (changes.length > 1) for (const change of changes) await commitAll(ctx, notes, count, [change]);
    else notes.counts.skipped++;
  }
}
