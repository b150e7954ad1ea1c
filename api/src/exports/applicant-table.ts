import type { ApplicantQuery } from '../../contract/recruitment.ts';
import type { Locale } from '../../contract/primitives.ts';
import { dialled } from '../checks/phone.ts';
import type { TenantContext } from '../context.ts';
import { EXPORT_TEXTS } from './headings.ts';
import type { Cell, Table } from './table.ts';
import { exportedApplicants } from '../applicants/service.ts';

/** Applications as a table in the reader's language. Who is covered from the reader stays covered, contacts included. */
export async function applicantTable(
  ctx: TenantContext,
  reader: Parameters<typeof exportedApplicants>[1],
  query: ApplicantQuery,
  lang: Locale,
): Promise<Table> {
  const { applications, states, hidden } = EXPORT_TEXTS[lang];
  const rows = await exportedApplicants(ctx, reader, query, lang);
  return {
    ...applications,
    rows: rows.map(({ item, phone, email }): Cell[] => [
      item.reference,
      item.posting.title,
      item.posting.number,
      item.name ?? hidden,
      phone && dialled(phone, ctx.tenant.country),
      email,
      item.lang,
      states[item.state],
      new Date(item.submittedAt),
      item.answeredAt === undefined ? undefined : new Date(item.answeredAt),
      item.tags.join(', '),
    ]),
  };
}
