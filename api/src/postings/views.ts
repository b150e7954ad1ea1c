import type { FacetCount, Facet, Job, JobList, JobListItem, Pay } from '../../contract/postings.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Tenant } from '../directory/tenant.ts';
import type { CountRow, ListRow } from './list-query.ts';
import { shownLanguage } from './rules.ts';
import { type StoredPosting, toDraft } from './row.ts';

export type PlaceNames = ReadonlyMap<string, Record<Locale, string>>;

/** A row of the list as the public sees it, in the wanted language or the one that there is. */
export function listItem(row: ListRow, tenant: Tenant, lang: Locale | undefined, names: PlaceNames): JobListItem {
  const shown = shownLanguage(row.languages.split(',') as Locale[], lang, tenant.officialLanguages);
  const titles = JSON.parse(row.titles) as Localized;
  const pay = shownPay(JSON.parse(row.pay) as Pay, tenant);
  return {
    id: row.number,
    tenant: tenant.slug,
    lang: shown,
    title: titles[shown] ?? '',
    ...(row.employer !== null && { employer: row.employer }),
    ...(row.unit !== null && { unit: row.unit }),
    ...placeName(row.municipality, row.city, lang ?? shown, names),
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

/** A row with its words in all languages. */
export interface BootSource {
  item: JobListItem;
  titles: Localized;
  place?: { value: string; names: Localized };
}

/** A row of the list for whoever chooses the language later. */
export function bootSource(row: ListRow, tenant: Tenant, names: PlaceNames): BootSource {
  const place = row.municipality ?? row.city;
  return {
    item: listItem(row, tenant, undefined, names),
    titles: JSON.parse(row.titles) as Localized,
    ...(place !== null && {
      place: { value: place, names: names.get(place) ?? { [tenant.officialLanguages[0] ?? 'fi']: row.city ?? place } },
    }),
  };
}

/** The counts by facet, the fullest choice first; choices that would leave nothing are not offered. */
export function facetCounts(rows: readonly CountRow[], lang: Locale, names: PlaceNames): { total: number; facets: JobList['facets'] } {
  const of = (facet: Facet): FacetCount[] =>
    rows
      .filter((row) => row.facet === facet && row.count > 0)
      .map((row) => {
        const label = facet === 'municipality' ? names.get(row.value ?? '')?.[lang] : undefined;
        return { value: row.value ?? '', ...(label !== undefined && { label }), count: row.count };
      });
  return {
    total: rows.find((row) => row.facet === 'total')?.count ?? 0,
    facets: {
      taskArea: of('taskArea'),
      municipality: of('municipality'),
      unit: of('unit'),
      employmentType: of('employmentType'),
      language: of('language'),
      deadline: of('deadline'),
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
  const draft = toDraft(row, texts);
  const pay = shownPay(draft.pay, tenant);
  return {
    id: row.number,
    tenant: tenant.slug,
    state: row.state,
    lang: shown,
    languages,
    title: draft.texts[shown]?.title ?? '',
    body: draft.texts[shown]?.body ?? [],
    ...(draft.employer !== undefined && { employer: draft.employer }),
    ...(draft.unit !== undefined && { unit: draft.unit }),
    ...placeName(row.municipality, draft.place.city ?? null, lang ?? shown, names),
    taskArea: draft.taskArea,
    ...(draft.occupation && { occupation: draft.occupation }),
    employmentType: draft.employmentType,
    ...(draft.workTime && { workTime: draft.workTime }),
    ...(draft.workload !== undefined && { workload: draft.workload }),
    duration: draft.duration,
    ...(pay && { pay }),
    positions: draft.positions,
    place: draft.place,
    contacts: draft.contacts,
    apply: draft.apply,
    publishedAt: row.publishedAt ?? row.createdAt,
    ...(draft.closesAt !== undefined && { closesAt: draft.closesAt }),
    url: `${publicUrl}/${tenant.slug}/jobs/${row.number}`,
    ...(row.sourceUrl !== null && { sourceUrl: row.sourceUrl }),
    asOf,
  };
}

function placeName(municipality: string | null, city: string | null, lang: Locale, names: PlaceNames): { municipality?: string } {
  const name = names.get(municipality ?? '')?.[lang] ?? city ?? municipality;
  return name === null ? {} : { municipality: name };
}

function shownPay(pay: Pay, tenant: Tenant): Pay | undefined {
  if (pay.min === undefined && pay.max === undefined) return Object.keys(pay).length > 0 ? pay : undefined;
  return { ...pay, currency: pay.currency ?? tenant.currency };
}
