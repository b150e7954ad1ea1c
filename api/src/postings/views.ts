import {
  DEADLINES,
  type Facet,
  type FacetCount,
  type Job,
  type JobList,
  type JobListItem,
  type Pay,
  type PostingDraft,
} from '../../contract/postings.ts';
import { LOCALES, type Locale, type Localized, type Words, wordsFor } from '../../contract/primitives.ts';
import type { Tenant } from '../directory/tenant.ts';
import type { CountRow, ListRow } from './list-query.ts';
import { type StoredPosting, toDraft } from './row.ts';
import { shownLanguage } from './rules.ts';

export type PlaceNames = ReadonlyMap<string, Record<Locale, string>>;

/** A row of the list as the public sees it, in the wanted language or the one that there is. */
export function listItem(row: ListRow, tenant: Tenant, lang: Locale | undefined, names: PlaceNames): JobListItem {
  const languages = row.languages.split(',') as Locale[];
  const shown = shownLanguage(languages, lang, tenant.officialLanguages);
  const reader = lang ?? shown;
  const { employer, unit } = saidIn(row);
  const pay = shownPay(JSON.parse(row.pay) as PostingDraft['pay'], tenant, reader, shown);
  const place = placeOf(row, names);
  return {
    id: row.number,
    tenant: tenant.slug,
    lang: shown,
    languages,
    title: titlesIn(row)[shown] ?? '',
    ...(employer !== undefined && { employer: wordsFor(employer, reader, [shown]) }),
    ...(unit !== undefined && { unit: wordsFor(unit, reader, [shown]) }),
    ...(place && { municipality: wordsFor(place.names, reader, [shown]) }),
    taskArea: row.task_area as JobListItem['taskArea'],
    employmentType: row.employment_type as JobListItem['employmentType'],
    ...(row.work_time !== null && { workTime: row.work_time as NonNullable<JobListItem['workTime']> }),
    ...(pay && { pay }),
    positions: row.positions,
    publishedAt: row.published_at,
    ...(row.closes_at !== null && { closesAt: row.closes_at }),
    ...(row.km2 !== null && { distanceKm: Math.round(Math.sqrt(row.km2) * 10) / 10 }),
  };
}

/** A row with its words in all languages, for whoever chooses the language later. */
export interface BootSource {
  item: JobListItem;
  titles: Localized;
  employer?: Words;
  unit?: Words;
  place?: { value: string; names: Words };
}

export function bootSource(row: ListRow, tenant: Tenant, names: PlaceNames): BootSource {
  const place = placeOf(row, names);
  return { item: listItem(row, tenant, undefined, names), titles: titlesIn(row), ...saidIn(row), ...(place && { place }) };
}

/** The counts by facet, the fullest choice first, languages and deadlines in their own order; no choice that would leave nothing. */
export function facetCounts(rows: readonly CountRow[], lang: Locale, names: PlaceNames): { total: number; facets: JobList['facets'] } {
  const label = (row: CountRow): { label?: string } => {
    const words =
      names.get(row.facet === 'municipality' ? row.value : '') ?? (row.words === null ? undefined : (JSON.parse(row.words) as Words));
    const said = words === undefined ? row.value : wordsFor(words, lang);
    return said === row.value ? {} : { label: said };
  };
  const of = (facet: Facet, order: readonly string[] = []): FacetCount[] =>
    rows
      .filter((row) => row.facet === facet && row.count > 0)
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value) || b.count - a.count)
      .map((row) => ({ value: row.value, ...label(row), count: row.count }));
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    facets: {
      taskArea: of('taskArea'),
      municipality: of('municipality'),
      unit: of('unit'),
      employmentType: of('employmentType'),
      language: of('language', LOCALES),
      deadline: of('deadline', DEADLINES),
    },
  };
}

/** The whole posting as the public sees it. */
export function job(
  posting: StoredPosting,
  tenant: Tenant,
  lang: Locale | undefined,
  names: PlaceNames,
  publicUrl: string,
  asOf: string,
): Job {
  const { row, texts } = posting;
  const languages = texts.map((text) => text.lang).sort();
  const shown = shownLanguage(languages, lang, tenant.officialLanguages);
  const reader = lang ?? shown;
  const draft = toDraft(row, texts);
  const pay = shownPay(draft.pay, tenant, reader, shown);
  const municipality = names.get(row.municipality ?? '') ?? draft.place.city;
  return {
    id: row.number,
    tenant: tenant.slug,
    state: row.state,
    lang: shown,
    languages,
    title: draft.texts[shown]?.title ?? '',
    body: draft.texts[shown]?.body ?? [],
    ...spoken(
      { employer: draft.employer, unit: draft.unit, workload: draft.workload, municipality },
      ['employer', 'unit', 'workload', 'municipality'],
      reader,
      shown,
    ),
    taskArea: draft.taskArea,
    ...(draft.occupation && { occupation: draft.occupation }),
    employmentType: draft.employmentType,
    ...(draft.workTime && { workTime: draft.workTime }),
    duration: spoken(draft.duration, ['note'], reader, shown),
    ...(pay && { pay }),
    positions: draft.positions,
    place: spoken(draft.place, ['city'], reader, shown),
    contacts: draft.contacts.map((contact) => spoken(contact, ['role', 'note'], reader, shown)),
    apply: draft.apply,
    publishedAt: row.publishedAt ?? row.createdAt,
    ...(draft.closesAt !== undefined && { closesAt: draft.closesAt }),
    url: `${publicUrl}/${tenant.slug}/jobs/${row.number}`,
    ...(row.sourceUrl !== null && { sourceUrl: row.sourceUrl }),
    asOf,
  };
}

function titlesIn(row: ListRow): Localized {
  return JSON.parse(row.titles) as Localized;
}

function saidIn(row: ListRow): Pick<PostingDraft, 'employer' | 'unit'> {
  return JSON.parse(row.said) as Pick<PostingDraft, 'employer' | 'unit'>;
}

function placeOf(row: ListRow, names: PlaceNames): { value: string; names: Words } | undefined {
  if (row.municipality === null) return undefined;
  const known = names.get(row.municipality) ?? (row.city === null ? row.municipality : (JSON.parse(row.city) as Words));
  return { value: row.municipality, names: known };
}

function shownPay(pay: PostingDraft['pay'], tenant: Tenant, lang: Locale, shown: Locale): Pay | undefined {
  const said = spoken(pay, ['agreement', 'note'], lang, shown);
  if (pay.min === undefined && pay.max === undefined) return Object.keys(pay).length > 0 ? said : undefined;
  return { ...said, currency: pay.currency ?? tenant.currency };
}

// The same with the named fields in the reader's words, else in those of the language shown; absent ones stay absent.
function spoken<T extends object, K extends keyof T>(
  value: T,
  keys: readonly K[],
  lang: Locale,
  instead: Locale,
): Omit<T, K> & { [P in K]?: string } {
  const rest = { ...value } as Record<string, unknown>;
  for (const key of keys as readonly string[]) {
    const said = rest[key] as Words | undefined;
    if (said === undefined) delete rest[key];
    else rest[key] = wordsFor(said, lang, [instead]);
  }
  return rest as Omit<T, K> & { [P in K]?: string };
}
