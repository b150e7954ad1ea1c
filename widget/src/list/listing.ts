import type { BootJob, BootList, BootTenant } from '../../../api/contract/boot.ts';
import type { Localized } from '../../../api/contract/primitives.ts';
import type { EmploymentType, JobList, JobListItem, Pay, TaskArea } from '../../../api/contract/postings.ts';
import { DAY, MINUTE } from '../day.ts';
import { type Lang, pick } from '../i18n/localize.ts';
import { PAY_UNIT_NAMES } from '../i18n/names.ts';

/** A row as the list shows it. Rows that came with the script say task area and employment type by position. */
export type Row = Pick<
  JobListItem,
  'id' | 'tenant' | 'lang' | 'title' | 'employer' | 'unit' | 'municipality' | 'pay' | 'publishedAt' | 'closesAt'
> & { taskArea: TaskArea | number; employmentType: EmploymentType | number };

/** A list as the widget holds it. Without facets nothing has been counted yet. */
export type Listing = Omit<JobList, 'items' | 'facets'> & { items: readonly Row[]; facets?: Partial<JobList['facets']> };

/** The first page that the script was given, in the language of the widget. */
export function listingOfBoot(tenant: BootTenant, list: BootList, lang: Lang): Listing {
  const { at, next, total = list.jobs.length } = list;
  return { asOf: iso(at), total, next, items: list.jobs.map((job) => rowOf(job, tenant, list, lang)) };
}

function rowOf(job: BootJob, { slug, languages }: BootTenant, list: BootList, lang: Lang): Row {
  const [id, title, closes, taskArea = 0, employmentType = 0, place = 0, unit = 0, age = 0, pay, , employer = 0] = job;
  const [text, language] = pick(title, lang, languages[0]);
  const named = (name: string | Localized | undefined) => name && pick(name, lang)[0];
  const town = list.places?.[place - 1];
  return {
    id,
    tenant: slug,
    lang: language,
    title: text,
    employer: nameOf(list, employer, lang),
    unit: nameOf(list, unit, lang),
    municipality: named(town?.[1]),
    taskArea,
    employmentType,
    pay: pay ? payOf(pay) : undefined,
    publishedAt: iso(list.at - (age * DAY) / MINUTE),
    closesAt: closes ? iso(list.at + closes) : undefined,
  };
}

function nameOf(list: BootList, position: number, lang: Lang): string | undefined {
  const name = list.names?.[position - 1];
  return name && pick(name, lang)[0];
}

function payOf(pay: NonNullable<BootJob[8]>): Pay | undefined {
  if (typeof pay !== 'object') return { note: `${pay}` };
  const [min, max, unit, currency] = pay;
  return { min: min || undefined, max: max || undefined, unit: PAY_UNIT_NAMES[unit - 1]?.[0], currency };
}

function iso(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString();
}
