import { XMLValidator } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import * as fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../contract/primitives.ts';
import { richTextHtml } from '../rich-text/render.ts';
import { atom } from './atom.ts';
import type { JobFeed } from './job-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const feed: JobFeed = {
  title: 'Avoimet työpaikat: Rantala & Söderkulla',
  description: 'Rantalan avoimet työpaikat <uusimmat ensin>',
  lang: 'fi',
  homeUrl: 'https://vuoro.example/rantala/jobs',
  author: 'Rantalan kaupunki',
  entries: [
    {
      url: 'https://vuoro.example/rantala/jobs/41?lang=sv&x=1',
      title: 'Opettaja "A" & <b>vuorohoito</b>',
      lang: 'sv',
      summary: 'Rantala · Koivula & <i>Salo</i> · Vakituinen ]]> loppuu ti 24.11.',
      html: '<p>Rantala</p><h3>Työstä</h3><ul><li>Yö &amp; päivä ]]&gt; &lt;b&gt;</li></ul><p>a<br>b <a href="https://a.example/?x=1&amp;y=2" rel="nofollow noopener">c</a></p>',
      categories: ['Varhaiskasvatus', 'Vakituinen'],
      publishedAt: '2026-11-10T07:00:00.000Z',
      changedAt: '2026-11-12T09:30:00.000Z',
    },
    {
      url: 'https://vuoro.example/rantala/jobs/40',
      title: 'Talonmies',
      lang: 'fi',
      summary: 'Rantala',
      html: '<p>Rantala</p>',
      categories: [],
      publishedAt: '2026-11-09T07:00:00.000Z',
      changedAt: '2026-11-09T07:00:00.000Z',
    },
  ],
};
const url = 'https://vuoro.example/rantala/jobs/feed.xml';

describe('the RSS feed', () => {
  it('is read back whole by an independent reader', async () => {
    const read = await new Parser().parseString(rss(feed, url));
    expect(read.title).toBe(feed.title);
    expect(read.description).toBe(feed.description);
    expect(read.feedUrl).toBe(url);
    expect(
      read.items.map(({ title, link, guid, isoDate, content, categories, 'content:encoded': html }) => ({
        title,
        link,
        guid,
        isoDate,
        content,
        html,
        categories,
      })),
    ).toEqual([
      {
        title: feed.entries[0]?.title,
        link: feed.entries[0]?.url,
        guid: feed.entries[0]?.url,
        isoDate: '2026-11-10T07:00:00.000Z',
        content: 'Rantala · Koivula &amp; &lt;i&gt;Salo&lt;/i&gt; · Vakituinen ]]&gt; loppuu ti 24.11.',
        html: feed.entries[0]?.html,
        categories: ['Varhaiskasvatus', 'Vakituinen'],
      },
      {
        title: 'Talonmies',
        link: 'https://vuoro.example/rantala/jobs/40',
        guid: 'https://vuoro.example/rantala/jobs/40',
        isoDate: '2026-11-09T07:00:00.000Z',
        content: 'Rantala',
        html: '<p>Rantala</p>',
        categories: undefined,
      },
    ]);
  });

  it('writes its dates as RFC 822 does and names its own address', () => {
    expect(rss(feed, url)).toContain('<pubDate>Tue, 10 Nov 2026 07:00:00 GMT</pubDate>');
    expect(rss(feed, url)).toContain(`<atom:link href="${url}" rel="self" type="application/rss+xml"/>`);
    expect(rss(feed, url)).toContain('<rss version="2.0"');
  });

  it('stays the same file while the list stays the same', () => {
    expect(rss(feed, url)).toContain('<lastBuildDate>Thu, 12 Nov 2026 09:30:00 GMT</lastBuildDate>');
  });
});

describe('the Atom feed', () => {
  it('is read back whole by an independent reader', async () => {
    const read = await new Parser().parseString(atom(feed, url));
    expect(read.title).toBe(feed.title);
    expect(read.items.map(({ title, link, id, isoDate, summary, content }) => ({ title, link, id, isoDate, summary, content }))).toEqual(
      feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.url,
        id: entry.url,
        isoDate: entry.publishedAt,
        summary: entry.summary,
        content: entry.html,
      })),
    );
  });

  it('gives an id, a title and a time of change to the feed and to every entry, and says the language of each', () => {
    const { format, feed: read } = parseFeed(atom(feed, url));
    expect(format).toBe('atom');
    if (format !== 'atom') return;
    expect(read.id).toBe(feed.homeUrl);
    expect(read.updated).toBe('2026-11-12T09:30:00.000Z');
    expect(read.entries?.map((entry) => entry.updated)).toEqual(feed.entries.map((entry) => entry.changedAt));
    expect(read.entries?.map((entry) => entry.content?.type)).toEqual(['html', 'html']);
    expect(read.authors).toEqual([{ name: 'Rantalan kaupunki' }]);
    expect(read.links?.map((link) => link.rel)).toEqual(['self', 'alternate']);
    expect(read.entries?.map((entry) => entry.xml?.lang)).toEqual(['sv', 'fi']);
    expect(read.entries?.every((entry) => entry.id && entry.title && entry.updated)).toBe(true);
  });
});

describe('the JSON feed', () => {
  it('is JSON Feed 1.1 with an id and a content for every item', () => {
    const read = JSON.parse(jsonFeed(feed, url));
    expect(read.version).toBe('https://jsonfeed.org/version/1.1');
    expect(read.title).toBe(feed.title);
    expect(read.feed_url).toBe(url);
    expect(read.items).toHaveLength(2);
    for (const item of read.items) {
      expect(typeof item.id).toBe('string');
      for (const time of [item.date_published, item.date_modified]) expect(new Date(time).toISOString()).toBe(time);
    }
    expect(read.items.map((item: { summary: string; content_html: string }) => [item.summary, item.content_html])).toEqual(
      feed.entries.map((entry) => [entry.summary, entry.html]),
    );
    expect(parseFeed(jsonFeed(feed, url)).format).toBe('json');
  });

  it('is a valid file when nothing is open', () => {
    const read = JSON.parse(jsonFeed({ ...feed, entries: [] }, url));
    expect(read.items).toEqual([]);
  });
});

describe('every feed', () => {
  it('carries any title through its format unharmed', async () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => tidy(text.replace(/\s+/g, ' ')));
    await fc.assert(
      fc.asyncProperty(
        printable.filter((text) => text !== ''),
        async (title) => {
          const one = { ...feed, entries: feed.entries.slice(1).map((entry) => ({ ...entry, title })) };
          expect((await new Parser().parseString(rss(one, url))).items[0]?.title).toBe(title);
          expect((await new Parser().parseString(atom(one, url))).items[0]?.title).toBe(title);
          expect(JSON.parse(jsonFeed(one, url)).items[0].title).toBe(title);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('carries any ad through its format unharmed, but for characters that XML cannot say', async () => {
    const body = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((text) => text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const html = richTextHtml([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
        const one = { ...feed, entries: feed.entries.slice(1).map((entry) => ({ ...entry, html })) };
        // Readers may make line ends one kind, as XML asks for (section 2.11); in HTML they are all blanks.
        const lines = (read: string | undefined) => read?.replace(/\r\n?/g, '\n');
        const known = html.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        for (const xml of [rss(one, url), atom(one, url)]) expect(XMLValidator.validate(xml)).toBe(true);
        expect(lines((await new Parser().parseString(rss(one, url))).items[0]?.['content:encoded'])).toBe(lines(known));
        expect(lines((await new Parser().parseString(atom(one, url))).items[0]?.content)).toBe(lines(known));
        expect(JSON.parse(jsonFeed(one, url)).items[0].content_html).toBe(html);
      }),
      { numRuns: 60 },
    );
  });
});
