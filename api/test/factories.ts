import type { NewApplication } from '../contract/applications.ts';
import type { PostingDraft } from '../contract/postings.ts';
import type { NewTenant } from '../contract/tenants.ts';

/** A municipality of the region `seutu`. */
export function aTenant(overrides: Partial<NewTenant> = {}): NewTenant {
  return {
    slug: 'rantala',
    region: 'seutu',
    name: { fi: 'Rantala', sv: 'Strandby', en: 'Rantala' },
    officialLanguages: ['fi', 'sv'],
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
    isDemo: false,
    brand: {},
    notice: { version: 1, text: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' } },
    ...overrides,
  };
}

/** A posting in Finnish and Swedish that can be published and applied to here. */
export function aPosting(overrides: Partial<PostingDraft> = {}): PostingDraft {
  return {
    texts: {
      fi: { title: 'Lähihoitaja kotihoitoon', body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tule meille töihin.' }] }] },
      sv: {
        title: 'Närvårdare till hemvården',
        body: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kom och jobba hos oss.' }] }],
      },
    },
    isOfficial: true,
    taskArea: 'health',
    employmentType: 'permanent',
    duration: {},
    pay: { min: 2500, max: 2800, unit: 'month', agreement: 'SOTE-sopimus' },
    positions: 1,
    place: { city: 'Rantala' },
    contacts: [],
    closesAt: '2026-12-15T13:00:00.000Z',
    apply: { mode: 'here', wantsCv: false, questions: [] },
    ...overrides,
  };
}

/** A complete form for a posting without questions of its own. */
export function anApplication(overrides: Partial<NewApplication> = {}): NewApplication {
  return {
    lang: 'fi',
    name: 'Aino Esimerkki',
    phone: '040 123 4567',
    email: 'aino@example.com',
    answers: {},
    noticeVersion: 1,
    consent: true,
    ...overrides,
  };
}
