import { Hono } from 'hono';
import * as z from 'zod/mini';
import { AuditQuery } from '../../contract/audit.ts';
import { TakeOut } from '../../contract/data-requests.ts';
import { ApplicantQuery, RecruitmentQuery } from '../../contract/recruitment.ts';
import { gatherPerson } from '../data-requests/person.ts';
import { RequestPath } from '../data-requests/routes.ts';
import { applicantTable } from './applicant-table.ts';
import { auditTable } from './audit-table.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { recruitmentTable } from './recruitment-table.ts';
import { csvFile } from './csv.ts';
import { personZip } from './person-zip.ts';
import type { Table } from './table.ts';
import { xlsxFile } from './xlsx.ts';

const Format = z.enum(['csv', 'xlsx'], 'choice');
const ApplicantExport = z.extend(z.omit(ApplicantQuery, { cursor: true, limit: true }), { format: Format });
const RecruitmentExport = z.extend(z.omit(RecruitmentQuery, { cursor: true }), { format: Format });
const AuditExport = z.extend(z.omit(AuditQuery, { cursor: true }), { format: Format });

const TYPES: Record<z.infer<typeof Format>, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Tables to be saved: `/staff/{tenant}/exports/…?format=csv|xlsx`, with the filters of the lists. */
export const exportRoutes = new Hono<StaffEnv>()
  .get('/:tenant/exports/applications', staff('persons.export'), validated('query', ApplicantExport), async (c) => {
    const { format, ...query } = c.req.valid('query');
    const lang = query.lang ?? c.var.signedIn.account.lang;
    return file(await applicantTable(c.var.ctx, c.var.member, query, lang), format, c.var.ctx.now());
  })
  .get('/:tenant/exports/postings', staff('postings.read'), validated('query', RecruitmentExport), async (c) => {
    const { format, ...query } = c.req.valid('query');
    const who = { role: c.var.member.role, units: c.var.member.units, lang: query.lang ?? c.var.signedIn.account.lang };
    return file(await recruitmentTable(c.var.ctx, who, query), format, c.var.ctx.now());
  })
  .get('/:tenant/exports/audit', staff('audit.read'), validated('query', AuditExport), async (c) => {
    const { format, lang, ...query } = c.req.valid('query');
    return file(await auditTable(c.var.ctx, query, lang ?? c.var.signedIn.account.lang), format, c.var.ctx.now());
  })
  .post(
    '/:tenant/data-requests/:request/copy',
    staff('privacy.manage'),
    validated('param', RequestPath),
    validated('json', TakeOut),
    async (c) => {
      const data = await gatherPerson(c.var.ctx, c.env.files, c.req.valid('param').request, c.req.valid('json').applications);
      return c.body(personZip(c.var.ctx, data), 200, {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${data.reference}.zip"`,
      });
    },
  );

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
