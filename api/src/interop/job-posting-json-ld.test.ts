import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../contract/postings.ts';
import { jobFixture } from './job.fixture.ts';
import { jobPostingJsonLd, jsonForScript, type JobPostingPublisher } from './job-posting-json-ld.ts';

const publisher: JobPostingPublisher = {
  name: 'Rantalan kaupunki',
  homeUrl: 'https://rantala.example',
  country: 'FI',
  currency: 'EUR',
  taskArea: 'Varhaiskasvatus',
  summary: 'Rantala · Koivulan päiväkoti · Vakituinen',
};
const NOW = '2026-11-22T06:30:00.000Z';

/** The markup as a search engine gets it: taken out of a page by an independent extractor. */
function extracted(job: Job) {
  const markup = jobPostingJsonLd(job, publisher, NOW);
  const page = `<!doctype html><script type="application/ld+json">${jsonForScript(markup ?? {})}</script>`;
  return new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page);
}

function posting(job: Job) {
  return extracted(job).jsonld['JobPosting']?.[0];
}

describe('the markup of an open posting', () => {
  it('passes the validator of search results: nothing required is missing', async () => {
    const issues = await new Validator().validate(extracted(jobFixture()));
    expect(issues.filter((issue) => issue.severity === 'ERROR')).toEqual([]);
    // The two that remain belong to work from home, which a posting with an address is not.
    expect(new Set(issues.map((issue) => issue.fieldNames?.join()))).toEqual(new Set(['applicantLocationRequirements', 'jobLocationType']));
  });

  it('passes also when the source said hardly anything', async () => {
    const bare = jobFixture({
      employer: undefined,
      unit: undefined,
      workTime: undefined,
      pay: undefined,
      closesAt: undefined,
      occupation: undefined,
      workload: undefined,
      municipality: undefined,
      body: [],
      duration: {},
      place: {},
      contacts: [],
    });
    const issues = await new Validator().validate(extracted(bare));
    expect(issues.filter((issue) => issue.severity === 'ERROR')).toEqual([]);
    expect(posting(bare)).toMatchObject({
      description: '<p>Rantala · Koivulan päiväkoti · Vakituinen</p>',
      hiringOrganization: { name: 'Rantalan kaupunki', sameAs: 'https://rantala.example' },
      employmentType: 'OTHER',
    });
  });

  it('says every property that the posting knows', () => {
    expect(posting(jobFixture())).toMatchObject({
      '@context': 'https://schema.org',
      title: 'Varhaiskasvatuksen opettaja, Koivulan päiväkoti',
      url: 'https://vuoro.example/rantala/jobs/41',
      datePosted: '2026-11-10T07:00:00.000Z',
      validThrough: '2026-11-24T13:45:00.000Z',
      identifier: { '@type': 'PropertyValue', name: 'Rantalan kaupunki', value: '41' },
      hiringOrganization: { '@type': 'Organization', name: 'Rantalan kaupunki', sameAs: 'https://rantala.example' },
      employmentUnit: { '@type': 'Organization', name: 'Koivulan päiväkoti' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Koivukuja 3',
          postalCode: '92100',
          addressLocality: 'Rantala',
          addressCountry: 'FI',
        },
      },
      employmentType: 'FULL_TIME',
      workHours: '38,25 h / viikko',
      jobStartDate: '2027-01-04',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 2934.06, maxValue: 3200, unitText: 'MONTH' },
      },
      totalJobOpenings: 2,
      industry: 'Varhaiskasvatus',
      occupationalCategory: { '@type': 'CategoryCode', codeValue: '2342', name: 'Lastentarhanopettajat', inCodeSet: 'ISCO-08' },
      applicationContact: {
        '@type': 'ContactPoint',
        name: 'Maija Esimerkki',
        contactType: 'Päiväkodin johtaja',
        telephone: '+358 8 000 000',
        email: 'koivula@rantala.example',
      },
      directApply: true,
    });
  });

  it('gives the whole text as HTML, not the title again', () => {
    const { description } = posting(jobFixture()) as { description: string };
    expect(description).toContain('<li>Suunnittelet viikon toiminnan</li>');
    expect(description).toContain('opettamaan &amp; oppimaan');
  });

  it.each([
    ['permanent', 'part-time', 'PART_TIME'],
    ['fixed-term', 'full-time', ['FULL_TIME', 'TEMPORARY']],
    ['substitute', undefined, 'TEMPORARY'],
    ['on-call', 'shifts', 'PER_DIEM'],
    ['internship', 'full-time', ['FULL_TIME', 'INTERN']],
    ['permanent', 'shifts', 'OTHER'],
  ] as const)('calls %s %s work %s', (employmentType, workTime, expected) => {
    expect(posting(jobFixture({ employmentType, workTime }))?.employmentType).toEqual(expected);
  });

  it('says one pay as one value, a pay from as a lowest value, and no pay without a unit', () => {
    const value = (pay: Job['pay']) => posting(jobFixture({ pay }))?.baseSalary?.value;
    expect(value({ min: 13, max: 13, unit: 'hour' })).toEqual({ '@type': 'QuantitativeValue', value: 13, unitText: 'HOUR' });
    expect(value({ min: 2100, unit: 'month' })).toEqual({ '@type': 'QuantitativeValue', minValue: 2100, unitText: 'MONTH' });
    expect(value({ min: 2100 })).toBeUndefined();
    expect(value({ note: 'KVTES' })).toBeUndefined();
  });

  it('does not lend the municipality’s address to another employer, nor claim that a link is applying here', () => {
    const job = jobFixture({ employer: 'Rantalan Vesi Oy', apply: { mode: 'link', url: 'https://rantalanvesi.example/apply' } });
    expect(posting(job)?.hiringOrganization).toEqual({ '@type': 'Organization', name: 'Rantalan Vesi Oy' });
    expect(posting(job)?.directApply).toBe(false);
  });

  it('cannot end the script element that it stands in', () => {
    const hostile = '</script><script>alert(1)</script><!-- & \u2028';
    const text = jsonForScript(jobPostingJsonLd(jobFixture({ title: hostile }), publisher, NOW) ?? {});
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text).title).toBe(hostile);
    expect(posting(jobFixture({ title: hostile }))?.title).toBe(hostile);
  });
});

describe('a posting that is not open', () => {
  it.each(['closed', 'filled', 'draft', 'scheduled'] as const)('has no markup when it is %s', (state) => {
    expect(jobPostingJsonLd(jobFixture({ state }), publisher, NOW)).toBeUndefined();
  });

  it('has no markup from its closing moment on, whatever the clock of the service has done', () => {
    const job = jobFixture({ closesAt: NOW });
    expect(jobPostingJsonLd(job, publisher, NOW)).toBeUndefined();
    expect(jobPostingJsonLd(job, publisher, '2026-11-22T06:29:59.999Z')).toBeDefined();
  });
});
