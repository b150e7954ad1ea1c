import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, RICH_TEXT_LIMITS, RichText } from '../../contract/rich-text.ts';
import { parseRichText } from './parse.ts';
import { richTextHtml } from './render.ts';

/** What a source becomes, written as HTML because that is shortest to read. */
const seen = (source: string) => richTextHtml(parseRichText(source)).replaceAll(' rel="nofollow noopener"', '');

describe('HTML', () => {
  it.each([
    [
      'keeps paragraphs, marks and links',
      '<p>Hei <b>moi</b> <i>ja</i> <a href="https://raahe.fi">Raahe</a></p>',
      '<p>Hei <strong>moi </strong><em>ja </em><a href="https://raahe.fi/">Raahe</a></p>',
    ],
    ['merges neighbours with equal marks', '<p>x <b>a</b><strong>b</strong> <b>c</b></p>', '<p>x <strong>ab c</strong></p>'],
    ['knows two levels of headings', '<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>', '<h2>A</h2><h2>B</h2><h3>C</h3><h3>D</h3>'],
    ['sees a paragraph in two breaks', 'a<br>b<br><br>c', '<p>a<br>b</p><p>c</p>'],
    [
      'flattens nested lists in reading order',
      '<ul><li>a<ol><li>b</li></ol>c</li><li>d</li></ul>',
      '<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>',
    ],
    ['keeps paragraphs of an item as lines', '<ol><li><p>a</p><p>b</p></li></ol>', '<ol><li>a<br>b</li></ol>'],
    ['makes items outside a list a list', '<li>a<li>b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'makes a row a paragraph',
      '<table><tr><th>Palkka</th><td><p>2 500 e</p></td></tr><tr><td>a</td></tr></table>',
      '<p>Palkka · 2 500 e</p><p>a</p>',
    ],
    [
      'drops what browsers do not show',
      '<p>a<script>b</script><style>c</style><svg><text>d</text></svg><noscript>e</noscript></p><template>f</template><select><option>g</select>',
      '<p>a</p>',
    ],
    ['drops empty blocks', '<p>&nbsp;</p><ul><li> </li></ul><h2></h2><p>&#8203;</p><p>a</p>', '<p>a</p>'],
    ['collapses white space and stray no-break spaces', '<p>  a\n\n b&nbsp;&nbsp;c&nbsp;d  </p>', '<p>a b c d</p>'],
    ['keeps the no-break space of a number', '<p>2&nbsp;500&nbsp;€ ja&nbsp;muu</p>', '<p>2\u00a0500\u00a0€ ja muu</p>'],
    ['makes a short bold paragraph a heading', '<p><b>Tehtävät:</b></p><p>x</p>', '<h3>Tehtävät</h3><p>x</p>'],
    ['makes a bold first line a heading', '<b>Tarjoamme</b><br>työtä', '<h3>Tarjoamme</h3><p>työtä</p>'],
    ['leaves a bold sentence alone', '<p><b>Tule meille töihin.</b></p>', '<p><strong>Tule meille töihin.</strong></p>'],
    ['sees bullets typed by hand', '<p>Etsimme:<br>• a<br>• b</p><p>- c</p>', '<p>Etsimme:</p><ul><li>a</li><li>b</li><li>c</li></ul>'],
    ['removes a bullet typed into a list', '<ul><li>• a</li><li>- b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'keeps an e-mail address in angle brackets',
      '<p>Maija <maija@raahe.fi></p>',
      '<p>Maija <a href="mailto:maija@raahe.fi">maija@raahe.fi</a></p>',
    ],
    [
      'keeps the text of a link it cannot trust',
      '<p><a href="javascript:alert(1)">a</a> <a href="/x">b</a> <a href="https://u:p@x.fi">c</a></p>',
      '<p>a b c</p>',
    ],
    ['keeps spaces out of the edges of links', '<p>a<a href="tel:+358 40"> b </a>c</p>', '<p>a <a href="tel:+35840">b</a> c</p>'],
    ['minds the line ends of text with a little markup', 'a\nb <b>c</b>\n\nd', '<p>a<br>b <strong>c</strong></p><p>d</p>'],
    ['unpacks HTML that was escaped once too often', '&lt;p&gt;Hyv&amp;auml; &amp;amp; kiva&lt;/p&gt;', '<p>Hyvä &amp; kiva</p>'],
    ['unpacks CDATA', '<![CDATA[<p>a</p>]]>', '<p>a</p>'],
    ['removes controls and direction overrides', '<p>a\u202eb&#7;c</p>', '<p>abc</p>'],
    ['survives what is never closed', '<p>a<b>b<p>c.<!-- d', '<p>a<strong>b</strong></p><p><strong>c.</strong></p>'],
  ])('%s', (_, source, html) => {
    expect(seen(source)).toBe(html);
  });
});

describe('plain text', () => {
  it.each([
    ['parts paragraphs and lines', 'a\r\nb\n\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['decodes entities', 'Kes&auml;ty&ouml; &amp; muu&nbsp;ty&ouml;', '<p>Kesätyö &amp; muu työ</p>'],
    [
      'sees lists and their heading',
      'Vi erbjuder:\n-Lön\n-Kollegor\nSlut',
      '<h3>Vi erbjuder</h3><ul><li>Lön</li><li>Kollegor</li></ul><p>Slut</p>',
    ],
    ['sees each common bullet', '• a\n· b\n* c\n- d\n– e', '<ul><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li></ul>'],
    ['leaves a lone dash alone', '- 5 astetta', '<p>- 5 astetta</p>'],
    ['sees numbered lists', '1. a\n2. b\n4. c', '<ol><li>a</li><li>b</li></ol><p>4. c</p>'],
    ['makes a line in capitals a heading', 'DUTIES\n\nAn analyst performs work.', '<h3>DUTIES</h3><p>An analyst performs work.</p>'],
    ['does not shout back at a text in capitals', 'TULE TÖIHIN\n\nMEILLE KESÄKSI', '<p>TULE TÖIHIN</p><p>MEILLE KESÄKSI</p>'],
    [
      'links bare addresses without the sentence around them',
      '(ks. https://raahe.fi/a_(b)), www.raahe.fi. maija@raahe.fi!',
      '<p>(ks. <a href="https://raahe.fi/a_(b)">https://raahe.fi/a_(b)</a>), <a href="https://www.raahe.fi/">www.raahe.fi</a>. <a href="mailto:maija@raahe.fi">maija@raahe.fi</a>!</p>',
    ],
    ['keeps a less-than sign', 'a <b & 5 < 6', '<p>a &lt;b &amp; 5 &lt; 6</p>'],
  ])('%s', (_, source, html) => {
    expect(seen(source)).toBe(html);
  });
});

describe('limits', () => {
  it('cuts a long text where a word ends and says so', () => {
    const text = plainText(parseRichText('sana '.repeat(20_000)));
    expect(text.length).toBeLessThanOrEqual(RICH_TEXT_LIMITS.characters);
    expect(text.length).toBeGreaterThan(RICH_TEXT_LIMITS.characters - 10);
    expect(text).toMatch(/ sana…$/);
  });

  it('cuts a word that never ends', () => {
    expect(plainText(parseRichText('😀'.repeat(100_000)))).toMatch(/^(?:😀)+…$/u);
  });

  it('cuts after the last block that fits', () => {
    const tree = parseRichText('<p>a</p>'.repeat(1000));
    expect(tree).toHaveLength(RICH_TEXT_LIMITS.blocks);
    expect(tree.at(-1)).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'a…' }] });
  });

  it('parts a list that is too long', () => {
    const tree = parseRichText(`<ul>${'<li>a</li>'.repeat(700)}</ul>`);
    expect(tree.map((block) => (block.type === 'list' ? block.items.length : 0))).toEqual([300, 300, 100]);
  });

  it('reads very deep nesting to its end', () => {
    expect(seen(`${'<div><span>'.repeat(5000)}a${'</b></u>'.repeat(5000)}<p>b</p>`)).toContain('<p>b</p>');
  });
});

describe('any source', () => {
  const html = fc
    .array(
      fc.oneof(
        fc
          .constantFrom('p', 'b', 'i', 'a', 'li', 'ul', 'ol', 'br', 'td', 'tr', 'table', 'h1', 'h4', 'div', 'script', 'svg', 'pre', 'hr')
          .chain((name) => fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}/>`)),
        fc.constantFrom(
          '<a href="https://a.fi/?b=1&c">',
          "<a href='javascript:x'>",
          '<a href="mailto:a@b.fi ">',
          '<a href="www.a.fi">',
          '<a href="tel:1 2">',
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
        ),
        fc.constantFrom(
          '- ',
          '• ',
          '1. ',
          '2. ',
          ': ',
          '\n',
          '\n\n',
          ' ',
          '&nbsp;',
          '5',
          '…',
          '.',
          ' www.a.fi',
          'https://a.fi',
          'a@b.fi',
          '&lt;p&gt;',
          '&amp;',
          'e',
          '\u0301',
          '\u200b',
          '\u0007',
          'ABCD',
          'é',
          '"',
          "'",
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.emailAddress(),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  const anySource = fc.oneof({ weight: 4, arbitrary: html }, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

  it('becomes a tree that the contract accepts', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(RichText.safeParse(parseRichText(source)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('becomes a tree that reads back as itself', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const tree = parseRichText(source);
        expect(parseRichText(richTextHtml(tree))).toEqual(tree);
      }),
      { numRuns: 1000 },
    );
  });
});
