import type { TenantContext } from '../context.ts';
import { Refused } from '../refusal.ts';
import { openFeed } from './adapters.ts';
import { isFetchable, type NewFeed } from './feed.ts';
import type { OpenResult } from './feed-ad.ts';
import { type FeedOutcome, type FeedRun, FeedRunNotes } from './feed-run.ts';
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts';
import { importOpened } from './import-feed.ts';
import { joinOpenJobs, languageAddresses } from './open-jobs-languages.ts';
import {
  claimFeed,
  findFeed,
  forgetRuns,
  insertFeed,
  insertRun,
  latestRuns,
  listFeeds,
  rememberVersion,
  type StoredFeed,
} from './store.ts';

/** What reading from the web takes. */
export interface Outside {
  fetch: typeof fetch;
  allowLocalFeeds: boolean;
}

/** What an operator may say of one import. */
export interface ImportOptions {
  /** Where a file came from, so that its relative addresses mean something; or where to read this once instead. */
  address?: string;
  /** The feed really has lost most of its ads: close what vanished. */
  acceptShrink?: boolean;
}

const KEEP_RUNS_MS = 90 * 86_400_000;

/** Adds a feed. Gives its id; refuses an address that may not be fetched. */
export async function addFeed(ctx: TenantContext, outside: Outside, input: NewFeed): Promise<string> {
  const isUsable = input.address === undefined || isFetchable(input.address, reachOf(ctx, outside));
  if (!isUsable) throw new Refused('bad_request', [{ field: 'address', code: 'web_address' }]);
  const id = ctx.newId('feed');
  const nextAt = input.address === undefined ? null : ctx.now();
  const row = { ...input, id, address: input.address ?? null, employer: input.employer ?? null, nextAt, createdAt: ctx.now() };
  await ctx.db.commit({ actor: ctx.actor, event: 'feed.added', subject: id, details: { kind: input.kind } }, [insertFeed(ctx.db, row)]);
  return id;
}

/** The tenant's feeds, by name. */
export function feedsOf(ctx: TenantContext): Promise<StoredFeed[]> {
  return listFeeds(ctx.db);
}

/** The latest readings of a feed, the newest first. */
export function runsOf(ctx: TenantContext, feedId: string, limit = 20): ReturnType<typeof latestRuns> {
  return latestRuns(ctx.db, feedId, limit);
}

/** Imports a body that was read elsewhere, a file for instance. Whatever is wrong with it, what was good before stays. */
export async function importBody(ctx: TenantContext, feedId: string, body: string, options: ImportOptions = {}): Promise<FeedRun> {
  const feed = await wanted(ctx, feedId);
  return settle(ctx, feed, { opened: await open(ctx, feed, body, options) }, options);
}

/** Reads a feed from its address and imports it. A source that is down, slow or strange leaves the last good state. */
export async function refreshFeed(ctx: TenantContext, outside: Outside, feedId: string, options: ImportOptions = {}): Promise<FeedRun> {
  const feed = await wanted(ctx, feedId);
  const address = options.address ?? feed.address;
  if (address === null) throw new Refused('bad_request', [{ field: 'address', code: 'required' }]);
  return settle(ctx, feed, await readAndOpen(ctx, outside, feed, address, options), options);
}

/** As `refreshFeed`, when the feed is due and no other reader has taken it; undefined otherwise. */
export async function refreshIfDue(ctx: TenantContext, outside: Outside, feedId: string): Promise<FeedRun | undefined> {
  const feed = await wanted(ctx, feedId);
  const nextAt = new Date(Date.parse(ctx.now()) + feed.everyMinutes * 60_000).toISOString();
  const [taken] = await ctx.db.commit([], [claimFeed(ctx.db, feedId, ctx.now(), nextAt)]);
  return taken === 1 ? refreshFeed(ctx, outside, feedId) : undefined;
}

/** A feed that was reached: its rows, and what to ask with next time; or why there are none. */
type Reached = { opened: OpenResult; etag?: string; lastModified?: string } | { outcome: FeedOutcome };

// The body lives only in here: a long one must not stay in memory while its ads are written.
async function readAndOpen(
  ctx: TenantContext,
  outside: Outside,
  feed: StoredFeed,
  address: string,
  options: ImportOptions,
): Promise<Reached> {
  const addresses = languageAddresses(address, ctx.tenant.officialLanguages);
  // Two answers have no version in common.
  const version = addresses.length === 1 && address === feed.address ? { etag: feed.etag, lastModified: feed.lastModified } : {};
  const bodies: string[] = [];
  let last: FetchedFeed | undefined;
  for (const one of addresses) {
    last = await fetchFeed(one, { ...outside, ...reachOf(ctx, outside), ...version });
    if (!last.ok) return { outcome: last.code };
    if ('unchanged' in last) return { outcome: 'unchanged' };
    bodies.push(last.body);
  }
  const [etag, lastModified] =
    last?.ok && 'body' in last && addresses.length === 1 && address === feed.address ? [last.etag, last.lastModified] : [];
  return { opened: await open(ctx, feed, joinOpenJobs(bodies), { ...options, address: addresses[0] }), etag, lastModified };
}

async function open(ctx: TenantContext, feed: StoredFeed, body: string, options: ImportOptions): Promise<OpenResult> {
  const names = await ctx.places.names();
  const codes = new Map([...names].flatMap(([code, name]) => Object.values(name).map((one) => [one.toLowerCase(), code] as const)));
  return openFeed(feed.kind, body, {
    lang: feed.lang,
    timeZone: ctx.tenant.timeZone,
    country: ctx.tenant.country,
    now: ctx.now(),
    officialLanguages: ctx.tenant.officialLanguages,
    municipalityCode: (name) => codes.get(name.toLowerCase()),
    employer: feed.employer ?? undefined,
    applyMode: feed.applyMode,
    address: options.address,
  });
}

async function settle(ctx: TenantContext, feed: StoredFeed, reached: Reached, options: ImportOptions): Promise<FeedRun> {
  const startedAt = ctx.now();
  const asFeed: TenantContext = { ...ctx, actor: { kind: 'feed', feedId: feed.id } };
  const run =
    'outcome' in reached ? new FeedRunNotes().ended(reached.outcome) : await importReached(asFeed, feed.id, reached.opened, options);
  const finishedAt = ctx.now();
  const statements = [
    insertRun(ctx.db, { ...run, id: ctx.newId('feedRun'), feedId: feed.id, startedAt, finishedAt }),
    forgetRuns(ctx.db, feed.id, new Date(Date.parse(finishedAt) - KEEP_RUNS_MS).toISOString()),
  ];
  // A version is known only once all of it is in: otherwise "unchanged" would hide what was skipped.
  if (run.outcome === 'ok' && run.counts.skipped === 0 && 'opened' in reached) {
    const { etag = null, lastModified = null } = reached;
    statements.push(rememberVersion(ctx.db, feed.id, { etag, lastModified, lastOkAt: finishedAt }));
  }
  await ctx.db.commit([], statements);
  ctx.log(run.outcome === 'ok' || run.outcome === 'unchanged' ? 'info' : 'warn', 'feed.read', {
    feed: feed.id,
    outcome: run.outcome,
    ...run.counts,
  });
  return run;
}

async function importReached(ctx: TenantContext, feedId: string, opened: OpenResult, options: ImportOptions): Promise<FeedRun> {
  if (!opened.ok) return new FeedRunNotes().ended(opened.code);
  return importOpened(ctx, feedId, opened, options.acceptShrink ?? false);
}

async function wanted(ctx: TenantContext, feedId: string): Promise<StoredFeed> {
  const feed = await findFeed(ctx.db, feedId);
  if (!feed) throw new Refused('not_found');
  return feed;
}

function reachOf(ctx: TenantContext, outside: Outside) {
  return { allowLocal: outside.allowLocalFeeds, ownHosts: [new URL(ctx.publicUrl).hostname] };
}
