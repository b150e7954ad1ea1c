import type {
  EditedPosting,
  Overview,
  Publication,
  Recruitment,
  RecruitmentList,
  RecruitmentQuery,
  RecruitmentSettings,
} from '../../contract/recruitment.ts';
import type { PostingDraft } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';
import { may, type Role } from '../../contract/staff.ts';
import { answeredBefore, commitOnce, type OnceKey } from '../applications/once.ts';
import type { TenantContext } from '../context.ts';
import { pressingRequests } from '../data-requests/service.ts';
import { anyOf, toDraft } from '../postings/row.ts';
import { editPosting, endPosting, newPosting, publishPosting, storedPosting } from '../postings/service.ts';
import { Refused } from '../refusal.ts';
import { sortKey } from '../search/words.ts';
import { addedObstacles, decideArchive, type Obstacle, obstaclesOf, refusalOf } from './rules.ts';
import { BY, IS, not, recruitmentCount, type RecruitmentRow, recruitmentRows, setRecruitment, waitingCount } from './store.ts';
import { recruitment } from './views.ts';

/** Who works with recruitments: a role, the units that it is for (null: all) and the language they read. */
export interface Recruiter {
  role: Role;
  units: readonly string[] | null;
  lang: Locale;
}

const PAGE = 50;
const SHORT = 20;
const SOON_MS = 3 * 86_400_000;

/** A page of the tenant's postings, the newest first. */
export async function listRecruitments(ctx: TenantContext, who: Recruiter, query: RecruitmentQuery): Promise<RecruitmentList> {
  if (query.cursor !== undefined && !/^post_[0-9A-Z]{26}$/.test(query.cursor))
    throw new Refused('bad_request', [{ field: 'cursor', code: 'cursor' }]);
  const search = query.q?.trim();
  const where = [
    query.show === 'archived' ? IS.archived : IS.notArchived,
    ...(query.state === undefined ? [] : [IS.in(query.state)]),
    ...(search ? [IS.titled(search, sortKey(search, who.lang))] : []),
  ];
  const after = query.cursor === undefined ? [] : [IS.before(query.cursor)];
  const [rows, total] = await Promise.all([
    recruitmentRows(ctx.db, { units: who.units, where: [...where, ...after], order: BY.newest, limit: PAGE + 1 }),
    recruitmentCount(ctx.db, { units: who.units, where }),
  ]);
  const items = rows.slice(0, PAGE).map((row) => recruitment(row, ctx.tenant, who.lang));
  const last = items.at(-1);
  return { asOf: ctx.now(), items, total, ...(rows.length > PAGE && last && { next: last.id }) };
}

/** The recruitment with a public number, as its reader sees it; undefined when there is none for them. */
export async function recruitmentOfNumber(
  ctx: TenantContext,
  who: Pick<Recruiter, 'units'> & { lang?: Locale },
  number: number,
): Promise<Recruitment | undefined> {
  const [row] = await recruitmentRows(ctx.db, { units: who.units, where: [IS.numbered(number)], order: BY.newest, limit: 1 });
  return row && recruitment(row, ctx.tenant, who.lang ?? ctx.tenant.officialLanguages[0] ?? 'fi');
}

/** What needs somebody today, of what the person works with. */
export async function readOverview(ctx: TenantContext, who: Recruiter): Promise<Overview> {
  const now = ctx.now();
  const soon = new Date(Date.parse(now) + SOON_MS).toISOString();
  const read = async (where: RecruitmentRowFilter, order = BY.newest): Promise<Recruitment[]> =>
    (await recruitmentRows(ctx.db, { units: who.units, where: [IS.notArchived, ...where], order, limit: SHORT })).map((row) =>
      recruitment(row, ctx.tenant, who.lang),
    );
  const [waiting, waitingTotal, closingSoon, drafts, toArchive, dataRequests] = await Promise.all([
    read([IS.waitedFor], BY.longestWait),
    waitingCount(ctx.db, who.units),
    read([IS.own, IS.in('published'), IS.closingBetween(now, soon)], BY.deadline),
    read([IS.own, IS.in('draft')]),
    read([IS.ended, IS.appliedTo, not(IS.waitedFor)]),
    may(who.role, 'privacy.manage') ? pressingRequests(ctx) : undefined,
  ]);
  const sorted = [...waiting].sort((a, b) => ((a.waitingSince ?? '') < (b.waitingSince ?? '') ? -1 : 1));
  return { asOf: now, waiting: sorted, waitingTotal, closingSoon, drafts, toArchive, ...(dataRequests && { dataRequests }) };
}

/** A posting as its editor needs it; refuses `posting_not_found`, also for another unit's. */
export async function readPosting(ctx: TenantContext, who: Recruiter, id: string): Promise<EditedPosting> {
  const seen = await visible(ctx, who, id);
  const { row, texts } = await storedPosting(ctx, id);
  const draft = toDraft(row, texts);
  return {
    recruitment: recruitment(seen, ctx.tenant, who.lang),
    draft,
    editedFields: row.editedFields,
    ...(row.sourceUrl !== null && { sourceUrl: row.sourceUrl }),
    obstacles: obstaclesOf(draft, ctx.tenant.officialLanguages),
  };
}

/**
 * Adds a draft; gives its id, and the same one again when the same request comes a second time. A recruiter of certain
 * units can add to these only.
 */
export async function writePosting(ctx: TenantContext, who: Recruiter, draft: PostingDraft, once: OnceKey): Promise<{ id: string }> {
  ownUnit(who, draft);
  const earlier = await answeredBefore<{ id: string }>(ctx, once);
  if (earlier) return earlier;
  const { id, event, statements } = newPosting(ctx, draft, { state: 'draft' });
  return commitOnce(ctx, once, { id }, event, statements);
}

/** Replaces what a posting says, and gives it as it is then; refuses `stale_version` when a colleague has saved meanwhile. */
export async function rewritePosting(
  ctx: TenantContext,
  who: Recruiter,
  id: string,
  version: number,
  draft: PostingDraft,
): Promise<EditedPosting> {
  const { state } = await visible(ctx, who, id);
  ownUnit(who, draft);
  if (state === 'published' || state === 'scheduled') {
    const { row, texts } = await storedPosting(ctx, id);
    unobstructed(addedObstacles(toDraft(row, texts), draft, ctx.tenant.officialLanguages));
  }
  await editPosting(ctx, id, draft, version);
  return readPosting(ctx, who, id);
}

/**
 * Makes a posting public, now or at its opening time. Refuses what it lacks; a suspect question goes through when an
 * admin has reviewed it.
 */
export async function publish(ctx: TenantContext, who: Recruiter, id: string, { reviewed = [] }: Publication): Promise<void> {
  await visible(ctx, who, id);
  if (reviewed.length > 0 && !may(who.role, 'settings.manage')) throw new Refused('not_allowed');
  const { row, texts } = await storedPosting(ctx, id);
  const allowed = reviewed.map((question) => question.id);
  unobstructed(obstaclesOf(toDraft(row, texts), ctx.tenant.officialLanguages, allowed));
  if (reviewed.length > 0) await ctx.db.commit({ actor: ctx.actor, event: 'posting.reviewed', subject: id, details: { reviewed } }, []);
  await publishPosting(ctx, id);
}

/** Ends a posting: its time is over, or somebody was chosen. */
export async function end(ctx: TenantContext, who: Recruiter, id: string, to: 'closed' | 'filled'): Promise<void> {
  await visible(ctx, who, id);
  await endPosting(ctx, id, to);
}

/** Sets until when everybody is promised an answer, and whether applicants are covered. */
export async function setUp(ctx: TenantContext, who: Recruiter, id: string, settings: RecruitmentSettings): Promise<void> {
  await visible(ctx, who, id);
  await ctx.db.commit(
    { actor: ctx.actor, event: 'recruitment.set-up', subject: id, details: { ...settings } },
    setRecruitment(ctx.db, id, settings),
  );
}

/** Puts a recruitment away, or takes it back. Refuses `applicants_unanswered` while somebody waits. */
export async function archive(ctx: TenantContext, who: Recruiter, id: string, isArchived: boolean): Promise<void> {
  const row = await visible(ctx, who, id);
  const decision = isArchived ? decideArchive(row, row.waiting) : { ok: true as const };
  if (!decision.ok) throw new Refused(decision.code);
  await ctx.db.commit(
    { actor: ctx.actor, event: isArchived ? 'recruitment.archived' : 'recruitment.taken-back', subject: id },
    setRecruitment(ctx.db, id, { archivedAt: isArchived ? ctx.now() : null }),
  );
}

type RecruitmentRowFilter = Parameters<typeof recruitmentRows>[1]['where'];

/** A posting that the person may work with; refuses `posting_not_found` for any other. */
export async function visible(ctx: TenantContext, who: Pick<Recruiter, 'units'>, id: string): Promise<RecruitmentRow> {
  const [row] = await recruitmentRows(ctx.db, { units: who.units, where: [IS.one(id)], order: BY.newest, limit: 1 });
  if (!row) throw new Refused('posting_not_found');
  return row;
}

function ownUnit({ units }: Recruiter, draft: PostingDraft): void {
  if (units !== null && (draft.unit === undefined || !units.includes(anyOf(draft.unit))))
    throw new Refused('not_allowed', [{ field: 'unit', code: 'choice' }]);
}

function unobstructed(obstacles: readonly Obstacle[]): void {
  const refusal = refusalOf(obstacles);
  if (refusal) throw new Refused(refusal.code, refusal.fields);
}
