import { describe, expect, it } from 'vitest';
import { plainText } from '../../../contract/rich-text.ts';
import { parseFeed } from '../adapters.ts';
import type { FeedContext, ParsedFeed } from '../feed-ad.ts';

const context: FeedContext = {
  lang: 'fi',
  timeZone: 'Europe/Helsinki',
  country: 'FI',
  now: '2026-01-10T06:00:00.000Z',
  municipalityCode: (name) => (name === 'Lieksa' ? '422' : undefined),
};
const record = {
  language: 'fi_FI',
  changetime: '2026-01-02T10:00:00',
  publishingOrganization: '4363',
  publicationStarts: '2026-01-02T10:00:00',
  publicationEnds: '2026-02-08T15:00:00',
  type: '0',
  anonymous: '0',
  id: '28106',
  title: 'Hallintosihteeri',
  lightContactInUse: '0',
  lightContactRecipients: '',
};
const link = { url: '/recruitment/#/application/28106/basic_info?lang=fi_FI' };

function parse(rows: { jobAdvertisement: object; link?: object }[], more: Partial<FeedContext> = {}): ParsedFeed {
  const parsed = parseFeed('kuntarekry', JSON.stringify({ status: 'OK', jobAdvertisements: rows }), { ...context, ...more });
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed;
}

function parseOne(fields: object, more: Partial<FeedContext> = {}) {
  const { ads, issues } = parse([{ jobAdvertisement: { ...record, ...fields }, link }], more);
  return { ad: ads[0], draft: ads[0]?.draft, issues };
}

describe('a full record of open-jobs', () => {
  const { ad, draft, issues } = parseOne({
    organization: 'Lieksan kaupunki, Hallintopalvelukeskus',
    organizationDesc: 'Lieksa on vireä kaupunki.',
    profitCenter: 'Lieksan kaupunki',
    jobDesc: 'Teet monipuolisia tehtäviä.\r\n\r\nOta mukaan\r\n  - todistukset\r\n  - valokuva',
    salary: '2488,52€/kk',
    jobDuration: '1.2.2026 tai sopimuksen mukaan',
    employment: 'Osa-aikatyö, 3-vuorotyö, Tuntityö',
    employmentId: '2645, 2646, 2647',
    employmentType: 'Määräaikainen',
    employmentTypeId: '2628',
    internetLink: 'www.lieksa.fi',
    contacts: 'Kaupunginsihteeri Maija Esimerkki, [phone]',
    taskArea: 'Toimistotyö',
    location: 'Lieksa',
    address: 'Pielisentie 3',
    postalCode: '8170',
    postalArea: 'LIEKSA',
    custMultiSelection: 'KVTES',
    numberOfVacancy: '2',
  });

  it('becomes a draft with every field in its place', () => {
    expect(issues).toEqual([]);
    expect(ad?.externalId).toBe('28106');
    expect(draft).toMatchObject({
      employer: 'Lieksan kaupunki',
      unit: 'Hallintopalvelukeskus',
      taskArea: 'administration',
      employmentType: 'fixed-term',
      workTime: 'shifts',
      workload: 'Osa-aikatyö, 3-vuorotyö, Tuntityö',
      duration: { startsOn: '2026-02-01', note: '1.2.2026 tai sopimuksen mukaan' },
      pay: { min: 2488.52, max: 2488.52, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
      positions: 2,
      contacts: [{ name: 'Maija Esimerkki', role: 'Kaupunginsihteeri', phone: '[phone]' }],
    });
  });

  it('gets back the zero that its postal code lost', () => {
    expect(draft?.place).toEqual({ street: 'Pielisentie 3', postalCode: '08170', city: 'Lieksa', municipalityCode: '422' });
  });

  it('reads times without a zone as Helsinki time', () => {
    expect(draft?.opensAt).toBe('2026-01-02T08:00:00.000Z');
    expect(draft?.closesAt).toBe('2026-02-08T13:00:00.000Z');
  });

  it('resolves the relative address for applying against where the feed was read', () => {
    expect(draft?.apply).toEqual({ mode: 'link', url: 'https://helbit.fi/recruitment/#/application/28106/basic_info?lang=fi_FI' });
    const elsewhere = parseOne({}, { address: 'https://www.example.fi/portal-api/recruitment/v2.3/open-jobs?client=x' });
    expect(elsewhere.ad?.sourceUrl).toBe('https://www.example.fi/recruitment/#/application/28106/basic_info?lang=fi_FI');
  });

  it('keeps lists of the text, and adds the employer with an address that got its scheme', () => {
    expect(draft?.texts.fi?.body).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      { type: 'list', ordered: false, items: [[{ text: 'todistukset' }], [{ text: 'valokuva' }]] },
      { type: 'heading', content: [{ text: 'Työnantaja' }] },
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'link', href: 'https://www.lieksa.fi/' }] },
    ]);
  });
});

describe('traps of open-jobs', () => {
  it('takes an end in 2100 for open until filled', () => {
    expect(parseOne({ publicationEnds: '2100-05-28T00:00:00.000Z' }).draft?.closesAt).toBeUndefined();
  });

  it('accepts an id that is no number', () => {
    expect(parseOne({ id: 'KSSHP-60-1-13' }).ad?.externalId).toBe('KSSHP-60-1-13');
  });

  it('reads an open application with nothing but the mandatory fields', () => {
    const { ads, issues } = parse([{ jobAdvertisement: { ...record, type: '1', title: 'Avoin hakemus keikkatöihin' } }]);
    expect(issues).toEqual([]);
    expect(ads[0]?.draft).toMatchObject({
      employmentType: 'on-call',
      taskArea: 'other',
      apply: { mode: 'here', wantsCv: true, questions: [] },
    });
  });

  it('merges the records of one ad in two languages', () => {
    const { ads } = parse([
      {
        jobAdvertisement: {
          ...record,
          language: 'sv_SE',
          title: 'Förvaltningssekreterare',
          organization: 'Karleby stad',
          salary: 'AKTA',
          contacts: 'Stadssekreterare Maija Esimerkki, [phone]',
          location: 'Karleby',
        },
        link,
      },
      {
        jobAdvertisement: {
          ...record,
          organization: 'Kokkolan kaupunki',
          salary: 'KVTES',
          contacts: 'Kaupunginsihteeri Maija Esimerkki, [phone]',
          location: 'Kokkola',
          jobDuration: 'Heti',
        },
        link,
      },
    ]);
    expect(ads).toHaveLength(1);
    expect(ads[0]?.draft).toMatchObject({
      employer: { fi: 'Kokkolan kaupunki', sv: 'Karleby stad' },
      pay: { agreement: { fi: 'KVTES', sv: 'AKTA' } },
      place: { city: { fi: 'Kokkola', sv: 'Karleby' } },
      duration: { note: 'Heti' },
      contacts: [{ name: 'Maija Esimerkki', role: { fi: 'Kaupunginsihteeri', sv: 'Stadssekreterare' }, phone: '[phone]' }],
    });
    expect(ads[0]?.draft.texts).toMatchObject({ fi: { title: 'Hallintosihteeri' }, sv: { title: 'Förvaltningssekreterare' } });
  });

  it('reports the official language that an ad lacks', () => {
    const { ad, issues } = parseOne({}, { officialLanguages: ['fi', 'sv'] });
    expect(ad).toBeDefined();
    expect(issues).toEqual([
      { place: 'jobAdvertisements[0]', externalId: '28106', code: 'language_missing', severity: 'warning', detail: 'sv' },
    ]);
  });

  it('reports a language that comes twice and keeps the first', () => {
    const { ads, issues } = parse([
      { jobAdvertisement: record, link },
      { jobAdvertisement: { ...record, title: 'Toinen' }, link },
    ]);
    expect(ads[0]?.draft.texts.fi?.title).toBe('Hallintosihteeri');
    expect(issues).toMatchObject([{ place: 'jobAdvertisements[1]', code: 'duplicate_id', severity: 'left_out' }]);
  });

  it('says once who the employer is', () => {
    expect(
      parseOne({ organization: 'Helsingin kaupunki, helsingin kaupunki / vammaistyö', profitCenter: 'Helsingin kaupunki' }).draft,
    ).toMatchObject({
      employer: 'Helsingin kaupunki',
      unit: 'vammaistyö',
    });
    expect(parseOne({ profitCenter: 'Rovaniemen kaupunki', organization: 'Rovaniemen kaupunki' }).draft?.unit).toBeUndefined();
  });

  it('keeps a pay that is only words', () => {
    expect(parseOne({ salary: 'KVTES:n mukaan' }).draft?.pay).toEqual({ agreement: 'KVTES', note: 'KVTES:n mukaan' });
    expect(parseOne({ salary: '-' }).draft?.pay).toEqual({});
  });

  it('lets a tenant take applications itself', () => {
    const { ad } = parseOne({}, { applyMode: 'here' });
    expect(ad?.draft.apply.mode).toBe('here');
    expect(ad?.sourceUrl).toMatch(/^https:\/\/helbit\.fi\//);
  });
});

describe('bad records', () => {
  it.each([
    [{ title: ' &nbsp; ' }, 'no_title', undefined],
    [{ title: null }, 'no_title', undefined],
    [{ language: 'ru_RU' }, 'unknown_language', undefined],
    [{ publicationEnds: '2026-02-30T15:00:00' }, 'impossible_date', '2026-02-30T15:00:00'],
    [{ jobDesc: 'x'.repeat(1_000_000) }, 'text_too_long', 'description'],
  ])('leaves %o out and says why', (fields, code, detail) => {
    const { ad, issues } = parseOne(fields);
    expect(ad).toBeUndefined();
    expect(issues).toEqual([{ place: 'jobAdvertisements[0]', externalId: '28106', code, severity: 'left_out', ...(detail && { detail }) }]);
  });

  it.each([
    [{ jobDesc: '<p>Teet työtä</p><p class="' }, 'broken_html', 'description'],
    [{ publicationStarts: '31.2.2026' }, 'impossible_date', '31.2.2026'],
    [{ profitCenter: 'x'.repeat(250) }, 'field_dropped', 'employer'],
    [{ title: 'Opettaja '.repeat(60) }, 'text_too_long', 'title'],
  ])('lets %o in without its bad part and says so', (fields, code, detail) => {
    const { ad, issues } = parseOne(fields);
    expect(ad).toBeDefined();
    expect(issues).toMatchObject([{ code, severity: 'warning', detail }]);
  });

  it('reports rows that are no ads or have no id, and lets the rest in', () => {
    const rows = [null, 'x', { jobAdvertisement: { ...record, id: '' } }, { jobAdvertisement: record, link }];
    const parsed = parseFeed('kuntarekry', JSON.stringify({ status: 'OK', jobAdvertisements: rows }), context);
    expect(parsed.ok && parsed.ads.length).toBe(1);
    expect(parsed.ok && parsed.issues.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'jobAdvertisements[0] not_an_ad',
      'jobAdvertisements[1] not_an_ad',
      'jobAdvertisements[2] no_id',
    ]);
  });

  it('drops an address that no page may link to', () => {
    const { ads, issues } = parse([{ jobAdvertisement: record, link: { url: 'javascript:alert(1)' } }]);
    expect(ads[0]?.draft.apply.mode).toBe('here');
    expect(issues).toMatchObject([{ code: 'address_unusable', severity: 'warning' }]);
  });

  it.each(['', '<html></html>', '[]', '{"status":"ERROR","jobAdvertisements":[]}', '{"status":"OK"}'])('refuses the body %s', (body) => {
    expect(parseFeed('kuntarekry', body, context)).toMatchObject({ ok: false, code: 'not_what_it_says' });
  });
});

it('drops the title where the text repeats it', () => {
  const { draft } = parseOne({ jobDesc: 'HALLINTOSIHTEERI\n\nTeet töitä.' });
  expect(plainText(draft?.texts.fi?.body ?? [])).toBe('Teet töitä.');
});
