import { describe, expect, it } from 'vitest';
import { parseFeed } from '../adapters.ts';
import type { FeedContext } from '../feed-ad.ts';

const context: FeedContext = {
  lang: 'fi',
  timeZone: 'Europe/Helsinki',
  country: 'FI',
  now: '2026-01-10T06:00:00.000Z',
  employer: 'Raahen kaupunki',
};
const rss = (items: string, language = '<language>sv-FI</language>') =>
  `<?xml version="1.0" encoding="UTF-8"?>
  <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>Lediga jobb</title><link>https://brahestad.example/jobb/</link><description>-</description>${language}${items}</channel></rss>`;

function parse(body: string, more: Partial<FeedContext> = {}) {
  const parsed = parseFeed('syndication', body, { ...context, ...more });
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed;
}

describe('RSS', () => {
  it('becomes a draft', () => {
    const { ads, issues } = parse(
      rss(`<item><title>L&amp;auml;rare, vikariat</title><link>12/</link><guid isPermaLink="false">job-12</guid>
        <pubDate>Fri, 02 Jan 2026 10:00:00 +0200</pubDate><category>Opetusala</category><category>Deltid</category>
        <dcterms:valid>start=2026-01-02; end=2026-02-01</dcterms:valid>
        <description>Kort</description><content:encoded><![CDATA[<p>Vi söker en <b>lärare</b>.</p>]]></content:encoded></item>`),
    );
    expect(issues).toEqual([]);
    expect(ads).toMatchObject([
      {
        externalId: 'job-12',
        sourceUrl: 'https://brahestad.example/jobb/12/',
        draft: {
          texts: { sv: { title: 'Lärare, vikariat', body: [{ type: 'paragraph' }] } },
          employer: 'Raahen kaupunki',
          taskArea: 'education',
          employmentType: 'substitute',
          workTime: 'part-time',
          opensAt: '2026-01-02T08:00:00.000Z',
          closesAt: '2026-02-01T21:59:59.000Z',
          apply: { mode: 'link', url: 'https://brahestad.example/jobb/12/' },
        },
      },
    ]);
  });

  it('guesses the language where the feed does not say it', () => {
    const { ads } = parse(
      rss('<item><title>Varhaiskasvatuksen opettaja, Kilterin päiväkoti</title><link>https://a.example/1</link></item>', ''),
      {
        lang: 'sv',
      },
    );
    expect(ads[0]?.draft.texts).toHaveProperty('fi');
  });

  it('uses the address as the id where there is no other, and has nothing without both', () => {
    const { ads, issues } = parse(rss('<item><title>A</title><link>https://a.example/1</link></item><item><title>B</title></item>'));
    expect(ads.map((ad) => ad.externalId)).toEqual(['https://a.example/1']);
    expect(issues).toMatchObject([{ place: 'item[1]', code: 'no_id' }]);
  });

  it('leaves out a feed in a language without texts, row by row', () => {
    const { ads, issues } = parse(rss('<item><title>Vekter</title><link>https://a.example/1</link></item>', '<language>nb</language>'));
    expect(ads).toEqual([]);
    expect(issues).toMatchObject([{ place: 'item[0]', code: 'unknown_language', severity: 'left_out' }]);
  });

  it('reads twice encoded descriptions', () => {
    const { ads } = parse(
      rss('<item><title>A</title><guid>1</guid><description>&amp;lt;p&amp;gt;Hej d&amp;amp;auml;r&amp;lt;/p&amp;gt;</description></item>'),
    );
    expect(ads[0]?.draft.texts.sv?.body).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Hej där' }] }]);
  });

  it('reads no entities that a document declares', () => {
    const body = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title><guid>1</guid></item>')}`;
    expect(parseFeed('syndication', body, context)).toEqual({ ok: false, code: 'not_what_it_says', detail: 'declares entities' });
  });
});

it('reads Atom', () => {
  const { ads } = parse(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><title>Työpaikat</title><id>urn:x</id>
    <updated>2026-01-02T00:00:00Z</updated><entry><id>urn:job:1</id><title type="html">Lähihoitaja &amp;amp; ohjaaja</title>
    <link rel="self" href="https://a.example/atom/1"/><link rel="alternate" href="https://a.example/1"/><published>2026-01-02T08:00:00Z</published>
    <updated>2026-01-03T08:00:00Z</updated><category term="health" label="Lähihoitajat"/>
    <content type="html">&lt;ul&gt;&lt;li&gt;hoidat&lt;/li&gt;&lt;/ul&gt;</content></entry></feed>`);
  expect(ads).toMatchObject([
    {
      externalId: 'urn:job:1',
      sourceUrl: 'https://a.example/1',
      draft: {
        texts: { fi: { title: 'Lähihoitaja & ohjaaja', body: [{ type: 'list' }] } },
        taskArea: 'health',
        opensAt: '2026-01-02T08:00:00.000Z',
      },
    },
  ]);
});

it('reads RDF', () => {
  const { ads } =
    parse(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>T</title><link>https://a.example/</link>
    <description>-</description></channel><item rdf:about="https://a.example/1"><title>Siivooja</title><link>https://a.example/1</link>
    <dc:date>2026-01-02T08:00:00Z</dc:date><dc:language>fi</dc:language></item></rdf:RDF>`);
  expect(ads).toMatchObject([
    { externalId: 'https://a.example/1', draft: { texts: { fi: { title: 'Siivooja' } }, taskArea: 'food-and-cleaning' } },
  ]);
});

it('reads JSON Feed', () => {
  const { ads } = parse(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      language: 'en',
      items: [
        {
          id: '7',
          url: 'https://a.example/7',
          title: 'Lifeguard',
          content_text: 'Summer work.',
          tags: ['Seasonal'],
          date_published: '2026-01-02T10:00:00+02:00',
        },
      ],
    }),
  );
  expect(ads).toMatchObject([
    { externalId: '7', draft: { texts: { en: { title: 'Lifeguard' } }, employmentType: 'seasonal', opensAt: '2026-01-02T08:00:00.000Z' } },
  ]);
});

it.each(['', '<html><body>Not found</body></html>', '{"hits":[]}', '<rss version="2.0"><channel><item>', '\u0000'])(
  'refuses the body %j',
  (body) => {
    const parsed = parseFeed('syndication', body, context);
    expect(parsed.ok ? parsed.ads : parsed.code).toEqual(parsed.ok ? [] : 'not_what_it_says');
  },
);
