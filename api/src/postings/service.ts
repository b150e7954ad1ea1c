import type { Job, JobList, JobQuery, PostingDraft, PostingState, Sort } from '../../contract/postings.ts';
import type { Locale, Point } from '../../contract/primitives.ts';
import type { ReadContext, TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import { Refused } from '../refusal.ts';
import { searchWords } from '../search/words.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { CountRow, ListRequest, ListRow } from './list-query.ts';
import { countsOf } from './list-counts.ts';
import { pageOf } from './list-query.ts';
import { type PostingRow, type StoredPosting, toDraft } from './row.ts';
import { changedFields, type Decision, decideEnd, decidePublication, isOpen, wasPublic } from './rules.ts';
import { findById, findByNumber, insertPostings, type NewRow, setState, updatePosting } from './store.ts';
import { type BootSource, bootSource, facetCounts, job, listItem } from './views.ts';

const PAGE = 25;

/**
 * The open postings of the context's tenants that fit a query, one page of them, with counts for every filter.
 * Refuses an unknown postal code, a foreign cursor and a distance order without a point, each by its field.
 */
export async function listJobs(ctx: ReadContext, query: JobQuery): Promise<JobList> {
  const now = ctx.now();
  const limit = query.limit ?? PAGE;
  const request = await listRequest(ctx, query, limit, now);
  const [names, [rows, counts]] = await Promise.all([
    ctx.places.names(),
    ctx.db.queries<[ListRow, CountRow]>(pageOf(request), countsOf(request)),
  ]);
  const tenants = new Map(ctx.tenants.map((tenant) => [tenant.id, tenant]));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    asOf: now,
    ...facetCounts(counts, query.lang ?? ctx.tenants[0]?.officialLanguages[0] ?? 'fi', names),
    items: page.flatMap((row) => {
      const tenant = tenants.get(row.tenant_id);
      return tenant ? [listItem(row, tenant, query.lang, names)] : [];
    }),
    ...(rows.length > limit && last && { next: encodeCursor({ sort: request.sort, key: last.key, seq: last.seq }) }),
  };
}

/** The newest page of one tenant with every title and place name in all languages, for the script that holds it. */
export async function listForBoot(ctx: TenantContext): Promise<{ rows: BootSource[]; list: Omit<JobList, 'items'> }> {
  const request = await listRequest(ctx, {}, PAGE, ctx.now());
  const [names, [rows, counts]] = await Promise.all([
    ctx.places.names(),
    ctx.db.queries<[ListRow, CountRow]>(pageOf(request), countsOf(request)),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    rows: page.map((row) => bootSource(row, ctx.tenant, names)),
    list: {
      asOf: request.now,
      ...facetCounts(counts, ctx.tenant.officialLanguages[0] ?? 'fi', names),
      ...(rows.length > PAGE && last && { next: encodeCursor({ sort: request.sort, key: last.key, seq: last.seq }) }),
    },
  };
}

async function listRequest(ctx: ReadContext, query: JobQuery, limit: number, now: string): Promise<ListRequest> {
  const words = query.q === undefined ? undefined : searchWords(query.q);
  const from = await pointOf(ctx, query);
  const sort = sortOf(query, words !== undefined);
  if (sort === 'distance' && !from) throw new Refused('bad_request', [{ field: 'near', code: 'required' }]);
  const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor, sort);
  if (query.cursor !== undefined && !cursor) throw new Refused('bad_request', [{ field: 'cursor', code: 'cursor' }]);
  return { query, words, from, sort, limit, cursor, now };
}

function sortOf(query: JobQuery, isSearch: boolean): Sort {
  if (query.sort === 'relevance' && !isSearch) return 'newest';
  return query.sort ?? (isSearch ? 'relevance' : 'newest');
}

async function pointOf(ctx: ReadContext, query: JobQuery): Promise<Point | undefined> {
  if (query.lat !== undefined && query.lon !== undefined) return { lat: query.lat, lon: query.lon };
  if (query.near === undefined) return undefined;
  const point = await ctx.places.pointOf(query.near);
  if (!point) throw new Refused('bad_request', [{ field: 'near', code: 'postal_code_unknown' }]);
  return point;
}

/** One posting by its public number. Refuses with `posting_not_found`, or `posting_closed` once its time is over. */
export async function getJob(ctx: TenantContext, number: number, lang: Locale | undefined): Promise<Job> {
  const posting = await publicPosting(ctx, number);
  return job(posting, ctx.tenant, lang, await ctx.places.names(), ctx.publicUrl, ctx.now());
}

/** An open posting as it is stored, for those who build on it; refuses as `getJob` does. */
export async function publicPosting(ctx: TenantContext, number: number): Promise<StoredPosting> {
  const posting = await findByNumber(ctx.db, number);
  if (!posting) throw new Refused('posting_not_found');
  if (isOpen(posting.row, ctx.now())) return posting;
  throw new Refused(wasPublic(posting.row) ? 'posting_closed' : 'posting_not_found');
}

/** A change of postings that waits to be committed, alone or with others. */
export interface PostingWrite {
  id: string;
  event: AuditEvent;
  statements: Statement[];
}

/** The writes of a new posting, as a draft or public at once. */
export function newPosting(ctx: TenantContext, draft: PostingDraft, rest: Omit<NewRow, 'id' | 'draft'>): PostingWrite {
  const id = ctx.newId('posting');
  return { id, event: created(ctx, id, rest), statements: insertPostings(ctx.db, [{ ...rest, id, draft }], ctx.now()) };
}

/** The writes of many new postings at once, for a `commit` of the handle. */
export function newPostings(
  ctx: TenantContext,
  additions: readonly Omit<NewRow, 'id'>[],
): { events: AuditEvent[]; statements: Statement[] } {
  const rows = additions.map((addition) => ({ ...addition, id: ctx.newId('posting') }));
  return { events: rows.map((row) => created(ctx, row.id, row)), statements: insertPostings(ctx.db, rows, ctx.now()) };
}

function created(ctx: TenantContext, subject: string, { state }: Pick<NewRow, 'state'>): AuditEvent {
  return { actor: ctx.actor, event: 'posting.created', subject, version: 1, details: { state } };
}

/** The writes that give a posting new content. */
export function revisedPosting(
  ctx: TenantContext,
  row: Pick<PostingRow, 'id' | 'version'>,
  draft: PostingDraft,
  rest: Partial<Pick<PostingRow, 'state' | 'publishedAt' | 'closedAt' | 'sourceUrl' | 'sourceHash' | 'editedFields'>> & {
    fields: string[];
  },
): PostingWrite {
  const { fields, ...set } = rest;
  const version = row.version + 1;
  return {
    id: row.id,
    event: { actor: ctx.actor, event: 'posting.edited', subject: row.id, version, details: { fields } },
    statements: updatePosting(ctx.db, draft, { id: row.id, version, at: ctx.now(), ...set }),
  };
}

/** The writes that move a posting to another state. */
export function movedPosting(
  ctx: TenantContext,
  row: Pick<PostingRow, 'id' | 'version' | 'publishedAt'>,
  state: PostingState,
): PostingWrite {
  const at = ctx.now();
  const version = row.version + 1;
  const times =
    state === 'published'
      ? { publishedAt: row.publishedAt ?? at, closedAt: null }
      : state === 'closed' || state === 'filled'
        ? { closedAt: at }
        : {};
  return {
    id: row.id,
    event: { actor: ctx.actor, event: `posting.${state}`, subject: row.id, version },
    statements: [setState(ctx.db, { id: row.id, state, version, at, ...times })],
  };
}

/** Adds a draft. Gives its id. */
export async function createPosting(ctx: TenantContext, draft: PostingDraft): Promise<string> {
  const write = newPosting(ctx, draft, { state: 'draft' });
  await commit(ctx, [write]);
  return write.id;
}

/**
 * Replaces what a posting says. Fields that a feed also fills are remembered as edited by hand, so that the next
 * import keeps them. Refuses `stale_version` when somebody else was faster.
 */
export async function editPosting(ctx: TenantContext, id: string, draft: PostingDraft, version: number): Promise<void> {
  const { row, texts } = await storedPosting(ctx, id);
  if (row.version !== version) throw new Refused('stale_version');
  const fields = changedFields(toDraft(row, texts), draft);
  if (fields.length === 0) return;
  if (row.state === 'published') settle(decidePublication({ ...draft, state: 'published' }, ctx.tenant.officialLanguages, ctx.now()));
  const editedFields = row.feedId === null ? row.editedFields : [...new Set([...row.editedFields, ...fields])].sort();
  await commit(ctx, [revisedPosting(ctx, row, draft, { fields, editedFields })]);
}

/** Makes a posting public, now or at its opening time. Gives the state it has then. */
export async function publishPosting(ctx: TenantContext, id: string): Promise<'scheduled' | 'published'> {
  const { row, texts } = await storedPosting(ctx, id);
  const state = settle(decidePublication({ ...toDraft(row, texts), state: row.state }, ctx.tenant.officialLanguages, ctx.now()));
  if (row.state !== state) await commit(ctx, [movedPosting(ctx, row, state)]);
  return state;
}

/** Ends a posting. */
export async function endPosting(ctx: TenantContext, id: string, to: 'closed' | 'filled'): Promise<void> {
  const { row } = await storedPosting(ctx, id);
  settle(decideEnd(row.state, to));
  await commit(ctx, [movedPosting(ctx, row, to)]);
}

/** Writes changes of postings in one commit and tells the caches. Refuses `stale_version` when a posting changed meanwhile. */
export async function commit(ctx: TenantContext, writes: readonly PostingWrite[], also: Statement[] = []): Promise<void> {
  try {
    await ctx.db.commit(
      writes.map((write) => write.event),
      [...writes.flatMap((write) => write.statements), ...also],
    );
  } catch (error) {
    if (error instanceof Conflict && error.on('audit_entries.version')) throw new Refused('stale_version');
    throw error;
  }
  await ctx.publicChanged();
}

/** A posting in any state by its id; refuses `posting_not_found`. */
export async function storedPosting(ctx: TenantContext, id: string): Promise<StoredPosting> {
  const posting = await findById(ctx.db, id);
  if (!posting) throw new Refused('posting_not_found');
  return posting;
}

function settle<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Refused(decision.code, decision.fields);
}
