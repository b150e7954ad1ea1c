import type { Facet, FacetCount, JobList, Sort } from '../../../api/contract/postings.ts';
import { TASK_AREA_NAMES } from '../i18n/facet-names.ts';
import { TYPES } from '../i18n/type-names.ts';
import type { Row } from '../list/listing.ts';

/** What the visitor asks of the list. Values of one facet widen it, different facets narrow it. */
export type Filter = { q: string; sort?: Sort; chosen: Partial<Record<Facet, readonly string[]>> };
export type Facets = Partial<JobList['facets']>;
/** What judging rows on the spot takes: the time, the codes of municipalities by name, and what codes are called. */
export type Ground = { now: number; codes: ReadonlyMap<string, string>; name: (facet: Facet, value: string) => string };

export const NO_FILTER: Filter = { q: '', chosen: {} };
/** Facets in the order in which they are offered. */
export const FACETS: readonly Facet[] = ['taskArea', 'municipality', 'employmentType', 'unit', 'deadline', 'language'];
const DEADLINES = ['3', '7', '30'];
const DAY = 86_400_000;

/** Whether anything narrows the list. */
export function isNarrowed({ q, chosen }: Filter): boolean {
  return !!q.trim() || FACETS.some((facet) => chosen[facet]?.length);
}

/** The filter with one value put in or taken out; a deadline replaces the one before it. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const values = filter.chosen[facet] ?? [];
  const kept = facet === 'deadline' ? [] : values.filter((one) => one !== value);
  return { ...filter, chosen: { ...filter.chosen, [facet]: values.includes(value) ? kept : [...kept, value] } };
}

/** The filter as the query string of the public API. */
export function queryOf({ q, sort, chosen }: Filter, cursor?: string): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: q.trim(), sort, cursor })) if (value) query.set(name, value);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) query.append(facet, value);
  return query;
}

/** The rows that match, for when the service cannot be asked. */
export function narrowed(rows: readonly Row[], { q, sort, chosen }: Filter, ground: Ground): Row[] {
  const words = fold(q).split(/\s+/);
  const found = rows.filter(
    (row) =>
      FACETS.every((facet) => !chosen[facet]?.length || valuesOf(row, facet, ground).some((value) => chosen[facet]?.includes(value))) &&
      words.every((word) => searchable(row, ground).includes(word)),
  );
  if (sort === 'title') found.sort((a, b) => a.title.localeCompare(b.title, 'fi'));
  if (sort === 'deadline') found.sort((a, b) => (a.closesAt ?? '9').localeCompare(b.closesAt ?? '9'));
  return found;
}

/** For each facet its values among the rows, each with the count that the list would have with it chosen. */
export function countFacets(rows: readonly Row[], filter: Filter, ground: Ground): Facets {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      const others = narrowed(rows, { ...filter, chosen: { ...filter.chosen, [facet]: [] } }, ground);
      for (const value of others.flatMap((row) => valuesOf(row, facet, ground))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const entries = [...counts].map(([value, count]): FacetCount => ({ value, count }));
      return [facet, entries.sort((a, b) => b.count - a.count)];
    }),
  );
}

function valuesOf(row: Row, facet: Facet, { now, codes }: Ground): readonly string[] {
  if (facet === 'deadline') return DEADLINES.filter((days) => row.closesAt && Date.parse(row.closesAt) - now <= Number(days) * DAY);
  const value =
    facet === 'municipality'
      ? (codes.get(row.municipality ?? '') ?? row.municipality)
      : facet === 'language'
        ? row.lang
        : codeOf(row, facet);
  return value ? [value] : [];
}

function codeOf(row: Row, facet: 'taskArea' | 'employmentType' | 'unit'): string | undefined {
  const value = row[facet];
  return typeof value === 'number' ? (facet === 'taskArea' ? TASK_AREA_NAMES[value]?.[0] : TYPES[value]) : value;
}

const texts = new WeakMap<Row, string>();

function searchable(row: Row, ground: Ground): string {
  let text = texts.get(row);
  if (text === undefined) {
    const named = (['taskArea', 'employmentType'] as const).flatMap((facet) =>
      valuesOf(row, facet, ground).map((value) => ground.name(facet, value)),
    );
    texts.set(row, (text = fold([row.title, row.employer, row.unit, row.municipality, ...named].join(' '))));
  }
  return text;
}

// ä finds a and the other way round, as on a phone keyboard of another language.
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
