import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type Choices, HEADING_LEVELS, LANGUAGES, PAGE_SIZES, readChoices, VARIANTS } from './choices.ts';
import { type SnippetFacts, snippet } from './snippet.ts';

const facts: SnippetFacts = { base: 'https://vuoro.example', tenant: 'raahe', firstLanguage: 'sv', linkText: 'Avoimet työpaikat' };
const pinned = { version: '1.4.2', integrity: 'sha384-AbC+/=' };
const choices = (query = ''): Choices => readChoices(new URLSearchParams(query));

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** What a browser would make of the snippet. */
function parsed(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push({ name, attributes }),
    ontext: (data) => void (text += data),
  });
  parser.end(html);
  return { tags, text: text.trim() };
}

describe('the snippet', () => {
  it('is the script and the tag with a link in it when nothing is chosen', () => {
    expect(snippet(choices(), facts)).toBe(
      '<script src="https://vuoro.example/v1/raahe/vuoro.js" async></script>\n' +
        '<vuoro-jobs tenant="raahe"><a href="https://vuoro.example/raahe/jobs">Avoimet työpaikat</a></vuoro-jobs>',
    );
  });

  it('says on the tag only what differs from what the widget does by itself', () => {
    const { tags } = parsed(snippet(choices('in=sv&level=3&rows=50'), facts) ?? '');
    expect(tags[1]).toEqual({
      name: 'vuoro-jobs',
      attributes: { tenant: 'raahe', lang: 'sv', 'heading-level': '3', 'page-size': '50' },
    });
    expect(tags[2]?.attributes['href']).toBe('https://vuoro.example/raahe/jobs?lang=sv');
  });

  it('says the same with data attributes for editors that strip unknown tags', () => {
    const { tags } = parsed(snippet(choices('way=div&in=fi&level=4'), facts) ?? '');
    expect(tags.map((tag) => tag.name)).toEqual(['script', 'div', 'a']);
    expect(tags[1]?.attributes).toEqual({ 'data-vuoro-jobs': '', 'data-tenant': 'raahe', 'data-lang': 'fi', 'data-heading-level': '4' });
  });

  it('is a titled frame without any script for editors that strip scripts', () => {
    const { tags } = parsed(snippet(choices('way=iframe&in=en'), facts) ?? '');
    expect(tags.map((tag) => tag.name)).toEqual(['iframe']);
    expect(tags[0]?.attributes).toMatchObject({
      src: 'https://vuoro.example/raahe/embed?lang=en',
      title: 'Avoimet työpaikat',
      height: '900',
    });
  });

  it('says in the address of a frame what the tag says in attributes', () => {
    const { tags } = parsed(snippet(choices('way=iframe&in=fi&level=3&rows=50'), facts) ?? '');
    expect(tags[0]?.attributes['src']).toBe('https://vuoro.example/raahe/embed?lang=fi&heading-level=3&page-size=50');
  });

  it('names the first language to a frame, which cannot know that of the page', () => {
    expect(snippet(choices('way=iframe'), facts)).toContain('src="https://vuoro.example/raahe/embed?lang=sv"');
  });

  it('pins one file by version and hash', () => {
    const { tags } = parsed(snippet(choices('way=pinned'), { ...facts, pinned }) ?? '');
    expect(tags[0]).toEqual({
      name: 'script',
      attributes: { src: 'https://vuoro.example/v1.4.2/vuoro.js', integrity: 'sha384-AbC+/=', crossorigin: 'anonymous', async: '' },
    });
  });

  it('is not given out pinned before the hash is known', () => {
    expect(snippet(choices('way=pinned'), facts)).toBeUndefined();
  });

  it('keeps room without a style in the tag, since a strict policy would refuse that', () => {
    const html = snippet(choices('reserve=1'), facts) ?? '';
    expect(html).not.toContain('style=');
    expect(parsed(html).tags.at(-1)).toEqual({ name: 'svg', attributes: { width: '100%', height: '900', 'aria-hidden': 'true' } });
  });

  it('keeps room by a style in the div, whose editors strip drawings', () => {
    const { tags } = parsed(snippet(choices('way=div&reserve=1'), facts) ?? '');
    expect(tags.map((tag) => tag.name)).toEqual(['script', 'div', 'a']);
    expect(tags[1]?.attributes['style']).toBe('min-height:900px');
  });

  it('never lets a text become markup, whatever is chosen', () => {
    const anyChoices = fc.record({
      variant: fc.constantFrom(...VARIANTS),
      language: fc.constantFrom('page' as const, ...LANGUAGES),
      headingLevel: fc.constantFrom(...HEADING_LEVELS),
      pageSize: fc.constantFrom(...PAGE_SIZES),
      hasReserve: fc.boolean(),
      linkText: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('"><script>alert(1)</script>', "' onload=x", '&quot;', '</a>', '<!--'),
      ),
    });
    fc.assert(
      fc.property(anyChoices, (any) => {
        const shape = ({ tags }: { tags: Tag[] }) => tags.map(({ name, attributes }) => [name, Object.keys(attributes)]);
        const said = parsed(snippet(any, { ...facts, pinned }) ?? '');
        const plain = parsed(snippet({ ...any, linkText: 'x' }, { ...facts, pinned }) ?? '');
        expect(shape(said)).toEqual(shape(plain));
        const shown = any.variant === 'iframe' ? said.tags[0]?.attributes['title'] : said.text;
        expect(shown).toBe(any.variant === 'iframe' ? any.linkText || facts.linkText : (any.linkText || facts.linkText).trim());
      }),
    );
  });
});
