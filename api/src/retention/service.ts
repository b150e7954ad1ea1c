import type { Deletion, RetentionReport, RetentionRule } from '../../contract/retention.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { FileStore } from '../files/file-store.ts';
import { shownLanguage } from '../postings/rules.ts';
import { dayAfter, deletedOn, dueBefore, USUAL_RETENTION } from './rules.ts';
import { deleteApplication, type KeptRow, keptBefore, objectKeysOf, ownRule, setRule } from './store.ts';

const AHEAD_DAYS = 30;
const LISTED = 200;
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
  const items = (await keptBefore(ctx.db, dueBefore(until, rule), COUNTED))
    .map((row) => deletion(row, rule, ctx, lang))
    .filter((item) => item.deletedOn <= until)
    .sort((a, b) => (a.deletedOn < b.deletedOn ? -1 : 1));
  const due = items.filter((item) => item.deletedOn <= today).length;
  await ctx.db.commit({ actor: ctx.actor, event: 'retention.viewed', subject: 'retention' }, []);
  return { asOf: ctx.now(), rule, isUsual: !own, due, withinThirtyDays: items.length - due, items: items.slice(0, LISTED) };
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
  const ids = due.map(({ id }) => id);
  for (const key of await objectKeysOf(ctx.db, ids)) await store.delete(key);
  await ctx.db.commit(
    ids.map((id) => ({ actor: ctx.actor, event: 'application.deleted', subject: id, details: { by: 'retention', ...rule } })),
    ids.flatMap((id) => deleteApplication(ctx.db, id)),
  );
  return ids.length;
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
