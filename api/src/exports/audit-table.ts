import type { AuditEntry, AuditQuery } from '../../contract/audit.ts';
import { en } from '../../contract/audit-words/en.ts';
import { fi } from '../../contract/audit-words/fi.ts';
import { sv } from '../../contract/audit-words/sv.ts';
import type { AuditWords } from '../../contract/audit-words/words.ts';
import type { Locale } from '../../contract/primitives.ts';
import { exportedAudit } from '../audit/service.ts';
import type { TenantContext } from '../context.ts';
import type { Cell, Table } from './table.ts';

/** The audit in plain words, by language. */
export const AUDIT_WORDS: Record<Locale, AuditWords> = { fi, sv, en };

/** The audit as a table in the reader's language. Persons are in it by their reference, and by their id once they are deleted. */
export async function auditTable(ctx: TenantContext, query: Omit<AuditQuery, 'lang' | 'cursor'>, lang: Locale): Promise<Table> {
  const words = AUDIT_WORDS[lang];
  const rows = await exportedAudit(ctx, query, lang);
  return { ...words.table, rows: rows.map((entry) => row(entry, words)) };
}

function row({ at, by, event, about, count }: AuditEntry, words: AuditWords): Cell[] {
  return [
    new Date(at),
    by.kind === 'staff' ? by.name : words.actors[by.kind],
    words.events[event],
    about && words.about[about.kind],
    about &&
      [about.isGone && about.kind === 'application' ? words.erased : undefined, about.label ?? about.id, about.posting?.title]
        .filter(Boolean)
        .join(', '),
    count,
    event,
  ];
}
