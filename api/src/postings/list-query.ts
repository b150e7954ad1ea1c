import { type SQL, sql } from 'drizzle-orm';
import { DEADLINES, FACETS, type Facet, type JobQuery, type Sort } from '../../contract/postings.ts';
import { LOCALES, type Point } from '../../contract/primitives.ts';
import type { Scope } from '../db/tenant-db.ts';
import type { Cursor } from './cursor.ts';

/** What a list asks of the database, with everything that had to be looked up already known. */
export interface ListRequest {
  query: JobQuery;
  /** The full-text expression, or nothing to search for. */
  words: string | undefined;
  from: Point | undefined;
  sort: Sort;
  limit: number;
  cursor: Cursor | undefined;
  now: string;
}

/** A row of the list before it is put into a language. */
export interface ListRow {
  seq: number;
  tenant_id: string;
  number: number;
  titles: string;
  languages: string;
  said: string;
  municipality: string | null;
  /** JSON: the place in words. */
  city: string | null;
  task_area: string;
  employment_type: string;
  work_time: string | null;
  pay: string;
  positions: number;
  published_at: string;
  closes_at: string | null;
  km2: number | null;
  key: string | number;
}

export interface CountRow {
  facet: Facet | 'total';
  value: string | null;
  count: number;
  /** JSON: what the choice is called, where that may differ by language. */
  words: string | null;
}

const DAY_MS = 86_400_000;
// Square kilometres of a square degree of latitude (111.19 km).
const KM2_PER_DEGREE2 = 12_365;
const LONGEST_FACET = 100;

/** The page of rows: one more than the limit, so that it is known whether another page follows. */
export function pageOf(request: ListRequest): (scope: Scope) => SQL {
  return (scope) => sql`
    select seq, tenant_id, number, titles, languages, said, municipality, city, task_area, employment_type, work_time, pay,
      positions, published_at, closes_at, km2, key
    from (
      select p.seq, p.tenant_id, p.number, p.titles, p.languages, p.said, p.municipality, p.place -> '$.city' as city,
        p.task_area, p.employment_type, p.work_time, p.pay, p.positions, p.published_at, p.closes_at,
        ${squareKm(request.from)} as km2, ${sortKeyOf(request)} as key
      ${openPostings(scope, request)} and ${every(filters(request))}
    )
    where ${afterCursor(request)}
    order by key ${direction(request.sort)}, seq
    limit ${request.limit + 1}`;
}

/** How many the list holds, and how many each choice of each facet would leave. */
export function countsOf(request: ListRequest): (scope: Scope) => SQL {
  const own = filters(request);
  const others = (facet: Facet) => every(Object.fromEntries(Object.entries(own).filter(([name]) => name !== facet)));
  const column = (facet: Facet, name: SQL, words: SQL = sql`null`) => sql`
    select * from (select ${facet} as facet, ${name} as value, count(*) as count, ${words} as words from p
      where ${name} is not null and ${others(facet)} group by 2 order by 3 desc limit ${LONGEST_FACET})`;
  const flags = (facet: Facet, choices: { value: string; holds: SQL }[]) =>
    choices.map(({ value, holds }) => sql`select ${facet}, ${value}, count(*), null from p where ${holds} and ${others(facet)}`);
  const parts = [
    sql`select 'total' as facet, null as value, count(*) as count, null as words from p where ${every(own)}`,
    column('taskArea', sql`p.task_area`),
    column('municipality', sql`p.municipality`, sql`max(p.city)`),
    column('unit', sql`p.unit`, sql`max(p.unit_words)`),
    column('employmentType', sql`p.employment_type`),
    ...flags(
      'language',
      LOCALES.map((value) => ({ value, holds: hasLanguage(value) })),
    ),
    ...flags(
      'deadline',
      DEADLINES.map((value) => ({ value, holds: closesWithin(value, request.now) })),
    ),
  ];
  return (scope) => sql`
    with p as materialized (
      select p.task_area, p.municipality, p.unit, p.employment_type, p.languages, p.closes_at,
        p.place -> '$.city' as city, p.said -> '$.unit' as unit_words ${openPostings(scope, request)}
    ) ${sql.join(parts, sql` union all `)}`;
}

/** The facets, in the order in which a list shows them. */
export const SHOWN_FACETS = FACETS;

function openPostings(scope: Scope, request: ListRequest): SQL {
  const open = sql`p.state = 'published' and (p.closes_at is null or p.closes_at > ${request.now}) and ${within(request)}`;
  return request.words === undefined
    ? sql`from postings p where ${scope.is(sql`p.tenant_id`)} and ${open}`
    : // A cross join keeps the order: driven from the postings, the index would be asked once for each of them.
      sql`from posting_words cross join postings p on p.seq = posting_words.rowid
        where posting_words match ${scope.match(request.words)} and ${scope.is(sql`p.tenant_id`)} and ${open}`;
}

function filters({ query, now }: ListRequest): Partial<Record<Facet, SQL>> {
  const any = (column: SQL, values: readonly string[] | undefined) => (values?.length ? sql`${column} in ${values}` : undefined);
  const all: Record<Facet, SQL | undefined> = {
    taskArea: any(sql`p.task_area`, query.taskArea),
    municipality: any(sql`p.municipality`, query.municipality),
    unit: any(sql`p.unit`, query.unit),
    employmentType: any(sql`p.employment_type`, query.employmentType),
    language: query.language?.length ? sql`(${sql.join(query.language.map(hasLanguage), sql` or `)})` : undefined,
    deadline: query.deadline && closesWithin(query.deadline, now),
  };
  return Object.fromEntries(Object.entries(all).filter(([, filter]) => filter !== undefined));
}

function every(conditions: Partial<Record<Facet, SQL>>): SQL {
  const list = Object.values(conditions);
  return list.length === 0 ? sql`1` : sql.join(list, sql` and `);
}

function hasLanguage(lang: string): SQL {
  return sql`instr(p.languages, ${lang}) > 0`;
}

function closesWithin(days: string, now: string): SQL {
  return sql`p.closes_at <= ${new Date(Date.parse(now) + Number(days) * DAY_MS).toISOString()}`;
}

// Flat geometry is right to a few per cent over the distances that people commute.
function squareKm(from: Point | undefined): SQL {
  if (!from) return sql`null`;
  const shrink = Math.cos((from.lat * Math.PI) / 180) ** 2;
  return sql`((p.lat - ${from.lat}) * (p.lat - ${from.lat}) + (p.lon - ${from.lon}) * (p.lon - ${from.lon}) * ${shrink}) * ${KM2_PER_DEGREE2}`;
}

function within({ from, query }: ListRequest): SQL {
  return from && query.radius !== undefined ? sql`${squareKm(from)} <= ${query.radius ** 2}` : sql`1`;
}

function sortKeyOf({ sort, from }: ListRequest): SQL {
  const keys: Record<Sort, SQL> = {
    newest: sql`p.published_at`,
    deadline: sql`coalesce(p.closes_at, '9999')`,
    // A word in the title says more than one in the text; the tails are only there for compounds.
    relevance: sql`bm25(posting_words, 0, 12, 1, 4)`,
    // Without a point on the map it comes last.
    distance: sql`coalesce(${squareKm(from)}, 1e9)`,
    title: sql`p.title_key`,
  };
  return keys[sort];
}

function direction(sort: Sort): SQL {
  return sort === 'newest' ? sql`desc` : sql`asc`;
}

function afterCursor({ cursor, sort }: ListRequest): SQL {
  if (!cursor) return sql`1`;
  const beyond = sort === 'newest' ? sql`key < ${cursor.key}` : sql`key > ${cursor.key}`;
  return sql`(${beyond} or (key = ${cursor.key} and seq > ${cursor.seq}))`;
}
