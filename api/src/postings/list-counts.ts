import { type SQL, sql } from 'drizzle-orm';
import { DEADLINES, FACETS, type Facet } from '../../contract/postings.ts';
import { LOCALES } from '../../contract/primitives.ts';
import type { Scope } from '../db/tenant-db.ts';
import { afterDays, closesWithin, filters, hasLanguage } from './list-filters.ts';
import { isNarrowed, type ListRequest, openPostings } from './list-query.ts';

const LONGEST_FACET = 100;

/**
 * How many the list holds, and how many each choice of each facet would leave. Of a whole list the database keeps the
 * counts; for a search or a filter they are counted.
 */
export function countsOf(request: ListRequest): (scope: Scope) => SQL {
  return isNarrowed(request) ? (scope) => counted(scope, request) : (scope) => kept(scope, request.now);
}

function kept(scope: Scope, now: string): SQL {
  const until = sql`coalesce(closes_at, '9999')`;
  const [soon, later, last] = DEADLINES.map((days) => afterDays(days, now));
  // Until the clock job closes a posting whose time is over, it is among the published ones.
  return sql`
    with k as materialized (
      select facet, value, sum(count) as count, max(words) as words from (
        select facet, value, count, words from open_counts where ${scope.is(sql`tenant_id`)}
        union all select facet, value, -1, null from open_facets where ${scope.is(sql`tenant_id`)} and ${until} <= ${now}
      ) group by 1, 2 having sum(count) > 0
    ), d as materialized (
      select count(*) filter (where ${until} <= ${soon}) as soon, count(*) filter (where ${until} <= ${later}) as later, count(*) as last
      from postings p indexed by postings_by_deadline
      where p.state = 'published' and ${scope.is(sql`p.tenant_id`)} and ${until} > ${now} and ${until} <= ${last}
    )
    select * from k where facet not in ('municipality', 'unit')
    union all ${fullest('municipality')} union all ${fullest('unit')}
    union all select 'deadline', ${DEADLINES[0]}, soon, null from d
    union all select 'deadline', ${DEADLINES[1]}, later, null from d
    union all select 'deadline', ${DEADLINES[2]}, last, null from d`;
}

function fullest(facet: Facet): SQL {
  return sql`select * from (select * from k where facet = ${facet} order by count desc, value limit ${LONGEST_FACET})`;
}

function counted(scope: Scope, request: ListRequest): SQL {
  const own = filters(request);
  const bit = (facet: Facet) => 1 << FACETS.indexOf(facet);
  // A bit for every filter that a posting does not pass: each facet is counted as if its own filter were not set.
  const fails = Object.entries(own).map(([facet, passes]) => sql`iif(${passes}, 0, ${bit(facet as Facet)})`);
  const fits = (facet: Facet) => (own[facet] ? sql`p.fails & ~${bit(facet)} = 0` : sql`p.fails = 0`);
  const column = (facet: Facet, name: SQL, words = sql`null`) => sql`
    select ${facet}, value, count, ${words} from (select ${name} as value, count(*) as count, max(p.tenant_id) as tenant_id from p
      where ${name} is not null and ${fits(facet)} group by 1 order by 2 desc, 1 limit ${LONGEST_FACET}) c`;
  const named = (facet: Facet) =>
    sql`(select words from open_counts o where o.tenant_id = c.tenant_id and o.facet = ${facet} and o.value = c.value)`;
  const flags = [
    { facet: 'total', value: '', holds: sql`p.fails = 0` },
    ...LOCALES.map((value) => ({ facet: 'language', value, holds: sql`${hasLanguage(value)} and ${fits('language')}` })),
    ...DEADLINES.map((value) => ({ facet: 'deadline', value, holds: sql`${closesWithin(value, request.now)} and ${fits('deadline')}` })),
  ].map((flag, index) => ({ ...flag, name: sql.raw(`n${index}`) }));
  return sql`
    with p as materialized (
      select p.tenant_id, p.task_area, p.municipality, p.unit, p.employment_type, p.languages, p.closes_at,
        ${fails.length > 0 ? sql.join(fails, sql` + `) : sql`0`} as fails
      ${openPostings(scope, { ...request, sort: 'newest' })}
    ), f as materialized (
      select ${sql.join(
        flags.map(({ name, holds }) => sql`count(*) filter (where ${holds}) as ${name}`),
        sql`, `,
      )} from p
    )
    ${sql.join(
      [
        ...flags.map(({ facet, value, name }) => sql`select ${facet} as facet, ${value} as value, ${name} as count, null as words from f`),
        column('taskArea', sql`p.task_area`),
        column('municipality', sql`p.municipality`, named('municipality')),
        column('unit', sql`p.unit`, named('unit')),
        column('employmentType', sql`p.employment_type`),
      ],
      sql` union all `,
    )}`;
}
