import type { LetterTemplate, LetterTemplateEdit, LetterTemplates, NewLetterTemplate } from '../../contract/letter-templates.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import { Refused } from '../refusal.ts';
import { sortKey } from '../search/words.ts';
import { decideTexts, decideWriting, type TemplateWriter } from './rules.ts';
import { deleteTemplate, findTemplate, insertTemplate, type LetterTemplateRow, templatesFor, updateTemplate } from './store.ts';

/** Who writes, with the name that colleagues see at a template. */
export type NamedWriter = TemplateWriter & { name: string };

/** The town's templates, then the reader's own, each by name. */
export async function listTemplates(ctx: TenantContext, { accountId }: TemplateWriter): Promise<LetterTemplates> {
  const rows = await templatesFor(ctx.db, accountId);
  const key = ({ ownerId, name }: LetterTemplateRow) =>
    `${ownerId === null ? 0 : 1}${sortKey(name, ctx.tenant.officialLanguages[0] ?? 'fi')}`;
  return { items: rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(shown) };
}

/** Keeps a template; gives it. Refuses `not_allowed` for the whole town's, and `placeholder_unknown` with its name. */
export async function addTemplate(ctx: TenantContext, writer: NamedWriter, template: NewLetterTemplate): Promise<LetterTemplate> {
  const ownerId = template.isShared ? null : writer.accountId;
  settle(decideWriting(writer, ownerId));
  settle(decideTexts(template.texts));
  const { name, purpose, texts } = template;
  const row = { id: ctx.newId('letterTemplate'), ownerId, name, purpose, texts, version: 1, changedAt: ctx.now(), changedBy: writer.name };
  await ctx.db.commit(
    {
      actor: ctx.actor,
      event: 'letter-template.added',
      subject: row.id,
      version: 1,
      details: { name, purpose, isShared: template.isShared },
    },
    [insertTemplate(ctx.db, row)],
  );
  return shown(row);
}

/** Replaces a template; gives it. Refuses `template_not_found`, also for a colleague's own, and `stale_version`. */
export async function changeTemplate(
  ctx: TenantContext,
  writer: NamedWriter,
  id: string,
  { version, isShared, name, purpose, texts }: LetterTemplateEdit,
): Promise<LetterTemplate> {
  const before = await writable(ctx, writer, id);
  const ownerId = isShared ? null : writer.accountId;
  settle(decideWriting(writer, ownerId));
  settle(decideTexts(texts));
  if (before.version !== version) throw new Refused('stale_version');
  const set = { ownerId, name, purpose, texts, version: version + 1, changedAt: ctx.now(), changedBy: writer.name };
  await numbered(
    ctx.db.commit(
      { actor: ctx.actor, event: 'letter-template.changed', subject: id, version: set.version, details: { name, purpose, isShared } },
      [updateTemplate(ctx.db, id, set)],
    ),
  );
  return shown({ ...before, ...set });
}

/** Removes a template; letters that were sent from it stay as they are. */
export async function removeTemplate(ctx: TenantContext, writer: TemplateWriter, id: string): Promise<void> {
  const { name, version } = await writable(ctx, writer, id);
  await numbered(
    ctx.db.commit({ actor: ctx.actor, event: 'letter-template.removed', subject: id, version: version + 1, details: { name } }, [
      deleteTemplate(ctx.db, id),
    ]),
  );
}

async function writable(ctx: TenantContext, writer: TemplateWriter, id: string): Promise<LetterTemplateRow> {
  const row = await findTemplate(ctx.db, writer.accountId, id);
  if (!row) throw new Refused('template_not_found');
  settle(decideWriting(writer, row.ownerId));
  return row;
}

function shown({ id, ownerId, name, purpose, texts, version, changedAt, changedBy }: Omit<LetterTemplateRow, 'tenantId'>): LetterTemplate {
  return { id, name, purpose, texts, isShared: ownerId === null, version, changedAt, changedBy };
}

function settle(decision: ReturnType<typeof decideTexts>): void {
  if (!decision.ok) throw new Refused(decision.code, decision.fields);
}

/** Of two changes on top of the same version one is refused. */
async function numbered(commit: Promise<unknown>): Promise<void> {
  try {
    await commit;
  } catch (error) {
    if (error instanceof Conflict && error.on('audit_entries.version')) throw new Refused('stale_version');
    throw error;
  }
}
