import { type SQL, sql } from 'drizzle-orm';
import type { DEADLINES, Facet, JobQuery } from '../../contract/postings.ts';

const DAY_MS = 86_400_000;

/** The conditions on a posting `p` that a query's filters make, by facet; a facet without a choice has none. */
export function filters({ query, now }: { query: JobQuery; now: string }): Partial<Record<Facet, SQL>> {
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

/** All of the conditions. */
export function every(conditions: Partial<Record<Facet, SQL>>): SQL {
  const list = Object.values(conditions);
  return list.length === 0 ? sql`1` : sql.join(list, sql` and `);
}

/** Whether a posting exists in a language. */
export function hasLanguage(lang: string): SQL {
  return sql`instr(p.languages, ${lang}) > 0`;
}

/** Whether an open posting closes within so many days. */
export function closesWithin(days: (typeof DEADLINES)[number], now: string): SQL {
  return sql`p.closes_at <= ${afterDays(days, now)}`;
}

/** The instant so many days from now. */
export function afterDays(days: (typeof DEADLINES)[number], now: string): string {
  return new Date(Date.parse(now) + Number(days) * DAY_MS).toISOString();
}
