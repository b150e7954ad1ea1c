import { eventsMeant } from '../../contract/audit-events.ts';
import type { AuditEntry, AuditList, AuditQuery } from '../../contract/audit.ts';
import type { Locale } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import { idsOf, namedIn } from './rules.ts';
import { auditPage, type AuditRow, type AuditSearch, everybody, subjectNamed, subjectsOf } from './store.ts';
import { auditEntry, subjectOf } from './views.ts';

const PAGE = 50;
const EXPORT_PAGE = 500;
const MOST_EXPORTED = 20_000;

type Filter = Omit<AuditQuery, 'lang' | 'cursor'>;

/** A page of the tenant's audit, the newest first. That it was read is in it too. */
export async function readAudit(ctx: TenantContext, query: AuditQuery, lang: Locale): Promise<AuditList> {
  const search = await searchOf(ctx, query);
  const [rows, staff] = await Promise.all([
    search ? auditPage(ctx.db, { ...search, before: query.cursor ?? search.before, limit: PAGE + 1 }) : [],
    query.cursor === undefined ? everybody(ctx.db) : undefined,
  ]);
  const shown = rows.slice(0, PAGE);
  await ctx.db.commit({ actor: ctx.actor, event: 'audit.read', subject: 'audit', details: asked(query, search) }, []);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return {
    asOf: ctx.now(),
    items: await entries(ctx, shown, lang),
    ...(last && { next: last.id }),
    ...(staff && { staff: staff.map(({ id, name, is_former }) => ({ id, name, isFormer: is_former === 1 })) }),
  };
}

/** All entries that a filter finds, at most twenty thousand, for an export that is in the audit. */
export async function exportedAudit(ctx: TenantContext, filter: Filter, lang: Locale): Promise<AuditEntry[]> {
  const search = await searchOf(ctx, filter);
  const all: AuditEntry[] = [];
  let before = search?.before;
  for (let rest = search ? MOST_EXPORTED : 0; rest > 0; rest -= EXPORT_PAGE) {
    const rows = await auditPage(ctx.db, { ...search, before, limit: EXPORT_PAGE });
    all.push(...(await entries(ctx, rows, lang)));
    before = rows.at(-1)?.id;
    if (rows.length < EXPORT_PAGE) break;
  }
  const details = { ...asked(filter, search), rows: all.length };
  await ctx.db.commit({ actor: ctx.actor, event: 'audit.exported', subject: 'audit', details }, []);
  return all;
}

async function entries(ctx: TenantContext, rows: readonly AuditRow[], lang: Locale): Promise<AuditEntry[]> {
  const known = new Map((await subjectsOf(ctx.db, [...new Set(rows.map(subjectOf))])).map((row) => [row.id, row]));
  return rows.map((row) => auditEntry(row, known, ctx.tenant, lang));
}

// Undefined when the filter names something that is not there: then nothing can be about it.
async function searchOf(ctx: TenantContext, { from, to, staff, what, about }: Filter): Promise<Omit<AuditSearch, 'limit'> | undefined> {
  const subject = about === undefined ? undefined : await subjectNamed(ctx.db, namedIn(about));
  if (about !== undefined && subject === undefined) return undefined;
  const events = what === undefined ? undefined : eventsMeant(what);
  return { events, accountId: staff, subject, ...idsOf({ from, to }, ctx.tenant.timeZone) };
}

// The id that was found, never what was typed to find it.
function asked({ from, to, staff, what }: Filter, search: { subject?: string | undefined } | undefined): Record<string, unknown> {
  return { from, to, staff, what, about: search?.subject };
}
