import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RichText } from '../../../../api/contract/rich-text.ts';
import { documentOf, treeOf } from './document.ts';
import { schema } from './schema.ts';
import { richText } from './tree.fixture.ts';

const { nodes } = schema;

describe('the document of the editor', () => {
  it('holds any tree and gives it back as it was', () => {
    fc.assert(
      fc.property(richText, (tree) => {
        const document = documentOf(tree);
        document.check();
        expect(treeOf(document)).toEqual(tree);
        expect(RichText.safeParse(treeOf(document)).success).toBe(true);
      }),
    );
  });

  it('is a paragraph to write in when there is nothing, and nothing when nothing was written', () => {
    expect(documentOf([]).childCount).toBe(1);
    expect(treeOf(documentOf([]))).toEqual([]);
  });

  it('gives no empty paragraph, item or list', () => {
    const item = (text: string) => nodes.list_item.create(null, nodes.paragraph.create(null, text === '' ? [] : [schema.text(text)]));
    const list = nodes.bullet_list.create(null, [item(''), item('Vuorotyö')]);
    const document = nodes.doc.create(null, [nodes.paragraph.create(), list, nodes.bullet_list.create(null, [item('')])]);
    expect(treeOf(document)).toEqual([{ type: 'list', ordered: false, items: [[{ type: 'text', text: 'Vuorotyö' }]] }]);
  });

  it('breaks a link where the line breaks', () => {
    const link = schema.marks.link.create({ href: 'https://raahe.fi/' });
    const line = [schema.text('yksi', [link]), nodes.hard_break.create(null, null, [link]), schema.text('kaksi', [link])];
    const [block] = treeOf(nodes.doc.create(null, nodes.paragraph.create(null, line)));
    expect(block).toMatchObject({ content: [{ type: 'link' }, { type: 'break' }, { type: 'link' }] });
  });
});
