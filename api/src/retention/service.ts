import type { Deletion, DeletionList, DeletionQuery, RetentionForecast, RetentionReport, RetentionRule } from '../../contract/retention.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import type { FileStore } from '../files/file-store.ts';
import { shownLanguage } from '../postings/rules.ts';
import { forecast, shifted } from './forecast.ts';
import { dayAfter, deletedOn, dueBefore, dueSince, USUAL_RETENTION } from './rules.ts';
import { deleteApplication, deletionRuns, type KeptRow, keptBefore, keptDays, objectKeysOf, ownRule, setRule } from './store.ts';

const AHEAD_DAYS = 30;
const LISTED = 200;
const RUNS = 10;
// A report counts no further than this; more is deleted on the following days anyway.
const COUNTED = 5000;

/** The rule that holds for a tenant. */
export async function retentionRule(ctx: Pick<TenantContext, 'db'>): Promise<RetentionRule> {
  return (await ownRule(ctx.db)) ?? USUAL_RETENTION;
}

/** A dry run: what is due for deletion, and what will be within thirty days. */
export async function reportRetention(ctx: TenantContext, lang: Locale): Promise<RetentionReport> {
  const own = await ownRule(ctx.db);
  const rule = own ?? USUAL_RETENTION;
  const today = dayAfter(ctx.now(), 0);
  const until = dayAfter(ctx.now(), AHEAD_DAYS);
  const [found, kept, runs] = await Promise.all([
    keptBefore(ctx.db, dueBefore(until, rule), COUNTED),
    keptDays(ctx.db),
    deletionRuns(ctx.db, RUNS),
  ]);
  const items = sorted(found.map((row) => deletion(row, rule, ctx, lang))).filter((item) => item.deletedOn <= until);
  const due = items.filter((item) => item.deletedOn <= today).length;
  await ctx.db.commit({ actor: ctx.actor, event: 'retention.viewed', subject: 'retention' }, []);
  return {
    asOf: ctx.now(),
    rule,
    isUsual: !own,
    due,
    withinThirtyDays: items.length - due,
    items: items.slice(0, LISTED),
    periods: forecast(kept, rule, today),
    runs: runs.map(({ day, actor, count }) => ({ day, by: actor === 'staff' ? 'staff' : 'clock', count })),
  };
}

/** What another rule would change, before it is saved. */
export async function forecastRetention(ctx: TenantContext, next: RetentionRule): Promise<RetentionForecast> {
  const [kept, now] = await Promise.all([keptDays(ctx.db), retentionRule(ctx)]);
  const periods = forecast(kept, next, dayAfter(ctx.now(), 0));
  await ctx.db.commit({ actor: ctx.actor, event: 'retention.viewed', subject: 'retention', details: { ...next } }, []);
  return { periods, due: periods.find(({ is }) => is === 'due')?.count ?? 0, ...shifted(kept, now, next) };
}

/** The applications that are to be deleted on certain days, by the rule that holds. */
export async function deletionsBetween(ctx: TenantContext, { from, to }: DeletionQuery, lang: Locale): Promise<DeletionList> {
  const rule = await retentionRule(ctx);
  const found = await keptBefore(ctx.db, dueBefore(to, rule), COUNTED, dueSince(from, rule));
  const items = sorted(found.map((row) => deletion(row, rule, ctx, lang))).filter((item) => item.deletedOn >= from && item.deletedOn <= to);
  await ctx.db.commit({ actor: ctx.actor, event: 'retention.viewed', subject: 'retention', details: { from, to } }, []);
  return { items: items.slice(0, LISTED), total: items.length };
}

/** Sets how long the tenant keeps applications, by its own information management plan. */
export async function changeRetention(ctx: TenantContext, rule: RetentionRule): Promise<void> {
  await ctx.db.commit({ actor: ctx.actor, event: 'retention.changed', subject: 'retention', details: { ...rule } }, [
    setRule(ctx.db, rule),
  ]);
}

/**
 * Deletes what is due, at most `most` applications; gives how many. The bytes of documents go before their rows, so that
 * whatever stops half way is found and finished by the next run.
 */
export async function deleteDue(ctx: TenantContext, store: FileStore, most: number): Promise<number> {
  const rule = await retentionRule(ctx);
  const today = dayAfter(ctx.now(), 0);
  const due = (await keptBefore(ctx.db, dueBefore(today, rule), most)).filter(
    (row) => deletedOn({ submittedAt: row.submitted_at, answeredAt: row.answered_at }, rule) <= today,
  );
  if (due.length === 0) return 0;
  await eraseApplications(
    ctx,
    store,
    due.map(({ id }) => id),
    { by: 'retention', ...rule },
  );
  return due.length;
}

/**
 * Deletes applications with everything that hangs on them; gives how many documents went. What stays is an entry in the
 * audit under the application's id, which then stands for nobody. `also` is written in the same commit.
 */
export async function eraseApplications(
  ctx: TenantContext,
  store: FileStore,
  ids: readonly string[],
  why: Record<string, unknown>,
  also: { events?: AuditEvent[]; statements?: Statement[] } = {},
): Promise<number> {
  const keys = await objectKeysOf(ctx.db, ids);
  for (const key of keys) await store.delete(key);
  await ctx.db.commit(
    [
      ...ids.map((id): AuditEvent => ({ actor: ctx.actor, event: 'application.deleted', subject: id, details: why })),
      ...(also.events ?? []),
    ],
    [...ids.flatMap((id) => deleteApplication(ctx.db, id)), ...(also.statements ?? [])],
  );
  return keys.length;
}

function sorted(items: Deletion[]): Deletion[] {
  return items.sort((a, b) => (a.deletedOn < b.deletedOn ? -1 : 1));
}

function deletion(row: KeptRow, rule: RetentionRule, { tenant }: TenantContext, lang: Locale): Deletion {
  const titleLang = shownLanguage(row.languages.split(',') as Locale[], lang, tenant.officialLanguages);
  return {
    id: row.id,
    reference: row.reference,
    posting: { number: row.number, title: (JSON.parse(row.titles) as Localized)[titleLang] ?? '', titleLang },
    submittedOn: row.submitted_at.slice(0, 10),
    ...(row.answered_at !== null && { answeredOn: row.answered_at.slice(0, 10) }),
    deletedOn: deletedOn({ submittedAt: row.submitted_at, answeredAt: row.answered_at }, rule),
  };
}
