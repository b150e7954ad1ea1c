import { type Compared, type Comparison, MOST_COMPARED } from '../../../contract/comparison.ts';
import type { Locale } from '../../../contract/primitives.ts';
import type { Scoring } from '../../../contract/scores.ts';
import type { TenantContext } from '../../context.ts';
import { visible } from '../../recruitments/service.ts';
import { recruitment as recruitmentView } from '../../recruitments/views.ts';
import { Refused } from '../../refusal.ts';
import { scanStateNow } from '../../scanning/rules.ts';
import type { Judge } from '../scores/rules.ts';
import { scoringOf } from '../scores/service.ts';
import { applicantCounts, applicantPage, type ApplicantRequest, findApplications, type Reader } from '../store.ts';
import { answersOf, shownDocuments } from '../views.ts';
import { documentsOf, tagsOf } from './store.ts';

type Row = Awaited<ReturnType<typeof findApplications>>[number];

/**
 * Applications to one posting side by side: those that are named, else the newest shortlisted. What an anonymous recruitment
 * covers is covered here too. That each of them was read is in the audit.
 */
export async function compareApplicants(
  ctx: TenantContext,
  reader: Reader & Judge & { lang: Locale },
  postingId: string,
  named: readonly string[] | undefined,
): Promise<Comparison> {
  const recruitment = recruitmentView(await visible(ctx, reader, postingId), ctx.tenant, reader.lang);
  const { ids, total } = named ? { ids: [...new Set(named)], total: undefined } : await shortlisted(ctx, reader, recruitment.number);
  const rows = await findApplications(ctx.db, reader, ids);
  if (rows.length !== ids.length) throw new Refused('application_not_found');
  if (rows.some((row) => row.postingId !== postingId)) throw new Refused('bad_request', [{ field: 'applications', code: 'choice' }]);
  const [documents, tags, scoring] = await Promise.all([
    documentsOf(ctx.db, ids),
    tagsOf(ctx.db, ids),
    scoringOf(ctx, reader, postingId, ids),
    ctx.db.commit(
      rows.map(({ id, isHidden }) => ({
        actor: ctx.actor,
        event: 'application.viewed',
        subject: id,
        details: { hidden: isHidden, compared: rows.length },
      })),
      [],
    ),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = ids.flatMap((id) => {
    const row = byId.get(id);
    const files = documents(id).map((file) => ({ ...file, scan: scanStateNow(file.scan, ctx.hasScanner) }));
    return row ? [compared(row, files, tags(id), scoring(id))] : [];
  });
  return { asOf: ctx.now(), recruitment, people, ...(total !== undefined && { shortlisted: total }) };
}

async function shortlisted(ctx: TenantContext, reader: Reader, postingNumber: number): Promise<{ ids: string[]; total: number }> {
  const request: ApplicantRequest = {
    postingNumber,
    state: 'shortlisted',
    isWaiting: false,
    search: undefined,
    tag: undefined,
    after: undefined,
    limit: MOST_COMPARED,
  };
  const [rows, counts] = await Promise.all([applicantPage(ctx.db, reader, request), applicantCounts(ctx.db, reader, request)]);
  return {
    ids: rows.slice(0, MOST_COMPARED).map(({ id }) => id),
    total: counts.find(({ state }) => state === 'shortlisted')?.total ?? 0,
  };
}

function compared(row: Row, documents: Parameters<typeof shownDocuments>[1], tags: readonly string[], scoring: Scoring): Compared {
  return {
    id: row.id,
    reference: row.reference,
    ...(!row.isHidden && { name: row.name }),
    isHidden: row.isHidden,
    state: row.state,
    version: row.version,
    lang: row.lang,
    submittedAt: row.submittedAt,
    tags: [...tags].sort(),
    files: documents.length,
    answers: answersOf(row),
    documents: shownDocuments(row, documents),
    scoring,
  };
}
