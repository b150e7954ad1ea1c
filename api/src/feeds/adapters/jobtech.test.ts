import { describe, expect, it } from 'vitest';
import { parseFeed } from '../adapters.ts';
import type { FeedContext } from '../feed-ad.ts';

const context: FeedContext = { lang: 'sv', timeZone: 'Europe/Helsinki', country: 'SE', now: '2026-01-10T06:00:00.000Z' };
const hit = {
  id: '30016621',
  webpage_url: 'https://arbetsformedlingen.se/platsbanken/annonser/30016621',
  headline: 'Undersköterska till hemtjänsten',
  application_deadline: '2026-02-25T23:59:59',
  publication_date: '2026-01-02T11:25:57',
  number_of_vacancies: 3,
  description: {
    text: 'Vi söker dig som vill arbeta hos oss.',
    text_formatted: '<p>Vi s&ouml;ker dig som vill arbeta hos oss.</p>',
  },
  employment_type: { concept_id: 'kpPX_CNN_gDU', label: 'Vanlig anställning' },
  salary_type: { label: 'Fast månads- vecko- eller timlön' },
  salary_description: null,
  duration: { label: '6 månader eller längre' },
  working_hours_type: { label: 'Deltid' },
  scope_of_work: { min: 75, max: 90 },
  employer: { name: 'HAPARANDA KOMMUN', workplace: 'Hemtjänsten' },
  application_details: { url: 'https://ansok.example.se/1', email: 'jobb@example.se', reference: '2026/12' },
  application_contacts: [{ name: 'Anna Exempel', contact_type: 'Enhetschef', telephone: '0922-123 45', email: null, description: null }],
  occupation_field: { label: 'Hälso- och sjukvård' },
  workplace_address: {
    municipality: 'Haparanda',
    street_address: 'Torget 1',
    postcode: '953 31',
    city: 'Haparanda',
    coordinates: [24.137, 65.835],
  },
  removed: false,
};

function parse(hits: unknown[], more: Partial<FeedContext> = {}) {
  const parsed = parseFeed('jobtech', JSON.stringify({ total: { value: hits.length }, hits }), { ...context, ...more });
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed;
}

describe('a hit of JobTech', () => {
  it('becomes a draft with every field in its place', () => {
    const { ads, issues } = parse([hit]);
    expect(issues).toEqual([]);
    expect(ads).toEqual([
      {
        externalId: '30016621',
        sourceUrl: 'https://arbetsformedlingen.se/platsbanken/annonser/30016621',
        draft: {
          texts: {
            sv: {
              title: 'Undersköterska till hemtjänsten',
              body: [
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'Vi söker dig som vill arbeta hos oss.' }],
                },
              ],
            },
          },
          isOfficial: false,
          employer: 'HAPARANDA KOMMUN',
          unit: 'Hemtjänsten',
          taskArea: 'health',
          employmentType: 'fixed-term',
          workTime: 'part-time',
          workload: '75–90 %',
          duration: { note: '6 månader eller längre' },
          pay: { note: 'Fast månads- vecko- eller timlön' },
          positions: 3,
          place: { street: 'Torget 1', postalCode: '95331', city: 'Haparanda', point: { lat: 65.835, lon: 24.137 } },
          contacts: [
            { name: 'Anna Exempel', role: 'Enhetschef', phone: '0922-123 45' },
            { email: 'jobb@example.se', note: '2026/12' },
          ],
          opensAt: '2026-01-02T10:25:57.000Z',
          closesAt: '2026-02-25T22:59:59.000Z',
          apply: { mode: 'link', url: 'https://ansok.example.se/1' },
        },
      },
    ]);
  });

  it('keeps a Swedish postal code away from a Finnish tenant', () => {
    expect(parse([hit], { country: 'FI' }).ads[0]?.draft.place.postalCode).toBeUndefined();
  });

  it('leads to the public page where there is no address for applying', () => {
    const { ads } = parse([{ ...hit, application_details: { email: 'jobb@example.se' } }]);
    expect(ads[0]?.draft.apply).toEqual({ mode: 'link', url: hit.webpage_url });
  });

  it('tells an English ad from a Swedish one', () => {
    const text = 'We are looking for a developer with experience of working in the public sector.';
    expect(Object.keys(parse([{ ...hit, headline: 'Java Developer', description: { text } }]).ads[0]?.draft.texts ?? {})).toEqual(['en']);
  });

  it('treats an ad that was taken down as gone', () => {
    expect(
      parse([
        { ...hit, removed: true },
        { ...hit, id: 2 },
      ]),
    ).toMatchObject({ ads: [{ externalId: '2' }], issues: [] });
  });

  it('reads the bare list of the stream as well', () => {
    expect(parseFeed('jobtech', JSON.stringify([hit]), context)).toMatchObject({ ok: true, ads: [{ externalId: '30016621' }] });
  });

  it('owes no second language, because it is an ad of anyone', () => {
    expect(parse([hit], { officialLanguages: ['fi', 'sv'] }).issues).toEqual([]);
  });

  it.each(['{}', 'null', '<rss/>', '{"hits":{}}'])('refuses the body %s', (body) => {
    expect(parseFeed('jobtech', body, context)).toMatchObject({ ok: false, code: 'not_what_it_says' });
  });
});
