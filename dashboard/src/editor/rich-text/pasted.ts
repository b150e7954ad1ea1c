import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model';
import { schema } from './schema.ts';

const WORD_LIST = /mso-list:\s*l\d/i;
// What Word writes before an item: a bullet of some font, or a number.
const NUMBER = /^\s*(\d{1,3}|[a-z]|[ivx]{1,4})[.)]/i;

const WEIGHTS = [
  ['strong', /font-weight:\s*(bold|[6-9]\d\d)/i],
  ['em', /font-style:\s*italic/i],
] as const;

/** Reads what was copied elsewhere, after putting into plain HTML what Word and web pages say in their own ways. */
export class PastedParser extends DOMParser {
  constructor() {
    super(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (dom instanceof Object && 'querySelectorAll' in dom) tidyPasted(dom as ParentNode);
    return super.parseSlice(dom, options);
  }
}

/**
 * Pasted HTML with its styles and handlers as plain data: they do nothing in the document in which it is read, but the
 * page's policy would report each.
 */
export function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?(<\/style>|$)/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(style|on[a-z]+)(?=\s*=)/gi, ' data-$1'));
}

/** Word's list paragraphs become lists, lists in lists one list, and each row of a table a line. */
export function tidyPasted(root: ParentNode): void {
  wordLists(root);
  for (const element of root.querySelectorAll('[data-style]')) weigh(element);
  for (const list of root.querySelectorAll('li ul, li ol')) {
    const item = list.parentElement?.closest('li');
    item?.after(...list.children);
    list.remove();
  }
  for (const row of root.querySelectorAll('tr')) {
    const line = row.ownerDocument.createElement('p');
    [...row.cells].forEach((cell, index) => line.append(...(index === 0 ? [] : [' ']), ...inlineOf(cell)));
    row.replaceWith(line);
  }
}

function wordLists(root: ParentNode): void {
  let list: Element | undefined;
  let last: Element | undefined;
  for (const paragraph of root.querySelectorAll('p')) {
    if (!WORD_LIST.test(paragraph.getAttribute('data-style') ?? '')) continue;
    const marks = [...paragraph.querySelectorAll('span')].filter((span) =>
      /mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? ''),
    );
    const isOrdered = marks.some((mark) => NUMBER.test(mark.textContent ?? ''));
    for (const mark of marks) mark.remove();
    const { ownerDocument } = paragraph;
    const item = ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    const follows = list !== undefined && paragraph.previousElementSibling === last;
    if (!list || !follows) {
      list = ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
      paragraph.before(list);
    }
    list.append(item);
    last = list;
    paragraph.remove();
  }
}

// What is bold or slanted by a style is so by an element too; Google Docs wraps all it copies in one `b` that is not bold.
function weigh(element: Element): void {
  const style = element.getAttribute('data-style') ?? '';
  if (element.matches('b') && /font-weight:\s*normal/i.test(style)) return element.replaceWith(...element.childNodes);
  for (const [name, pattern] of WEIGHTS) {
    if (!pattern.test(style) || element.matches('ul, ol, table, tr, div')) continue;
    const mark = element.ownerDocument.createElement(name);
    mark.append(...element.childNodes);
    element.append(mark);
  }
}

// Paragraphs in a cell would end the line.
function inlineOf(cell: Element): ChildNode[] {
  return [...cell.childNodes].flatMap((node) =>
    node instanceof Object && 'matches' in node && (node as Element).matches('p, div') ? [...node.childNodes] : [node],
  );
}
