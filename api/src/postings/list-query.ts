import { type SQL, sql } from 'drizzle-orm';
import type { Facet, JobQuery, Sort } from '../../contract/postings.ts';
import type { Point } from '../../contract/primitives.ts';
import type { Scope } from '../db/tenant-db.ts';
import { matchExpression, type SearchAim, type SearchWords } from '../search/words.ts';
import type { Cursor } from './cursor.ts';
import { every, filters } from './list-filters.ts';

/** What a list asks of the database, with everything that had to be looked up already known. */
export interface ListRequest {
  query: JobQuery;
  /** What to search for, if anything. */
  words: SearchWords | undefined;
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
  value: string;
  count: number;
  /** JSON: what the choice is called, where that may differ by language. */
  words: string | null;
}

// Square kilometres of a square degree of latitude (111.19 km).
const KM2_PER_DEGREE2 = 12_365;
// More than the seconds of any date, so that what is found in the title comes before what is not, however old it is.
const CLASS_SECONDS = 100_000_000_000;

/** The page of rows: one more than the limit, so that it is known whether another page follows. */
export function pageOf(request: ListRequest): (scope: Scope) => SQL {
  const order = sql`order by key ${direction(request.sort)}, seq`;
  // The page is chosen from index entries alone; only its own rows are read.
  return (scope) => sql`
    with ${chosen(scope, request)}
    select p.seq as seq, p.tenant_id, p.number, p.titles, p.languages, p.said, p.municipality, p.place -> '$.city' as city,
      p.task_area, p.employment_type, p.work_time, p.pay, p.positions, p.published_at, p.closes_at, km2, key
    from (select * from page ${order} limit ${request.limit + 1}) page cross join postings p on p.seq = page.seq ${order}`;
}

function chosen(scope: Scope, request: ListRequest): SQL {
  const { words, limit, sort } = request;
  const top = (from: SQL | undefined, key: SQL, more = sql`1`) => sql`
    select p.seq as seq, ${squareKm(request.from)} as km2, ${key} as key
    ${openPostings(scope, request, from)} and ${every(filters(request))} and ${afterCursor(request)} and ${more}
    order by key ${direction(sort)}, seq limit ${limit + 1}`;
  if (sort !== 'relevance' || !words) return sql`page as materialized (${top(undefined, sortKeyOf(request))})`;
  const newest = sql`-unixepoch(p.published_at)`;
  const some = words.length > 1 ? sql`iif((p.tenant_id, p.seq) in (${found(words, scope, 'some-in-title')}), 1, 2)` : sql`2`;
  // A common word stands in most texts. They are looked through only when the titles do not fill the page.
  const others = sql`(select count(*) from best) <= ${limit} and (p.tenant_id, p.seq) not in (select * from titled)`;
  return sql`
    titled as materialized (${found(words, scope, 'every-in-title')}),
    best as materialized (${top(sql`titled`, newest)}),
    page as (select * from best union all select * from (${top(undefined, sql`${some} * ${CLASS_SECONDS} + ${newest}`, others)}))`;
}

/** The open postings `p` that fit the search and the distance, or those among `hits`; more conditions may follow with `and`. */
export function openPostings(scope: Scope, request: ListRequest, hits?: SQL): SQL {
  const { words, now } = request;
  const open = sql`p.state = 'published' and coalesce(p.closes_at, '9999') > ${now} and ${within(request)}`;
  if (words === undefined) return sql`from postings p indexed by ${indexFor(request)} where ${scope.is(sql`p.tenant_id`)} and ${open}`;
  // A cross join keeps the order: driven from the postings, the search would be made once for each of them. The plus keeps
  // the index from being asked for every tenant of the list where it is asked for one posting.
  return sql`from ${hits ?? sql`(${found(words, scope)})`} found
    cross join postings p indexed by postings_found on p.tenant_id = found.tenant_id and p.seq = found.seq
    where ${scope.is(sql`+p.tenant_id`)} and ${open}`;
}

// A search of its own for each tenant: one for all would compare every word of each with those of all others.
function found(words: SearchWords, scope: Scope, aim?: SearchAim): SQL {
  const expressions = Object.fromEntries(scope.tenants.map(({ id, code }) => [id, matchExpression(words, code, aim)]));
  return sql`select e.key as tenant_id, posting_words.rowid as seq
    from json_each(${JSON.stringify(expressions)}) e cross join posting_words where posting_words match e.value`;
}

// The index in whose order the page is read, so that reading can end with the page.
function indexFor(request: ListRequest): SQL {
  if (isNarrowed(request)) return sql`postings_open`;
  if (request.sort === 'title') return sql`postings_by_title`;
  return request.sort === 'deadline' ? sql`postings_by_deadline` : sql`postings_open`;
}

/** Whether a list leaves out open postings of its tenants. */
export function isNarrowed(request: ListRequest): boolean {
  return request.words !== undefined || request.query.radius !== undefined || Object.keys(filters(request)).length > 0;
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
  const keys: Record<Exclude<Sort, 'relevance'>, SQL> = {
    newest: sql`p.published_at`,
    deadline: sql`coalesce(p.closes_at, '9999')`,
    // Without a point on the map it comes last.
    distance: sql`coalesce(${squareKm(from)}, 1e9)`,
    title: sql`p.title_key`,
  };
  return keys[sort === 'relevance' ? 'newest' : sort];
}

function direction(sort: Sort): SQL {
  return sort === 'newest' ? sql`desc` : sql`asc`;
}

function afterCursor({ cursor, sort }: ListRequest): SQL {
  if (!cursor) return sql`1`;
  // The first half bounds what is read of the index, the second passes over equals.
  const [from, beyond] = sort === 'newest' ? [sql`<=`, sql`<`] : [sql`>=`, sql`>`];
  return sql`key ${from} ${cursor.key} and (key ${beyond} ${cursor.key} or p.seq > ${cursor.seq})`;
}
