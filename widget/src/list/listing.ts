import type { BootJob, BootList, BootTenant } from '../../../api/contract/boot.ts';
import type { JobList, JobListItem, Pay } from '../../../api/contract/postings.ts';
import { DAY, MINUTE } from '../dates.ts';
import { type Lang, pick } from '../i18n/localize.ts';
import { EMPLOYMENT_TYPE_NAMES, type Named, PAY_UNIT_NAMES, TASK_AREA_NAMES, WORK_TIME_NAMES } from '../i18n/names.ts';
import { countFacets, type Facets, NO_FILTER } from './filter.ts';

/** A list as the widget holds it. A facet that is missing has not been counted yet. */
export type Listing = Omit<JobList, 'facets'> & { facets: Facets };

/** The first page that the script was given, in the language of the widget. `codes` are those of the municipalities by name. */
export function listingOfBoot(tenant: BootTenant, list: BootList, lang: Lang, codes: ReadonlyMap<string, string>): Listing {
  const items = list.jobs.map((job) => itemOfBoot(job, tenant, list, lang));
  const asOf = list.at * MINUTE;
  const facets = list.facets
    ? { taskArea: counted(TASK_AREA_NAMES, list.facets[0]), employmentType: counted(EMPLOYMENT_TYPE_NAMES, list.facets[1]) }
    : countFacets(items, NO_FILTER, { lang, now: asOf, codes });
  return { asOf: iso(asOf), total: list.total ?? items.length, items, next: list.next, facets };
}

function itemOfBoot(job: BootJob, tenant: BootTenant, list: BootList, lang: Lang): JobListItem {
  const [id, title, closes, area = 0, type = 0, place = 0, unit = 0, age = 0, pay, workTime = 0, employer = 0, positions] = job;
  const { text, language } = pick(title, lang, tenant.languages[0] ?? 'fi');
  const town = list.places?.[place - 1];
  return {
    id,
    tenant: tenant.slug,
    lang: language,
    title: text,
    employer: list.names?.[employer - 1],
    unit: list.names?.[unit - 1],
    municipality: town && pick(town[1], lang, 'fi').text,
    taskArea: TASK_AREA_NAMES[area]?.[0] ?? 'other',
    employmentType: EMPLOYMENT_TYPE_NAMES[type]?.[0] ?? 'other',
    workTime: WORK_TIME_NAMES[workTime - 1]?.[0],
    pay: payOfBoot(pay),
    positions: positions || 1,
    publishedAt: iso(list.at * MINUTE - age * DAY),
    closesAt: closes ? iso((list.at + closes) * MINUTE) : undefined,
  };
}

function payOfBoot(pay: BootJob[8]): Pay | undefined {
  if (!pay) return undefined;
  if (typeof pay === 'string') return { note: pay };
  const [min, max, unit, currency] = pay;
  return { min: min || undefined, max: max || undefined, unit: PAY_UNIT_NAMES[unit - 1]?.[0], currency };
}

function counted(names: readonly Named[], counts: readonly number[]) {
  return names.flatMap(([value], index) => (counts[index] ? [{ value, count: counts[index] }] : []));
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
