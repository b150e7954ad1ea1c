import type { DataRequest, FoundApplication } from '../../contract/data-requests.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Actor } from '../context.ts';
import type { Tenant } from '../directory/tenant.ts';
import { shownLanguage } from '../postings/rules.ts';
import { daysBetween, decideExtension, isClosed, reasonToKeep } from './rules.ts';
import type { FoundRow, ReadingRow } from './person-store.ts';
import type { RequestRow } from './store.ts';

/** A request as its register shows it on a day of the municipality. */
export function dataRequest(row: RequestRow, today: string): DataRequest {
  const { name, email, phone } = row;
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    kind: row.kind,
    state: row.state,
    lang: row.lang,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    ...(!isClosed(row.state) && { daysLeft: daysBetween(today, row.dueOn) }),
    isExtendable: decideExtension(row, today).ok,
    ...(row.extensionReason !== null && { extensionReason: row.extensionReason }),
    ...(row.proof !== null && { proof: row.proof }),
    ...(name !== null && { person: { name, ...(email !== null && { email }), ...(phone !== null && { phone }) } }),
    ...(row.message !== null && { message: row.message }),
    ...(row.note !== null && { note: row.note }),
    ...(row.closedAt !== null && { closedAt: row.closedAt }),
    ...(row.closedBy !== null && { closedBy: row.closedBy }),
    ...(row.contactUntil !== null && { contactUntil: row.contactUntil }),
  };
}

/** An application that was found for somebody who asks, with who has read it. */
export function foundApplication(
  row: FoundRow,
  facts: { documents: readonly { name: string }[]; rows: Record<string, number>; readings: readonly ReadingRow[] },
  tenant: Tenant,
  lang: Locale,
  today: string,
): FoundApplication {
  const titleLang = shownLanguage(row.languages.split(',') as Locale[], lang, tenant.officialLanguages);
  const keep = reasonToKeep({ state: row.state, answeredAt: row.answered_at }, today, tenant.timeZone);
  return {
    id: row.id,
    version: row.version,
    reference: row.reference,
    name: row.name,
    email: row.email,
    phone: row.phone,
    state: row.state,
    submittedAt: row.submitted_at,
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    posting: { number: row.number, title: (JSON.parse(row.titles) as Localized)[titleLang] ?? '', titleLang },
    documents: facts.documents.map(({ name }) => name),
    rows: facts.rows,
    readings: facts.readings.map(({ at, event, actor }) => ({ at, event, by: nameOf(JSON.parse(actor) as Actor) })),
    ...(keep && { keep }),
  };
}

function nameOf(actor: Actor): string {
  return actor.kind === 'staff' ? actor.name : '';
}
