import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeText } from './office-text.ts';

const docx = (body: string, more: Zippable = {}) =>
  zipSync({ ...more, 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const odt = (body: string) =>
  zipSync({ 'content.xml': strToU8(`<office:document-content><office:text>${body}</office:text></office:document-content>`) });
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('the text of a document', () => {
  it.each(['docx', 'odt'] as const)('that a real program has written is there whole: %s', (kind) => {
    const text = officeText(readFileSync(`examples/test/documents/cv-pandoc.${kind}`), kind)?.join('\n') ?? '';
    // Without what only tells the program how to write it, and where its links lead.
    const source = readFileSync('examples/test/documents/cv.md', 'utf8')
      .replace(/^---.*?^---/ms, '')
      .replace(/https?:\S+/g, '');
    const words = source.match(/\p{Letter}{4,}/gu) ?? [];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('has a line for each paragraph, with its tabs, breaks and letters', () => {
    const body = `${paragraph('Åke &amp; Öö &lt;b&gt;')}<w:p><w:r><w:t>2019</w:t><w:tab/><w:t>Kokki</w:t><w:br/><w:t>Raahe</w:t></w:r></w:p>`;
    expect(officeText(docx(body), 'docx')).toEqual(['Åke & Öö <b>', '2019\tKokki\nRaahe']);
    expect(officeText(odt('<text:h>Nimi</text:h><text:p>a<text:s/>b<text:span>c</text:span></text:p>'), 'odt')).toEqual(['Nimi', 'a bc']);
  });

  it('has a line for each row of a table, with its cells apart', () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map(paragraph).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Vuodet')}${cell('Paikka')}</w:tr><w:tr>${cell('2019', '2021')}${cell('Raahe')}</w:tr></w:tbl>`;
    expect(officeText(docx(`${paragraph('Työ')}${table}${paragraph('Loppu')}`), 'docx')).toEqual([
      'Työ',
      'Vuodet\tPaikka',
      '2019 2021\tRaahe',
      'Loppu',
    ]);
    expect(officeText(readFileSync('examples/test/documents/cv-pandoc.odt'), 'odt')).toContain('Vuodet\tTehtävä\tPaikka');
  });

  it('leaves out what was deleted, commanded, annotated or said twice', () => {
    const body = `${paragraph('Jää')}<w:p><w:del><w:r><w:delText>Poistettu</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r></w:p>
      <mc:AlternateContent><mc:Choice>${paragraph('Laatikko')}</mc:Choice><mc:Fallback>${paragraph('Laatikko')}</mc:Fallback></mc:AlternateContent>`;
    expect(officeText(docx(body), 'docx')?.filter((line) => line !== '')).toEqual(['Jää', 'Laatikko']);
    expect(officeText(odt('<text:p>a<office:annotation><text:p>salaa</text:p></office:annotation>b</text:p>'), 'odt')).toEqual(['ab']);
  });

  it('takes entities for nothing but the five that XML has', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(100)}"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const bytes = zipSync({ 'word/document.xml': strToU8(`${bomb}<w:p><w:t>&b;&c;&amp;</w:t></w:p>`) });
    expect(officeText(bytes, 'docx')?.join('')).not.toMatch(/lol|root/);
  });

  it.each<[string, Uint8Array]>([
    ['is not there when there is none', docx('<w:p/>')],
    ['is not there in another archive', zipSync({ 'a.txt': strToU8('a') })],
    ['is not there in no archive', strToU8('%PDF-1.7')],
    ['is given up when it unpacks to a flood', docx(`<w:p>${' '.repeat(2000)}</w:p>`.repeat(11_000))],
    ['is given up when it is longer than anybody writes', docx(paragraph('kirjaimia '.repeat(40_000)))],
  ])('%s', (_, bytes) => {
    expect(officeText(bytes, 'docx')).toBeUndefined();
  });

  it('is text or nothing, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 10 }), (changes) => {
        const bytes = docx(paragraph('Ansioluettelo'));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const text = officeText(bytes, 'docx');
        expect(text === undefined || Array.isArray(text)).toBe(true);
      }),
    );
  });
});
