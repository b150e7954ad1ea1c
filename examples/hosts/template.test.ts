import { describe, expect, it } from 'vitest';
import { fillPage, type PageFacts } from './template.ts';

const facts: PageFacts = {
  page: 'plain',
  lang: 'sv',
  app: 'http://127.0.0.1:8787',
  tenant: 'tarnvik',
  name: 'Tärnvik & "co" <b>',
  neighbour: 'harjukoski',
  neighbourName: 'Harjukoski',
  region: 'kust',
  tenants: 'tarnvik,harjukoski',
};

describe('a host page', () => {
  it('has its words in the language of the page, and in another where it asks for one', () => {
    expect(fillPage('<h1>{{t.title}}</h1><h2>{{t.en.title}}</h2>', facts)).toBe('<h1>Lediga jobb</h1><h2>Open jobs</h2>');
  });

  it('escapes what it is given', () => {
    expect(fillPage('<p title="{{name}}">', facts)).toBe('<p title="Tärnvik &#38; &#34;co&#34; &#60;b&#62;">');
  });

  it('marks the current language and keeps the tenant in the links to the others', () => {
    const html = fillPage('{{> languages}}', facts);
    expect(html).toContain('href="?lang=sv&amp;tenant=tarnvik" lang="sv" hreflang="sv" aria-current="true"');
    expect(html).toContain('href="?lang=fi&amp;tenant=tarnvik" lang="fi" hreflang="fi">');
  });

  it.each(['{{nothing}}', '{{t.nothing}}', '{{t.de.title}}', '{{constructor}}', '{{t.constructor}}', '{{> nothing}}'])(
    'refuses %s rather than leave a hole',
    (template) => {
      expect(() => fillPage(template, facts)).toThrow('unknown placeholder');
    },
  );
});
