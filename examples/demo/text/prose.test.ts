import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, RichText } from '../../../api/contract/rich-text.ts';
import { prose } from './prose.ts';

describe('a notice written as plain text', () => {
  test('becomes paragraphs, headings and lists', () => {
    const notice = prose(`
      Etsimme kokkia
      keskuskeittiöön.

      ## Työ
      - lounas
      - salaatit
    `);
    expect(notice).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'Etsimme kokkia keskuskeittiöön.' }] },
      { type: 'heading', level: 2, content: [{ type: 'text', text: 'Työ' }] },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'lounas' }], [{ type: 'text', text: 'salaatit' }]] },
    ]);
  });

  test('is valid rich text with every word that was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('- ', '## ', 'sana', '\n', '\n\n', ' ', '<b>', '-', '#')), (parts) => {
        const notice = prose(parts.join(''));
        expect(RichText.parse(notice)).toEqual(notice);
        expect(plainText(notice).match(/sana/g)?.length).toBe(parts.join('').match(/sana/g)?.length);
      }),
    );
  });
});
