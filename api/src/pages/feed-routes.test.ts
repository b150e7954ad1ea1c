import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import Parser from 'rss-parser';
import { aPosting } from '../../test/factories.ts';
import { START, type TestWorld, testWorld } from '../../test/harness.ts';
import { sitemap } from '../interop/sitemap.ts';
import { editPosting, endPosting, publicPosting } from '../postings/service.ts';
import { fitting } from './sitemap-routes.ts';

let world: TestWorld;
let id: number;
beforeAll(async () => {
  world = await testWorld();
  id = await world.publish(world.a, { closesAt: '2026-11-24T13:45:00.000Z' });
  await world.publish(world.a, {
    closesAt: undefined,
    taskArea: 'technical',
    texts: { fi: { title: 'Talonmies', body: [] }, sv: { title: 'Gårdskarl', body: [] } },
  });
});

const get = async (path: string) => {
  const response = await world.request(path);
  return { status: response.status, type: response.headers.get('content-type'), headers: response.headers, text: await response.text() };
};

describe('the feeds of a municipality', () => {
  it.each([
    ['feed.xml', 'application/rss+xml; charset=utf-8', 'rss'],
    ['feed.atom', 'application/atom+xml; charset=utf-8', 'atom'],
    ['feed.json', 'application/feed+json; charset=utf-8', 'json'],
  ])('%s is what it says', async (file, type, format) => {
    const answer = await get(`/rantala/jobs/${file}`);
    expect(answer.type).toBe(type);
    expect(parseFeed(answer.text).format).toBe(format);
    expect(answer.text).toContain('Talonmies');
    expect(answer.text.replaceAll('\u00a0', ' ')).toContain('Haku päättyy ti 24.11. klo 15.45');
  });

  it('carry the ad itself in the language of its entry, with the facts before it', async () => {
    const one = await testWorld();
    await one.publish(one.a, {
      texts: {
        fi: { title: 'Kokki', body: [{ type: 'heading', level: 2, content: [{ type: 'text', text: 'Työstä & <palkasta>' }] }] },
        sv: { title: 'Kock', body: [{ type: 'list', ordered: false, items: [[{ type: 'text', text: 'Dagtid', strong: true }]] }] },
      },
    });
    const bodies = async (lang: string) => {
      const [rss, atom, json] = await Promise.all(
        ['feed.xml', 'feed.atom', 'feed.json'].map(async (file) => (await one.request(`/rantala/jobs/${file}?lang=${lang}`)).text()),
      );
      return [
        (await new Parser().parseString(rss ?? '')).items[0]?.['content:encoded'],
        (await new Parser().parseString(atom ?? '')).items[0]?.content,
        JSON.parse(json ?? '').items[0].content_html,
      ];
    };
    for (const html of await bodies('fi')) {
      expect(html).toMatch(/^<p>[^<]*Haku päättyy[^<]*<\/p>/);
      expect(html).toContain('<h3>Työstä &amp; &lt;palkasta&gt;</h3>');
    }
    for (const html of await bodies('sv')) expect(html).toContain('<ul><li><strong>Dagtid</strong></li></ul>');
  });

  it('say when an ad was changed, and hold the fifty newest', async () => {
    const one = await testWorld();
    const first = await one.publish(one.a);
    for (let count = 0; count < 50; count++) await one.publish(one.a);
    const read = async () => JSON.parse(await (await one.request('/rantala/jobs/feed.json')).text());
    const before = await read();
    expect(before.items).toHaveLength(50);
    one.clock.advance(60_000);
    const { row } = await publicPosting(one.a, first + 7);
    await editPosting(one.a, row.id, aPosting({ taskArea: 'trades' }), row.version);
    const after = await read();
    const changed = after.items.filter((item: { date_modified: string }) => item.date_modified === one.clock.now);
    expect(changed.map((item: { id: string }) => item.id)).toEqual([`https://vuoro.example/rantala/jobs/${first + 7}`]);
  });

  it('come in each language and for each filter of the list', async () => {
    const sv = parseFeed((await get('/rantala/jobs/feed.json?lang=sv&taskArea=technical&utm_source=x')).text);
    expect(sv.format === 'json' && sv.feed).toMatchObject({
      language: 'sv',
      feed_url: 'https://vuoro.example/rantala/jobs/feed.json?taskArea=technical&lang=sv',
      home_page_url: 'https://vuoro.example/rantala/jobs?taskArea=technical&lang=sv',
      items: [{ title: 'Gårdskarl' }],
    });
  });
});

describe('deadlines for calendars', () => {
  const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('are one entry for each posting that has a deadline', async () => {
    const { text, type } = await get('/rantala/jobs/calendar.ics');
    expect(type).toBe('text/calendar; charset=utf-8');
    expect(events(text).map((event) => [event.uid, event.startDate.toJSDate().toISOString()])).toEqual([
      [`rantala-${id}-deadline@vuoro.example`, '2026-11-24T13:45:00.000Z'],
    ]);
  });

  it('come for one posting as a file with the same id', async () => {
    const { text, headers } = await get(`/rantala/jobs/${id}/deadline.ics?lang=sv`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="rantala-${id}.ics"`);
    expect(events(text).map((event) => [event.uid, event.summary])).toEqual([
      [`rantala-${id}-deadline@vuoro.example`, 'Ansökningstiden går ut: Närvårdare till hemvården'],
    ]);
  });

  it('answer as the posting does when it is not there', async () => {
    expect((await get('/rantala/jobs/999/deadline.ics')).status).toBe(404);
  });
});

describe('what search engines are told', () => {
  it('is an index of one sitemap for each municipality', async () => {
    const { text } = await get('/sitemap.xml');
    expect(XMLValidator.validate(text)).toBe(true);
    expect(new XMLParser().parse(text).sitemapindex.sitemap.map((entry: { loc: string }) => entry.loc)).toEqual([
      'https://vuoro.example/metsala/jobs/sitemap.xml',
      'https://vuoro.example/rantala/jobs/sitemap.xml',
    ]);
  });

  it('is every open posting in every language in which it exists', async () => {
    const { text } = await get('/rantala/jobs/sitemap.xml');
    const urls: string[] = new XMLParser().parse(text).urlset.url.map((entry: { loc: string }) => entry.loc);
    expect(urls.slice(0, 3)).toEqual(['', '?lang=sv', '?lang=en'].map((query) => `https://vuoro.example/rantala/jobs${query}`));
    expect(urls).toContain(`https://vuoro.example/rantala/jobs/${id}`);
    expect(urls).toContain(`https://vuoro.example/rantala/jobs/${id}?lang=sv`);
    expect(urls).not.toContain(`https://vuoro.example/rantala/jobs/${id}?lang=en`);
    for (const url of urls)
      expect((await get(url.replace('https://vuoro.example', ''))).text).toContain(`<link rel="canonical" href="${url}">`);
  });

  it('is when each posting was last changed, and nothing that has ended', async () => {
    const one = await testWorld();
    const [first, second, ended] = [await one.publish(one.a), await one.publish(one.a), await one.publish(one.a)];
    one.clock.advance(60_000);
    const { row } = await publicPosting(one.a, first);
    await editPosting(one.a, row.id, aPosting({ taskArea: 'trades' }), row.version);
    await endPosting(one.a, (await publicPosting(one.a, ended)).row.id, 'closed');
    const text = await (await one.request('/rantala/jobs/sitemap.xml')).text();
    const entries: { loc: string; lastmod?: string }[] = new XMLParser().parse(text).urlset.url;
    const changed = (id: number) => entries.find(({ loc }) => loc === `https://vuoro.example/rantala/jobs/${id}`)?.lastmod;
    expect([changed(first), changed(second), changed(ended)]).toEqual([one.clock.now, START, undefined]);
  });

  it('is as much as one file may hold, the newest first', () => {
    const page = (index: number) => ({ languages: ['fi', 'sv'].map((lang) => ({ lang, url: `https://vuoro.example/${index}/${lang}` })) });
    const pages = fitting(Array.from({ length: 30_000 }, (_, index) => page(index)));
    expect(pages).toHaveLength(25_000);
    expect(XMLValidator.validate(sitemap(pages))).toBe(true);
  });

  it('is where to find that, and what not to crawl', async () => {
    const { text } = await get('/robots.txt');
    expect(text).toContain('Sitemap: https://vuoro.example/sitemap.xml');
    expect(text).toContain('Disallow: /api/');
  });
});
