import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { SITEMAP_LIMIT, sitemap, sitemapIndex } from './sitemap.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'url' || name === 'sitemap' });
const page = {
  languages: [
    { lang: 'fi', url: 'https://vuoro.example/rantala/jobs?x=1&y=<2>' },
    { lang: 'sv', url: 'https://vuoro.example/rantala/jobs?lang=sv' },
  ],
  changedAt: '2026-11-10T07:00:00.000Z',
};

describe('the sitemap', () => {
  it('is well-formed XML with an entry for each language of a page', () => {
    const file = sitemap([page]);
    expect(XMLValidator.validate(file)).toBe(true);
    const { urlset } = parser.parse(file);
    expect(urlset.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(urlset.url.map((url: { loc: string }) => url.loc)).toEqual(page.languages.map(({ url }) => url));
    expect(urlset.url[0].lastmod).toBe(page.changedAt);
  });

  it('names every language and the default in each entry', () => {
    const { urlset } = parser.parse(sitemap([page]));
    for (const url of urlset.url) {
      expect(url['xhtml:link'].map((link: { hreflang: string; href: string }) => [link.hreflang, link.href])).toEqual([
        ['fi', page.languages[0]?.url],
        ['sv', page.languages[1]?.url],
        ['x-default', page.languages[0]?.url],
      ]);
    }
  });

  it('says nothing of alternates for a page in one language', () => {
    expect(sitemap([{ languages: page.languages.slice(0, 1) }])).not.toContain('hreflang');
  });

  it('refuses more addresses than the protocol allows in one file', () => {
    const pages = Array.from({ length: SITEMAP_LIMIT + 1 }, (_, id) => ({
      languages: [{ lang: 'fi', url: `https://vuoro.example/${id}` }],
    }));
    expect(() => sitemap(pages)).toThrow(RangeError);
  });
});

describe('the sitemap index', () => {
  it('lists files with the time of their last change', () => {
    const file = sitemapIndex([{ url: 'https://vuoro.example/a?b=1&c=2', changedAt: page.changedAt }, { url: 'https://vuoro.example/b' }]);
    expect(XMLValidator.validate(file)).toBe(true);
    expect(parser.parse(file).sitemapindex.sitemap).toEqual([
      { loc: 'https://vuoro.example/a?b=1&c=2', lastmod: page.changedAt },
      { loc: 'https://vuoro.example/b' },
    ]);
  });
});
