import type { ContactPoint, JobPosting, MonetaryAmount, Organization, Place, WithContext } from 'schema-dts';
import type { Contact, EmploymentType, Job, Pay, WorkTime } from '../../contract/postings.ts';
import { richTextHtml } from '../rich-text/render.ts';

/** What the posting itself does not say and the page that carries the markup knows. */
export interface JobPostingPublisher {
  /** The municipality's name in the language of the posting: the employer where the posting names none. */
  name: string;
  /** The municipality's own site; said of the employer only where the employer is the municipality. */
  homeUrl?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 4217, for a pay that names no currency. */
  currency: string;
  /** The name of the posting's task area in the language of the page. */
  taskArea: string;
  /** What the page says of a posting without a text of its own: place, unit and kind of work in one line. */
  summary: string;
}

/**
 * The JobPosting markup of one posting as an object, after Google's required and recommended properties and
 * schema.org's wider ones. It says nothing that the page does not show. Undefined for a posting that is no longer open:
 * search engines are told that by the absence of the markup.
 */
export function jobPostingJsonLd(job: Job, publisher: JobPostingPublisher, now: string): WithContext<JobPosting> | undefined {
  if (job.state !== 'published' || (job.closesAt !== undefined && job.closesAt <= now)) return undefined;
  const employer = job.employer ?? publisher.name;
  const types = employmentTypes(job.employmentType, job.workTime);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: richTextHtml(job.body) || `<p>${escapeHtml(publisher.summary)}</p>`,
    url: job.url,
    datePosted: job.publishedAt,
    validThrough: job.closesAt,
    identifier: { '@type': 'PropertyValue', name: employer, value: String(job.id) },
    hiringOrganization: organization(employer, employer === publisher.name ? publisher.homeUrl : undefined),
    employmentUnit: job.unit === undefined || job.unit === employer ? undefined : organization(job.unit),
    jobLocation: place(job, publisher.country),
    employmentType: types.length === 1 ? types[0] : types,
    workHours: job.workload,
    jobStartDate: job.duration.startsOn,
    baseSalary: salary(job.pay, publisher.currency),
    totalJobOpenings: job.positions,
    industry: publisher.taskArea,
    occupationalCategory: occupation(job),
    applicationContact: job.contacts.map(contactPoint).find((contact) => contact !== undefined),
    directApply: job.apply.mode === 'here',
  };
}

/** Markup as it may stand inside a script element: no character can end the element or start a comment in it. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Google knows eight words; what cannot be said in them truthfully is OTHER. Permanence has no word of its own. */
function employmentTypes(type: EmploymentType, workTime: WorkTime | undefined): string[] {
  const time = workTime === 'full-time' ? ['FULL_TIME'] : workTime === 'part-time' ? ['PART_TIME'] : [];
  const kind = KIND[type];
  if (kind !== undefined) return [...time, kind];
  return time.length > 0 ? time : ['OTHER'];
}

const KIND: Record<EmploymentType, string | undefined> = {
  permanent: undefined,
  'fixed-term': 'TEMPORARY',
  substitute: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  'on-call': 'PER_DIEM',
  internship: 'INTERN',
  // An apprenticeship in Finland is a fixed-term employment contract (Act 531/2017, section 70).
  apprenticeship: 'TEMPORARY',
  other: undefined,
};

const UNIT = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;

function salary(pay: Pay | undefined, currency: string): MonetaryAmount | undefined {
  if (pay?.unit === undefined || (pay.min === undefined && pay.max === undefined)) return undefined;
  const { min, max } = pay;
  const amount = min === max ? { value: min } : { minValue: min, maxValue: max };
  return {
    '@type': 'MonetaryAmount',
    currency: pay.currency ?? currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: UNIT[pay.unit] },
  };
}

function organization(name: string, sameAs?: string): Organization {
  return { '@type': 'Organization', name, sameAs };
}

function place(job: Job, country: string): Place {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: job.place.street,
      postalCode: job.place.postalCode,
      addressLocality: job.place.city ?? job.municipality,
      addressCountry: country,
    },
  };
}

function occupation(job: Job): JobPosting['occupationalCategory'] {
  const name = job.occupation?.label[job.lang];
  if (job.occupation === undefined || name === undefined) return undefined;
  return { '@type': 'CategoryCode', codeValue: job.occupation.isco08, name, inCodeSet: 'ISCO-08' };
}

function contactPoint(contact: Contact): ContactPoint | undefined {
  if (contact.phone === undefined && contact.email === undefined) return undefined;
  return {
    '@type': 'ContactPoint',
    name: contact.name,
    contactType: contact.role,
    telephone: contact.phone,
    email: contact.email,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}
