import type { AuditEventCode } from '../../contract/audit-events.ts';
import type {
  Applicant,
  ApplicantList,
  ApplicantQuery,
  ApplicantView,
  GivenState,
  Move,
  Seen,
  SentMessage,
} from '../../contract/recruitment.ts';
import { APPLICATION_STATES } from '../../contract/applications.ts';
import type { Locale } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import type { FileStore } from '../files/file-store.ts';
import { recruitmentOfNumber } from '../recruitments/service.ts';
import { Refused } from '../refusal.ts';
import { retentionRule } from '../retention/service.ts';
import { mayOpen, scanStateNow } from '../scanning/rules.ts';
import { sortKey } from '../search/words.ts';
import { readReplies } from '../sms/replies.ts';
import { decodePlace, encodePlace } from './cursor.ts';
import { decidedAt, decideMove } from './rules.ts';
import type { Judge } from './scores/rules.ts';
import { scoringOf } from './scores/service.ts';
import {
  applicantCounts,
  applicantPage,
  type ApplicantRequest,
  type ApplicationRow,
  detailsOf,
  findApplications,
  findDocument,
  insertNote,
  insertReveal,
  type Reader,
  replaceTags,
  setDecision,
  tagsInUse,
} from './store.ts';
import { applicant, applicantView } from './views.ts';

const PAGE = 50;
const EXPORT_PAGE = 500;
const MOST_EXPORTED = 10_000;

/** A page of applications that the reader may see, with counts by state. That they were read is in the audit. */
export async function listApplicants(ctx: TenantContext, reader: Reader, query: ApplicantQuery, lang?: Locale): Promise<ApplicantList> {
  const request = requestOf(query);
  const [rows, counts, tags, recruitment] = await Promise.all([
    applicantPage(ctx.db, reader, request),
    applicantCounts(ctx.db, reader, request),
    tagsInUse(ctx.db, reader, request),
    query.posting === undefined ? undefined : recruitmentOfNumber(ctx, { units: reader.units, lang }, query.posting),
  ]);
  const shown = rows.slice(0, request.limit);
  await ctx.db.commit({ actor: ctx.actor, event: 'applications.listed', subject: 'applications', details: asked(query, shown) }, []);
  const last = shown.at(-1);
  const isShown = (state: string) => request.state === undefined || request.state === state;
  return {
    asOf: ctx.now(),
    items: shown.map((row): Applicant => applicant(row, ctx.tenant, lang)),
    ...(rows.length > shown.length && last && { next: encodePlace({ submittedAt: last.submitted_at, id: last.id }) }),
    total: counts.filter(({ state }) => isShown(state)).reduce((sum, row) => sum + (request.isWaiting ? row.waiting : row.total), 0),
    states: Object.fromEntries(
      APPLICATION_STATES.map((state) => [state, counts.find((row) => row.state === state)?.total ?? 0]),
    ) as ApplicantList['states'],
    waiting: counts.reduce((sum, row) => sum + row.waiting, 0),
    tags,
    ...(recruitment && { recruitment }),
  };
}

function requestOf(query: ApplicantQuery): ApplicantRequest {
  const after = query.cursor === undefined ? undefined : decodePlace(query.cursor);
  if (query.cursor !== undefined && !after) throw new Refused('bad_request', [{ field: 'cursor', code: 'cursor' }]);
  const search = query.q?.trim();
  return {
    postingNumber: query.posting,
    state: query.state,
    isWaiting: query.waiting === 'yes',
    search: search ? { text: search, name: sortKey(search, 'en') } : undefined,
    tag: query.tag,
    after,
    limit: query.limit ?? PAGE,
  };
}

/** One application for an export; contacts are absent while its sender is covered from the reader. */
export interface ExportedApplicant {
  item: Applicant;
  phone?: string;
  email?: string;
}

/** All applications that a query finds, at most ten thousand, for an export that is in the audit. */
export async function exportedApplicants(
  ctx: TenantContext,
  reader: Reader,
  query: ApplicantQuery,
  lang: Locale,
): Promise<ExportedApplicant[]> {
  const request = { ...requestOf(query), limit: EXPORT_PAGE };
  const all: ExportedApplicant[] = [];
  for (let rows = await applicantPage(ctx.db, reader, request); rows.length > 0 && all.length < MOST_EXPORTED; ) {
    const shown = rows.slice(0, EXPORT_PAGE);
    const ids = shown.map(({ id }) => id);
    const contacts = new Map((await findApplications(ctx.db, reader, ids)).map((row) => [row.id, row]));
    for (const row of shown) {
      const known = row.is_hidden === 0 ? contacts.get(row.id) : undefined;
      all.push({ item: applicant(row, ctx.tenant, lang), ...(known && { phone: known.phone, email: known.email }) });
    }
    const last = rows.length > EXPORT_PAGE ? shown.at(-1) : undefined;
    rows = last ? await applicantPage(ctx.db, reader, { ...request, after: { submittedAt: last.submitted_at, id: last.id } }) : [];
  }
  const details = asked(
    query,
    all.map(({ item }) => item),
  );
  await ctx.db.commit({ actor: ctx.actor, event: 'applications.exported', subject: 'applications', details }, []);
  return all;
}

// What was typed to search may be a name, and the audit outlives the person's data.
function asked({ q, posting, state, waiting, tag }: ApplicantQuery, shown: readonly { id: string }[]): Record<string, unknown> {
  return { posting, state, waiting, tag, isSearch: q !== undefined, ids: shown.map(({ id }) => id) };
}

/** One application with everything that hangs on it; refuses `application_not_found`. The reading is in the audit. */
export async function readApplicant(ctx: TenantContext, reader: Reader & Judge, id: string, lang?: Locale): Promise<ApplicantView> {
  const row = await wanted(ctx, reader, id);
  const [details, replies, kept, scoring] = await Promise.all([
    detailsOf(ctx.db, id),
    readReplies(ctx, id),
    retentionRule(ctx),
    scoringOf(ctx, reader, row.postingId, [id]),
    ctx.db.commit({ actor: ctx.actor, event: 'application.viewed', subject: id, details: { hidden: row.isHidden } }, []),
  ]);
  const documents = details.documents.map((file) => ({ ...file, scan: scanStateNow(file.scan, ctx.hasScanner) }));
  return applicantView(row, { ...details, documents, replies }, ctx.tenant, lang, kept, scoring(id));
}

/** Gives applications another state. Refuses `stale_version` when one was decided on meanwhile; then none is moved. */
export async function moveApplicants(ctx: TenantContext, reader: Reader, { applications, to }: Move): Promise<void> {
  const now = ctx.now();
  const changes = (await seenRows(ctx, reader, applications)).map((row) => {
    const decision = decideMove(row.state, to);
    if (!decision.ok) throw new Refused(decision.code);
    return decided(
      ctx,
      row,
      { event: 'application.moved', details: { from: row.state, to } },
      { state: to, decidedAt: decidedAt(to, now) },
    );
  });
  await commitChanges(ctx, changes);
}

/** Says that applicants were told by phone or face to face, so that they no longer wait. */
export async function markAnswered(ctx: TenantContext, reader: Reader, applications: readonly Seen[]): Promise<void> {
  const rows = await seenRows(ctx, reader, applications);
  const waiting = rows.filter((row) => row.answeredAt === null);
  await commitChanges(
    ctx,
    waiting.map((row) => decided(ctx, row, { event: 'application.answered', details: { how: 'in-person' } }, { answeredAt: ctx.now() })),
  );
}

export async function addNote(ctx: TenantContext, reader: Reader & { name: string }, id: string, body: string): Promise<{ id: string }> {
  await wanted(ctx, reader, id);
  const noteId = ctx.newId('note');
  await ctx.db.commit({ actor: ctx.actor, event: 'application.noted', subject: id, details: { note: noteId } }, [
    insertNote(ctx.db, { id: noteId, applicationId: id, at: ctx.now(), author: reader.name, accountId: reader.accountId, body }),
  ]);
  return { id: noteId };
}

export async function setTags(ctx: TenantContext, reader: Reader, id: string, tags: readonly string[]): Promise<void> {
  await wanted(ctx, reader, id);
  const own = [...new Set(tags)].sort();
  await ctx.db.commit({ actor: ctx.actor, event: 'application.tagged', subject: id, details: { tags: own } }, replaceTags(ctx.db, id, own));
}

/** Lifts the cover of one applicant in an anonymous recruitment, for this reader only and for good. */
export async function reveal(ctx: TenantContext, reader: Reader, id: string): Promise<void> {
  const row = await wanted(ctx, reader, id);
  if (!row.isHidden) return;
  await ctx.db.commit({ actor: ctx.actor, event: 'application.revealed', subject: id }, [
    insertReveal(ctx.db, id, reader.accountId, ctx.now()),
  ]);
}

/**
 * The bytes of a document. Refuses `file_not_found`, also while its writer is covered; `document_waiting` before it is
 * scanned, `document_infected`, and `document_not_scanned` where nothing scans and the reader has not accepted that. The
 * reading is in the audit, with what was known of the document.
 */
export async function readDocument(
  ctx: TenantContext,
  reader: Reader,
  store: FileStore,
  id: string,
  wish: { fileId: string; isAccepted: boolean },
): Promise<{ bytes: Uint8Array; name: string }> {
  const row = await wanted(ctx, reader, id);
  const file = row.isHidden ? undefined : await findDocument(ctx.db, id, wish.fileId);
  if (!file) throw new Refused('file_not_found');
  const scan = scanStateNow(file.scan, ctx.hasScanner);
  const decision = mayOpen(scan, wish.isAccepted);
  if (!decision.ok) throw new Refused(decision.code);
  const bytes = await store.get(file.objectKey);
  if (!bytes) throw new Refused('file_not_found');
  await ctx.db.commit({ actor: ctx.actor, event: 'document.read', subject: id, details: { file: file.id, scan } }, []);
  return { bytes, name: file.name };
}

/** A decision that waits to be committed. */
export interface Change {
  event: AuditEvent;
  statement: Statement;
}

/** The writes of a decision about an application; its version is the lock. */
export function decided(
  ctx: TenantContext,
  row: ApplicationRow,
  said: { event: AuditEventCode; details: Record<string, unknown> },
  set: Omit<Parameters<typeof setDecision>[2], 'version'>,
): Change {
  const version = row.version + 1;
  return {
    event: { actor: ctx.actor, subject: row.id, version, ...said },
    statement: setDecision(ctx.db, row.id, { ...set, version }),
  };
}

/** What writing to an applicant changes: with `to` the state that the message tells of. Refuses `state_conflict`. */
export function told(
  ctx: TenantContext,
  row: ApplicationRow,
  { isAnswer, to }: { isAnswer: boolean; to?: GivenState | undefined },
  how: SentMessage['channel'],
): Change {
  const now = ctx.now();
  if (to !== undefined && to !== row.state) {
    const decision = decideMove(row.state, to);
    if (!decision.ok) throw new Refused(decision.code);
  }
  return decided(
    ctx,
    row,
    { event: isAnswer ? 'application.answered' : 'application.messaged', details: { how, ...(to && { from: row.state, to }) } },
    { ...(to && { state: to, decidedAt: decidedAt(to, now) }), ...(isAnswer && { answeredAt: now }) },
  );
}

/** Writes decisions, and what goes with them, together. Refuses `stale_version` when a colleague was faster. */
export async function commitChanges(ctx: TenantContext, changes: readonly Change[], also: Statement[] = []): Promise<void> {
  if (changes.length === 0) return;
  try {
    await ctx.db.commit(
      changes.map(({ event }) => event),
      [...changes.map(({ statement }) => statement), ...also],
    );
  } catch (error) {
    if (error instanceof Conflict && error.on('audit_entries.version')) throw new Refused('stale_version');
    throw error;
  }
}

async function wanted(ctx: TenantContext, reader: Reader, id: string) {
  const [row] = await findApplications(ctx.db, reader, [id]);
  if (!row) throw new Refused('application_not_found');
  return row;
}

/** The applications that a reader has seen. Refuses `application_not_found`, and `stale_version` when one has changed since. */
export async function seenRows(ctx: TenantContext, reader: Reader, seen: readonly Seen[]) {
  const rows = await findApplications(
    ctx.db,
    reader,
    seen.map(({ id }) => id),
  );
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  if (rows.length !== versions.size) throw new Refused('application_not_found');
  if (rows.some((row) => versions.get(row.id) !== row.version)) throw new Refused('stale_version');
  return rows;
}
