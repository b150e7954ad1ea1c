import { Hono } from 'hono';
import * as z from 'zod/mini';
import { ApplicantQuery, RecruitmentQuery } from '../../contract/recruitment.ts';
import { applicantTable } from './applicant-table.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { recruitmentTable } from './recruitment-table.ts';
import { csvFile } from './csv.ts';
import type { Table } from './table.ts';
import { xlsxFile } from './xlsx.ts';

const Format = z.enum(['csv', 'xlsx'], 'choice');
const ApplicantExport = z.extend(z.omit(ApplicantQuery, { cursor: true, limit: true }), { format: Format });
const RecruitmentExport = z.extend(z.omit(RecruitmentQuery, { cursor: true }), { format: Format });

const TYPES: Record<z.infer<typeof Format>, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Tables to be saved: `/staff/{tenant}/exports/…?format=csv|xlsx`, with the filters of the lists. */
export const exportRoutes = new Hono<StaffEnv>()
  .get('/:tenant/exports/applications', staff('persons.export'), validated('query', ApplicantExport), async (c) => {
    const { format, ...query } = c.req.valid('query');
    const { lang } = c.var.signedIn.account;
    return file(await applicantTable(c.var.ctx, c.var.member, query, lang), format, c.var.ctx.now());
  })
  .get('/:tenant/exports/postings', staff('postings.read'), validated('query', RecruitmentExport), async (c) => {
    const { format, ...query } = c.req.valid('query');
    const who = { role: c.var.member.role, units: c.var.member.units, lang: c.var.signedIn.account.lang };
    return file(await recruitmentTable(c.var.ctx, who, query), format, c.var.ctx.now());
  });

async function file(table: Table, format: z.infer<typeof Format>, now: string): Promise<Response> {
  const bytes = format === 'csv' ? csvFile(table) : await xlsxFile(table);
  const name = `${table.name}-${now.slice(0, 10)}.${format}`;
  return new Response(bytes, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="export.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
