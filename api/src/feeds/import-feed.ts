import type { TenantContext } from '../context.ts';
import { sha256 } from '../crypto/sha256.ts';
import { canonical } from '../postings/rules.ts';
import type { FeedIssue, FeedRow, OpenedFeed } from './feed-ad.ts';
import { type FeedRun, FeedRunNotes } from './feed-run.ts';
import { type Batch, type BatchAd, closesOf, commitEach, insertsOf, revisionsOf, together } from './import-changes.ts';
import { type ExistingAd, type ImportPlan, planImport } from './rules.ts';
import { adsOfFeed } from './store.ts';

// Ads are read and written so many at a time, or fewer long ones, so that a feed of any length takes little more memory
// than its source text, and no commit is larger than a server takes.
const MOST_ADS = 200;
const MOST_CHARACTERS = 1_000_000;
// Between so many ads others get a turn: the answer of the database, for one, to the batch before.
const ADS_A_TURN = 10;

/** Brings a tenant's postings to what an opened feed says. Each batch is all or nothing, and repeating it is harmless. */
export async function importOpened(ctx: TenantContext, feedId: string, opened: OpenedFeed, acceptShrink: boolean): Promise<FeedRun> {
  const notes = new FeedRunNotes();
  notes.note(opened.issues);
  notes.counts.leftOut += opened.issues.length;
  let isShrunken = false;
  try {
    isShrunken = await importAll(ctx, feedId, opened.rows, acceptShrink, notes);
  } catch (error) {
    // What was written stays written and must be told; the next run takes the rest.
    ctx.log('error', 'feed.interrupted', { feed: feedId, reason: error instanceof Error ? error.name : 'unknown' });
    return notes.ended('interrupted');
  } finally {
    const { inserted, updated, reopened, closed } = notes.counts;
    if (inserted + updated + reopened + closed > 0) await ctx.publicChanged();
  }
  return notes.ended(isShrunken ? 'suspicious_shrink' : 'ok');
}

async function importAll(
  ctx: TenantContext,
  feedId: string,
  rows: readonly FeedRow[],
  acceptShrink: boolean,
  notes: FeedRunNotes,
): Promise<boolean> {
  const existing = await adsOfFeed(ctx.db, feedId);
  const known = new Map(existing.map((ad) => [ad.externalId, ad]));
  let writing: Promise<void> = Promise.resolve();
  for (let start = 0; start < rows.length; ) {
    // While the database writes a batch, the next one is read.
    const read = await readBatch(rows, start);
    await writing;
    writing = importBatch(ctx, feedId, read, known, notes);
    writing.catch(() => undefined);
    start += read.rows.length;
  }
  await writing;
  // What vanished shows only when all rows have been seen.
  const present = rows.map((row) => row.externalId);
  const rest = planImport({ existing, incoming: [], unreadable: present, now: ctx.now(), acceptShrink });
  for (let start = 0; start < rest.closes.length; start += MOST_ADS) {
    await closeAll(ctx, rest.closes.slice(start, start + MOST_ADS), notes);
  }
  notes.counts.lost = rest.suspiciousShrink?.lost ?? 0;
  return rest.suspiciousShrink !== undefined;
}

interface ReadBatch {
  rows: readonly FeedRow[];
  ads: Batch;
  issues: FeedIssue[];
}

async function readBatch(rows: readonly FeedRow[], start: number): Promise<ReadBatch> {
  const ads = new Map<string, BatchAd>();
  const issues: FeedIssue[] = [];
  let characters = 0;
  let end = start;
  while (end < rows.length && end - start < MOST_ADS && characters < MOST_CHARACTERS) {
    const turn = rows.slice(end, end + ADS_A_TURN).map((row) => ({ row, ...row.read() }));
    const said = turn.map(({ ad }) => (ad ? canonical({ draft: ad.draft, sourceUrl: ad.sourceUrl }) : ''));
    const hashes = await Promise.all(said.map(async (text) => (text === '' ? '' : sha256(text))));
    for (const [index, { row, ad, issues: ofRow }] of turn.entries()) {
      issues.push(...ofRow);
      if (ad) ads.set(row.externalId, { ad, hash: hashes[index] ?? '', place: row.place });
    }
    characters += said.reduce((sum, text) => sum + text.length, 0);
    end += turn.length;
  }
  return { rows: rows.slice(start, end), ads, issues };
}

async function importBatch(
  ctx: TenantContext,
  feedId: string,
  { rows, ads, issues }: ReadBatch,
  known: ReadonlyMap<string, ExistingAd>,
  notes: FeedRunNotes,
): Promise<void> {
  const existing = rows.flatMap((row) => known.get(row.externalId) ?? []);
  const unreadable = rows.flatMap((row) => (ads.has(row.externalId) ? [] : [row.externalId]));
  const incoming = [...ads].map(([externalId, { ad, hash }]) => ({ externalId, hash, closesAt: ad.draft.closesAt }));
  const plan = planImport({ existing, incoming, unreadable, now: ctx.now() });
  // What else is wrong with an ad whose time is over concerns nobody.
  notes.note(issues.filter((issue) => issue.severity === 'left_out' || !plan.expired.includes(issue.externalId ?? '')));
  noteExpiredAndKept(plan, ads, notes);
  notes.counts.leftOut += unreadable.length;
  notes.counts.unchanged += plan.unchanged;
  await commitEach(ctx, notes, 'inserted', plan.inserts, (ids) => insertsOf(ctx, feedId, ads, ids));
  const updates = await revisionsOf(ctx, ads, plan.updates, false);
  await commitEach(ctx, notes, 'updated', updates, together);
  const reopened = await revisionsOf(ctx, ads, plan.reopened, true);
  await commitEach(ctx, notes, 'reopened', reopened, together);
  await closeAll(ctx, plan.closes, notes);
}

async function closeAll(ctx: TenantContext, closes: ImportPlan['closes'], notes: FeedRunNotes): Promise<void> {
  await commitEach(ctx, notes, 'closed', await closesOf(ctx, closes), together);
}

function noteExpiredAndKept(plan: ImportPlan, ads: Batch, notes: FeedRunNotes): void {
  const place = (externalId: string) => ads.get(externalId)?.place ?? '';
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
