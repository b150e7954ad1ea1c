import type { Facet, FacetCount, JobListItem, Sort } from '../../../api/contract/postings.ts';
import { DAY } from '../dates.ts';
import { LANGUAGES, type Lang } from '../i18n/localize.ts';
import { EMPLOYMENT_TYPE_NAMES, FACET_NAMES, nameOf, TASK_AREA_NAMES } from '../i18n/names.ts';

/** What the visitor asks of the list. Values of one facet widen it, different facets narrow it. */
export type Filter = { q: string; sort?: Sort; chosen: Partial<Record<Facet, readonly string[]>> };
export type Facets = Partial<Record<Facet, FacetCount[]>>;
/** What judging rows on the spot needs: the language of the list, the time, and the codes of the named municipalities. */
export type Ground = { lang: Lang; now: number; codes: ReadonlyMap<string, string> };

export const NO_FILTER: Filter = { q: '', chosen: {} };
const DEADLINES: readonly string[] = ['3', '7', '30'];

/** Whether anything narrows the list. */
export function isNarrowed(filter: Filter): boolean {
  return filter.q.trim() !== '' || Object.values(filter.chosen).some((values) => values.length > 0);
}

/** The filter with one value put in or taken out; a deadline replaces the one before it. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const values = filter.chosen[facet] ?? [];
  const rest = values.filter((one) => one !== value);
  const next = rest.length < values.length ? rest : facet === 'deadline' ? [value] : [...rest, value];
  return { ...filter, chosen: { ...filter.chosen, [facet]: next } };
}

/** The filter as the query string of the public API. */
export function queryOf(filter: Filter, lang: Lang, limit: number, cursor?: string): URLSearchParams {
  const query = new URLSearchParams({ lang: LANGUAGES[lang], limit: `${limit}` });
  const q = filter.q.trim();
  if (q) query.set('q', q);
  if (filter.sort) query.set('sort', filter.sort);
  for (const [facet, values] of Object.entries(filter.chosen)) for (const value of values) query.append(facet, value);
  if (cursor) query.set('cursor', cursor);
  return query;
}

/** The rows that match, for when the service cannot be asked. */
export function narrowed(items: readonly JobListItem[], filter: Filter, ground: Ground): JobListItem[] {
  const words = fold(filter.q).split(/\s+/);
  const facets = Object.entries(filter.chosen).filter(([, values]) => values.length > 0);
  const found = items.filter(
    (item) =>
      facets.every(([facet, values]) => valuesOf(item, facet, ground).some((value) => values.includes(value))) &&
      words.every((word) => searchable(item, ground).includes(word)),
  );
  const { sort } = filter;
  if (sort === 'title') found.sort((a, b) => a.title.localeCompare(b.title, LANGUAGES[ground.lang]));
  if (sort === 'deadline') found.sort((a, b) => (a.closesAt ?? '~').localeCompare(b.closesAt ?? '~'));
  return found;
}

/** For each facet its values among the rows, each with the count that the list would have with it chosen. */
export function countFacets(items: readonly JobListItem[], filter: Filter, ground: Ground): Facets {
  const facets: Facets = {};
  for (const [facet] of FACET_NAMES) {
    const counts = new Map<string, FacetCount>();
    for (const item of narrowed(items, { ...filter, chosen: { ...filter.chosen, [facet]: [] } }, ground)) {
      for (const value of valuesOf(item, facet, ground)) {
        const entry = counts.get(value) ?? { value, label: facet === 'municipality' ? item.municipality : undefined, count: 0 };
        entry.count += 1;
        counts.set(value, entry);
      }
    }
    facets[facet] = [...counts.values()].sort((a, b) => b.count - a.count);
  }
  return facets;
}

function valuesOf(item: JobListItem, facet: string, ground: Ground): readonly string[] {
  if (facet === 'deadline') {
    const left = item.closesAt ? Date.parse(item.closesAt) - ground.now : Number.POSITIVE_INFINITY;
    return DEADLINES.filter((days) => left <= Number(days) * DAY);
  }
  const place = item.municipality;
  const value =
    facet === 'municipality'
      ? place && (ground.codes.get(place) ?? place)
      : facet === 'language'
        ? item.lang
        : facet === 'unit'
          ? item.unit
          : facet === 'taskArea'
            ? item.taskArea
            : item.employmentType;
  return value ? [value] : [];
}

const texts = new WeakMap<JobListItem, string>();

function searchable(item: JobListItem, { lang }: Ground): string {
  let text = texts.get(item);
  if (text === undefined) {
    const names = [nameOf(TASK_AREA_NAMES, item.taskArea, lang), nameOf(EMPLOYMENT_TYPE_NAMES, item.employmentType, lang)];
    texts.set(item, (text = fold([item.title, item.employer, item.unit, item.municipality, ...names].join(' '))));
  }
  return text;
}

// ä finds a and the other way round, as on a phone keyboard of another language.
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
