import { type SQL, sql } from 'drizzle-orm';
import type { ApplicationState, ScanState } from '../../contract/applications.ts';
import type { AuditEventCode } from '../../contract/audit-events.ts';
import type { TenantDb } from '../db/tenant-db.ts';
import { APPLICANT_TABLES, givenColumns, REQUEST_COLUMNS } from './data-map.ts';

/** By what a person is looked for, in the form in which it is stored. */
export interface PersonKeys {
  email?: string | undefined;
  phone?: string | undefined;
  reference?: string | undefined;
}

export interface FoundRow {
  id: string;
  version: number;
  reference: string;
  name: string;
  email: string;
  phone: string;
  state: ApplicationState;
  submitted_at: string;
  answered_at: string | null;
  number: number;
  titles: string;
  languages: string;
}

/** A row of a table as the person is given it. */
export type GivenRow = Record<string, string | number | null>;

const FOUND = sql`select a.id, a.version, a.reference, a.name, a.email, a.phone, a.state, a.submitted_at, a.answered_at, p.number, p.titles, p.languages
  from applications a join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id`;

/** Applications under any of these keys, the newest first. */
export async function applicationsUnder(db: TenantDb, { email, phone, reference }: PersonKeys, limit: number): Promise<FoundRow[]> {
  const any = [
    ...(email === undefined ? [] : [sql`lower(a.email) = ${email.toLowerCase()}`]),
    ...(phone === undefined ? [] : [sql`a.phone = ${phone}`]),
    ...(reference === undefined ? [] : [sql`a.reference = ${reference.toUpperCase()}`]),
  ];
  if (any.length === 0) return [];
  const [rows] = await db.queries<[FoundRow]>(
    (scope) => sql`${FOUND} where ${scope.is(sql`a.tenant_id`)} and (${sql.join(any, sql` or `)}) order by a.id desc limit ${limit}`,
  );
  return rows;
}

/** Applications by their ids. */
export async function applicationsOf(db: TenantDb, ids: readonly string[]): Promise<FoundRow[]> {
  if (ids.length === 0) return [];
  const [rows] = await db.queries<[FoundRow]>((scope) => sql`${FOUND} where ${scope.is(sql`a.tenant_id`)} and a.id in ${ids}`);
  return rows;
}

/** Whether somebody who works here has this address. */
export async function isStaffAddress(db: TenantDb, email: string | undefined): Promise<boolean> {
  if (email === undefined) return false;
  const [rows] = await db.queries<[object]>(
    (scope) => sql`select 1 from staff_accounts s join staff_memberships m on m.account_id = s.id
      where ${scope.is(sql`m.tenant_id`)} and m.ended_at is null and lower(s.email) = ${email.toLowerCase()} limit 1`,
  );
  return rows.length > 0;
}

/** How many rows hang on each application, by table. */
export async function rowCounts(db: TenantDb, ids: readonly string[]): Promise<{ id: string; table: string; count: number }[]> {
  const builds = Object.entries(APPLICANT_TABLES).map(
    ([table, { link }]) =>
      (scope: { is: (column: SQL) => SQL }) =>
        sql`select ${sql.identifier(link)} as id, ${table} as "table", count(*) as count from ${sql.identifier(table)}
          where ${scope.is(sql`tenant_id`)} and ${sql.identifier(link)} in ${ids} group by 1`,
  );
  return (await db.queries<{ id: string; table: string; count: number }[]>(...builds)).flat();
}

/** Everything that a person is given of their applications, by table; and their requests under the same address. */
export async function givenRows(db: TenantDb, ids: readonly string[], email: string | undefined): Promise<Map<string, GivenRow[]>> {
  const names = (columns: Parameters<typeof givenColumns>[0]) =>
    sql.join(
      givenColumns(columns).map((column) => sql.identifier(column)),
      sql`, `,
    );
  const tables = [
    ...Object.entries(APPLICANT_TABLES).map(([table, { link, columns }]) => ({
      table,
      columns,
      where: sql`${sql.identifier(link)} in ${ids}`,
    })),
    { table: 'data_requests', columns: REQUEST_COLUMNS, where: sql`lower(email) = ${(email ?? '').toLowerCase()}` },
  ];
  const results = await db.queries<GivenRow[]>(
    ...tables.map(
      ({ table, columns, where }) =>
        (scope: { is: (column: SQL) => SQL }) =>
          sql`select ${names(columns)} from ${sql.identifier(table)} where ${scope.is(sql`tenant_id`)} and ${where} limit 5000`,
    ),
  );
  return new Map(tables.map(({ table }, index) => [table, (results[index] ?? []).map((row) => ({ ...row }))]));
}

export interface DocumentRow {
  application_id: string;
  name: string;
  object_key: string;
  scan: ScanState;
}

/** The documents of applications, where their bytes rest and what a virus scanner said of them. */
export async function documentsOf(db: TenantDb, ids: readonly string[]): Promise<DocumentRow[]> {
  if (ids.length === 0) return [];
  const [rows] = await db.queries<[DocumentRow]>(
    (scope) =>
      sql`select application_id, name, object_key, scan from files where ${scope.is(sql`tenant_id`)} and application_id in ${ids} order by id`,
  );
  return rows;
}

export interface ReadingRow {
  id: string;
  at: string;
  event: AuditEventCode;
  actor: string;
}

const LISTS = ['applications.listed', 'interviews.listed', 'applications.exported'];

/** When an application was read since an entry of the audit, alone or in a list, the newest first. */
export async function readingsOf(db: TenantDb, applicationId: string, since: string, limit: number): Promise<ReadingRow[]> {
  const [rows] = await db.queries<[ReadingRow]>(
    (scope) => sql`select id, at, event, actor from audit_entries
        where ${scope.is(sql`tenant_id`)} and subject = ${applicationId} and event in ('application.viewed', 'application.revealed', 'document.read')
      union all select * from (select id, at, event, actor from audit_entries indexed by audit_by_event
        where ${scope.is(sql`tenant_id`)} and event in ${LISTS} and id >= ${since} and instr(details, ${applicationId}) > 0)
      order by id desc limit ${limit}`,
  );
  return rows;
}
