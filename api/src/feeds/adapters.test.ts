import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingDraft } from '../../contract/postings.ts';
import { parseFeed } from './adapters.ts';
import { FEED_KINDS, type FeedContext } from './feed-ad.ts';

const context: FeedContext = {
  lang: 'fi',
  timeZone: 'Europe/Helsinki',
  country: 'FI',
  now: '2026-01-10T06:00:00.000Z',
  officialLanguages: ['fi', 'sv'],
};

/** What is wrong with how a body was read: drafts that the contract refuses, ids that are no keys, issues without a place. */
function faultsOf(kind: (typeof FEED_KINDS)[number], body: string): unknown[] {
  const parsed = parseFeed(kind, body, context);
  if (!parsed.ok) return [];
  const ids = parsed.ads.map((ad) => ad.externalId);
  return [
    ...parsed.ads.filter((ad) => !PostingDraft.safeParse(ad.draft).success),
    ...ids.filter((id, index) => id === '' || id.length > 200 || ids.indexOf(id) !== index),
    ...parsed.issues.filter((issue) => issue.place === '' || (issue.detail?.length ?? 0) > 120),
  ];
}

// Words that mean something to the readers, so that random values reach into them.
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'fi_FI',
    'sv_SE',
    '2026-02-30',
    '30.6.2026 klo 12.00',
    '2100-01-01T00:00:00Z',
    '8170',
    '2488,52€/kk',
    '&nbsp;',
    '<p',
    '<b>x</b>',
  ),
  fc.constantFrom('javascript:x', 'www.a.fi', '/a', 'https://a.fi/?jid=1', 'puh. 040 123 4567', '-', '0', 'OK', '\ud800', 'x'.repeat(500)),
);
const value = fc.oneof(
  words,
  words,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.dictionary(words, words, { maxKeys: 2 }),
);

function recordOf(fields: readonly string[]) {
  return fc.record(Object.fromEntries(fields.map((field) => [field, value])), { requiredKeys: [] });
}

const kuntarekryRow = fc.record({
  jobAdvertisement: recordOf(
    'id title language publicationStarts publicationEnds organization organizationDesc profitCenter jobDesc salary jobDuration employment employmentType taskArea location address postalCode postalArea numberOfVacancy internetLink externalLink contacts custMultiSelection'.split(
      ' ',
    ),
  ),
  link: fc.option(fc.record({ url: value })),
});
const jobtechRow = recordOf(
  'id headline description application_deadline publication_date number_of_vacancies employment_type duration working_hours_type scope_of_work employer workplace_address application_details application_contacts webpage_url salary_description removed'.split(
    ' ',
  ),
);
const vantaaRow = recordOf('id organisaatio ammattiala tyotehtava tyoavain osoite haku_paattyy_pvm x y linkki'.split(' '));
const jsonFeedRow = recordOf('id url title content_html content_text date_published language tags'.split(' '));

describe('whatever comes in', () => {
  it.each(FEED_KINDS)('the %s adapter never throws and gives only drafts that the contract accepts', (kind) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (body) => {
        expect(faultsOf(kind, body)).toEqual([]);
      }),
    );
  });

  it('holds for records of every format with any values', () => {
    const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 4 });
    fc.assert(
      fc.property(rows(kuntarekryRow), rows(jobtechRow), rows(vantaaRow), rows(jsonFeedRow), (kuntarekry, jobtech, vantaa, items) => {
        expect(faultsOf('kuntarekry', JSON.stringify({ status: 'OK', jobAdvertisements: kuntarekry }))).toEqual([]);
        expect(faultsOf('jobtech', JSON.stringify({ hits: jobtech }))).toEqual([]);
        expect(faultsOf('vantaa', JSON.stringify(vantaa))).toEqual([]);
        expect(faultsOf('syndication', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items }))).toEqual([]);
      }),
    );
  });

  it('holds for a feed of which any part was cut, doubled or overwritten', () => {
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>a</title><link>https://a.fi/</link><description>b</description><language>fi</language>
      <item><title>Opettaja &amp; ohjaaja</title><link>https://a.fi/1</link><guid>1</guid><pubDate>Fri, 02 Jan 2026 10:00:00 +0200</pubDate>
      <description><![CDATA[<p>Teet <b>töitä</b></p>]]></description></item></channel></rss>`;
    const cut = fc.record({
      from: fc.nat(feed.length),
      length: fc.nat(60),
      by: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('<', '>', ']]>', '&', '<item>')),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const body = cuts.reduce((text, { from, length, by }) => text.slice(0, from) + by + text.slice(from + length), feed);
        expect(faultsOf('syndication', body)).toEqual([]);
      }),
    );
  });

  it('gives the same drafts for the same body', () => {
    fc.assert(
      fc.property(fc.array(kuntarekryRow, { maxLength: 4 }), (rows) => {
        const body = JSON.stringify({ status: 'OK', jobAdvertisements: rows });
        expect(parseFeed('kuntarekry', body, context)).toEqual(parseFeed('kuntarekry', body, context));
      }),
    );
  });
});
