import type { FilledPostingTemplate, NewPostingTemplate, PostingTemplate, PostingTemplates } from '../../../contract/posting-templates.ts';
import type { Locale } from '../../../contract/primitives.ts';
import type { TenantContext } from '../../context.ts';
import { anyOf, languagesOf, toDraft } from '../../postings/row.ts';
import { storedPosting } from '../../postings/service.ts';
import { Refused } from '../../refusal.ts';
import { sortKey } from '../../search/words.ts';
import { type Recruiter, visible } from '../service.ts';
import { isFor, templateOf } from './rules.ts';
import { allTemplates, deleteTemplate, findTemplate, insertTemplate, type PostingTemplateRow, renameTemplate } from './store.ts';

/** Postings to begin with, by name: those of the units that somebody works for, and of no unit. */
export async function listTemplates(ctx: TenantContext, who: Recruiter): Promise<PostingTemplates> {
  const rows = (await allTemplates(ctx.db)).filter(({ unit }) => isFor(who.units, unit));
  const key = ({ name }: PostingTemplateRow) => sortKey(name, ctx.tenant.officialLanguages[0] ?? 'fi');
  return { items: rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(shown) };
}

/** A template with what it holds; refuses `template_not_found`, also for another unit's. */
export async function readTemplate(ctx: TenantContext, who: Recruiter, id: string): Promise<FilledPostingTemplate> {
  const row = await known(ctx, who, id);
  return { ...shown(row), draft: row.draft };
}

/** Keeps a posting as a template, without its days; refuses `posting_not_found`. */
export async function keepTemplate(
  ctx: TenantContext,
  who: Recruiter & { name: string },
  { name, posting }: NewPostingTemplate,
): Promise<PostingTemplate> {
  await visible(ctx, who, posting);
  const stored = await storedPosting(ctx, posting);
  const draft = templateOf(toDraft(stored.row, stored.texts));
  const row = {
    id: ctx.newId('postingTemplate'),
    name,
    unit: draft.unit === undefined ? null : anyOf(draft.unit),
    languages: languagesOf(draft).join(','),
    draft,
    createdAt: ctx.now(),
    createdBy: who.name,
  };
  await ctx.db.commit({ actor: ctx.actor, event: 'posting-template.kept', subject: row.id, details: { name, posting } }, [
    insertTemplate(ctx.db, row),
  ]);
  return shown(row);
}

/** Gives a template another name. */
export async function nameTemplate(ctx: TenantContext, who: Recruiter, id: string, name: string): Promise<void> {
  await known(ctx, who, id);
  await ctx.db.commit({ actor: ctx.actor, event: 'posting-template.named', subject: id, details: { name } }, [
    renameTemplate(ctx.db, id, name),
  ]);
}

/** Removes a template; postings that began with it stay. */
export async function removeTemplate(ctx: TenantContext, who: Recruiter, id: string): Promise<void> {
  const { name } = await known(ctx, who, id);
  await ctx.db.commit({ actor: ctx.actor, event: 'posting-template.removed', subject: id, details: { name } }, [
    deleteTemplate(ctx.db, id),
  ]);
}

async function known(ctx: TenantContext, who: Recruiter, id: string): Promise<PostingTemplateRow> {
  const row = await findTemplate(ctx.db, id);
  if (!row || !isFor(who.units, row.unit)) throw new Refused('template_not_found');
  return row;
}

function shown({ id, name, unit, languages, createdAt, createdBy }: Omit<PostingTemplateRow, 'tenantId'>): PostingTemplate {
  return { id, name, ...(unit !== null && { unit }), languages: languages.split(',') as Locale[], createdAt, createdBy };
}
