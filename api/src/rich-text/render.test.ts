import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { LINK_SCHEMES, type RichText } from '../../contract/rich-text.ts';
import { XSS_CORPUS } from './fixtures/xss-corpus.ts';
import { parseRichText } from './parse.ts';
import { richTextHtml } from './render.ts';

const TAGS = new Set(['p', 'h2', 'h3', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br']);

/** All that a page could object to in `html`. */
function strangers(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!TAGS.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (name !== 'a' || !['href', 'rel'].includes(attribute)) found.push(`${name}[${attribute}]`);
        if (attribute === 'href' && !(LINK_SCHEMES as readonly string[]).includes(new URL(value).protocol)) found.push(value);
      }
    },
    oncomment: (text) => found.push(`<!--${text}-->`),
    onprocessinginstruction: (name) => found.push(`<${name}>`),
  });
  parser.end(html);
  return found;
}

describe.each(Object.entries(XSS_CORPUS))('hostile markup: %s', (_, vectors) => {
  it.each(vectors)('is inert: %s', (vector) => {
    for (const source of [vector, `<p>a</p>${vector}<p>b</p>`, `<ul><li>${vector}`, `"'>${vector}`]) {
      const html = richTextHtml(parseRichText(source));
      expect(strangers(html)).toEqual([]);
      expect(html.replace(/<(?:\/?(?:p|h[23]|[uo]l|li|strong|em|a)|br|a href="[^"<>]*" rel="nofollow noopener")>/g, '')).not.toMatch(
        /[<>"']/,
      );
    }
  });
});

describe('HTML of a tree', () => {
  const tree: RichText = [
    { type: 'heading', level: 2, content: [{ type: 'text', text: 'A & B' }] },
    { type: 'heading', level: 3, content: [{ type: 'text', text: 'C' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '<x>', strong: true, emphasis: true },
        { type: 'break' },
        { type: 'link', href: 'https://a.fi/?b="', content: [{ type: 'text', text: "d'e" }] },
      ],
    },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'f' }]] },
  ];

  it('escapes text and attributes', () => {
    expect(richTextHtml(tree)).toBe(
      '<h2>A &amp; B</h2><h3>C</h3><p><strong><em>&lt;x&gt;</em></strong><br>' +
        '<a href="https://a.fi/?b=&quot;" rel="nofollow noopener">d&#39;e</a></p><ol><li>f</li></ol>',
    );
  });

  it('begins its headings where the page wants them', () => {
    expect(richTextHtml(tree, { headingLevel: 3 })).toContain('<h3>A &amp; B</h3><h4>C</h4>');
    expect(richTextHtml(tree, { headingLevel: 6 })).toContain('<h6>A &amp; B</h6><h6>C</h6>');
  });
});
