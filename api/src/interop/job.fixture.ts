import type { Job, JobList, JobListItem } from '../../contract/postings.ts';
import type { TenantConfig } from '../../contract/tenants.ts';

/** A posting with everything in it, as the public sees it; times around 22 November 2026. For tests only. */
export function jobFixture(changes: Partial<Job> = {}): Job {
  return {
    id: 41,
    tenant: 'rantala',
    lang: 'fi',
    title: 'Varhaiskasvatuksen opettaja, Koivulan päiväkoti',
    employer: 'Rantalan kaupunki',
    unit: 'Koivulan päiväkoti',
    municipality: 'Rantala',
    taskArea: 'early-education',
    employmentType: 'permanent',
    workTime: 'full-time',
    pay: { min: 2934.06, max: 3200, unit: 'month', currency: 'EUR', agreement: 'OVTES' },
    positions: 2,
    publishedAt: '2026-11-10T07:00:00.000Z',
    closesAt: '2026-11-24T13:45:00.000Z',
    state: 'published',
    languages: ['fi', 'sv'],
    body: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Tule meille opettamaan & oppimaan.' }] },
      { type: 'heading', level: 2, content: [{ type: 'text', text: 'Mitä teet' }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'text', text: 'Suunnittelet viikon toiminnan' }], [{ type: 'text', text: 'Teet töitä perheiden kanssa' }]],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Lue lisää ' },
          { type: 'link', href: 'https://rantala.example/koivula', content: [{ type: 'text', text: 'Koivulasta' }] },
          { type: 'text', text: '.' },
        ],
      },
    ],
    occupation: { isco08: '2342', label: { fi: 'Lastentarhanopettajat', sv: 'Förskollärare', en: 'Early childhood educators' } },
    workload: '38,25 h / viikko',
    duration: { startsOn: '2027-01-04' },
    place: { street: 'Koivukuja 3', postalCode: '92100', city: 'Rantala', municipalityCode: '678' },
    contacts: [{ name: 'Maija Esimerkki', role: 'Päiväkodin johtaja', phone: '+358 8 000 000', email: 'koivula@rantala.example' }],
    apply: {
      mode: 'here',
      wantsCv: true,
      questions: [
        {
          id: 'q1',
          kind: 'yes-no',
          label: { fi: 'Onko sinulla opettajan kelpoisuus?', sv: 'Har du lärarbehörighet?', en: 'Are you a qualified teacher?' },
          isRequired: true,
        },
        { id: 'q2', kind: 'text', label: { fi: 'Miksi haet meille?', sv: 'Varför söker du till oss?' }, isRequired: false },
        {
          id: 'q3',
          kind: 'choice',
          label: { fi: 'Milloin voit aloittaa?', sv: 'När kan du börja?' },
          isRequired: true,
          options: [
            { id: 'now', label: { fi: 'Heti', sv: 'Genast' } },
            { id: 'later', label: { fi: 'Tammikuussa', sv: 'I januari' } },
          ],
        },
        {
          id: 'q4',
          kind: 'several',
          label: { fi: 'Mitä kieliä puhut?', sv: 'Vilka språk talar du?' },
          isRequired: false,
          options: [
            { id: 'fi', label: { fi: 'Suomea', sv: 'Finska' } },
            { id: 'sv', label: { fi: 'Ruotsia', sv: 'Svenska' } },
          ],
        },
      ],
    },
    url: 'https://vuoro.example/rantala/jobs/41',
    sourceUrl: 'https://rantala.example/tyopaikat/41',
    asOf: '2026-11-22T06:30:00.000Z',
    ...changes,
  };
}

/** One row of a list. For tests only. */
export function jobRowFixture(changes: Partial<JobListItem> = {}): JobListItem {
  const job = jobFixture();
  return {
    id: job.id,
    tenant: job.tenant,
    lang: job.lang,
    title: job.title,
    unit: job.unit,
    municipality: job.municipality,
    taskArea: job.taskArea,
    employmentType: job.employmentType,
    workTime: job.workTime,
    pay: job.pay,
    positions: job.positions,
    publishedAt: job.publishedAt,
    closesAt: job.closesAt,
    ...changes,
  };
}

/** A short list with facets. For tests only. */
export function jobListFixture(items: JobListItem[] = [jobRowFixture()], changes: Partial<JobList> = {}): JobList {
  return {
    asOf: '2026-11-22T06:30:00.000Z',
    total: items.length,
    items,
    facets: {
      taskArea: [
        { value: 'early-education', count: 12 },
        { value: 'health', count: 7 },
        { value: 'technical', count: 3 },
      ],
      municipality: [
        { value: '678', label: 'Rantala', count: 20 },
        { value: 'Etelälahti', count: 2 },
      ],
      unit: [
        { value: 'Koivulan päiväkoti', count: 2 },
        { value: 'Rantalan terveysasema', count: 4 },
      ],
      employmentType: [
        { value: 'permanent', count: 14 },
        { value: 'substitute', count: 8 },
      ],
      language: [
        { value: 'fi', count: 22 },
        { value: 'sv', count: 9 },
      ],
      deadline: [
        { value: '3', count: 2 },
        { value: '7', count: 5 },
        { value: '30', count: 18 },
      ],
    },
    ...changes,
  };
}

/** What anyone may know of the fixture's municipality. For tests only. */
export function tenantConfigFixture(changes: Partial<TenantConfig> = {}): TenantConfig {
  return {
    slug: 'rantala',
    name: { fi: 'Rantalan kaupunki', sv: 'Rantala stad', en: 'City of Rantala' },
    languages: ['fi', 'sv'],
    timeZone: 'Europe/Helsinki',
    isDemo: true,
    brand: {},
    notice: {
      version: 3,
      text: {
        fi: 'Rantalan kaupunki käsittelee tietojasi valitakseen tekijän tähän työhön. Tiedot poistetaan kahden vuoden kuluttua.',
        sv: 'Rantala stad behandlar dina uppgifter för att välja en person till arbetet. Uppgifterna raderas efter två år.',
        en: 'The City of Rantala uses your details to choose a person for this job. They are erased after two years.',
      },
      url: 'https://rantala.example/tietosuoja',
    },
    accessibilityUrl: 'https://rantala.example/saavutettavuus',
    origins: ['https://rantala.example'],
    asOf: '2026-11-22T06:30:00.000Z',
    ...changes,
  };
}
