import type { RecruitmentQuery } from '../../contract/recruitment.ts';
import type { TenantContext } from '../context.ts';
import { EXPORT_TEXTS } from './headings.ts';
import type { Cell, Table } from './table.ts';
import { listRecruitments, type Recruiter } from '../recruitments/service.ts';

const MOST = 10_000;

/** Recruitments as a table in the reader's language, the newest first, at most ten thousand. */
export async function recruitmentTable(ctx: TenantContext, who: Recruiter, query: RecruitmentQuery): Promise<Table> {
  const { postings, postingStates } = EXPORT_TEXTS[who.lang];
  const rows: Cell[][] = [];
  const moment = (instant: string | undefined) => (instant === undefined ? undefined : new Date(instant));
  for (let cursor: string | undefined, isFirst = true; (isFirst || cursor !== undefined) && rows.length < MOST; isFirst = false) {
    const page = await listRecruitments(ctx, who, { ...query, cursor });
    for (const one of page.items)
      rows.push([
        one.number,
        one.title,
        one.unit,
        postingStates[one.state],
        moment(one.opensAt),
        moment(one.closesAt),
        one.applications,
        one.waiting,
        moment(one.archivedAt),
      ]);
    cursor = page.next;
  }
  await ctx.db.commit({ actor: ctx.actor, event: 'postings.exported', subject: 'postings', details: { rows: rows.length } }, []);
  return { ...postings, rows };
}
