import type { AuditEntry, AuditSubject } from '../../contract/audit.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Actor } from '../context.ts';
import type { Tenant } from '../directory/tenant.ts';
import { shownLanguage } from '../postings/rules.ts';
import { kindOf } from './rules.ts';
import type { AuditRow, SubjectRow } from './store.ts';

/** What an entry is about, when that is one thing: its subject, else the colleague that its details name. */
export function subjectOf({ subject, details }: AuditRow): string {
  const { account } = JSON.parse(details) as { account?: unknown };
  return kindOf(subject) === 'other' && typeof account === 'string' ? account : subject;
}

/** An entry as it is shown. Nothing that somebody typed is in it. */
export function auditEntry(row: AuditRow, known: ReadonlyMap<string, SubjectRow>, tenant: Tenant, lang: Locale): AuditEntry {
  const actor = JSON.parse(row.actor) as Actor;
  const said = JSON.parse(row.details) as { ids?: unknown; to?: unknown };
  const about = aboutOf(subjectOf(row), known, tenant, lang);
  return {
    id: row.id,
    at: row.at,
    event: row.event,
    by: actor.kind === 'staff' ? { kind: 'staff', id: actor.accountId, name: actor.name } : { kind: actor.kind },
    ...(about && { about }),
    ...(Array.isArray(said.ids) && { count: said.ids.length }),
    ...(typeof said.to === 'string' && { to: said.to }),
  };
}

function aboutOf(id: string, known: ReadonlyMap<string, SubjectRow>, tenant: Tenant, lang: Locale): AuditSubject | undefined {
  const kind = kindOf(id);
  if (kind === 'other') return undefined;
  const row = known.get(id);
  const posting = row && postingOf(row, tenant, lang);
  return { kind, id, isGone: row === undefined, ...(row?.label && { label: row.label }), ...(posting && { posting }) };
}

function postingOf({ posting_id: id, number, titles, languages }: SubjectRow, tenant: Tenant, lang: Locale): AuditSubject['posting'] {
  if (!id || number === null || titles === null || languages === null) return undefined;
  const titleLang = shownLanguage(languages.split(',') as Locale[], lang, tenant.officialLanguages);
  return { id, number, title: (JSON.parse(titles) as Localized)[titleLang] ?? '', titleLang };
}
