import type { Mark, Node } from 'prosemirror-model';
import type { Block, Inline, RichText } from '../../../../api/contract/rich-text.ts';
import { schema } from './schema.ts';

type Run = Extract<Inline, { type: 'text' }>;

const { nodes, marks } = schema;

/** The tree as a document to edit. A text without anything is one empty paragraph, in which to write. */
export function documentOf(tree: RichText): Node {
  return nodes.doc.create(null, tree.length === 0 ? [nodes.paragraph.create()] : tree.map(blockNode));
}

/** The document as a tree again; what holds nothing is not there. */
export function treeOf(document: Node): RichText {
  return children(document).flatMap(blocksIn);
}

function blockNode(block: Block): Node {
  if (block.type === 'paragraph') return nodes.paragraph.create(null, inlineNodes(block.content));
  if (block.type === 'heading') return nodes.heading.create({ level: block.level }, inlineNodes(block.content));
  const list = block.ordered ? nodes.ordered_list : nodes.bullet_list;
  return list.create(
    null,
    block.items.map((item) => nodes.list_item.create(null, nodes.paragraph.create(null, inlineNodes(item)))),
  );
}

function inlineNodes(content: Inline[]): Node[] {
  return content.flatMap((part) => {
    if (part.type === 'break') return [nodes.hard_break.create()];
    if (part.type === 'text') return [schema.text(part.text, marksOf(part))];
    const link = marks.link.create({ href: part.href });
    return part.content.map((run) => schema.text(run.text, [link, ...marksOf(run)]));
  });
}

function marksOf({ strong, emphasis }: Run): Mark[] {
  return [...(strong ? [marks.strong.create()] : []), ...(emphasis ? [marks.emphasis.create()] : [])];
}

function blocksIn(node: Node): Block[] {
  if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) {
    const items = children(node)
      .map((item) => inlineOf(item.firstChild))
      .filter((item) => item.length > 0);
    return items.length === 0 ? [] : [{ type: 'list', ordered: node.type === nodes.ordered_list, items }];
  }
  const content = inlineOf(node);
  if (content.length === 0) return [];
  if (node.type === nodes.heading) return [{ type: 'heading', level: node.attrs['level'] === 3 ? 3 : 2, content }];
  return [{ type: 'paragraph', content }];
}

function inlineOf(node: Node | null): Inline[] {
  const content: Inline[] = [];
  for (const child of node ? children(node) : []) {
    const run = runOf(child);
    const href = hrefOf(child);
    const last = content.at(-1);
    if (!run) content.push({ type: 'break' });
    else if (href === undefined) content.push(run);
    else if (last?.type === 'link' && last.href === href) last.content.push(run);
    else content.push({ type: 'link', href, content: [run] });
  }
  return content;
}

function runOf(node: Node): Run | undefined {
  if (node.text === undefined) return undefined;
  const has = (mark: (typeof marks)[keyof typeof marks]) => mark.isInSet(node.marks) !== undefined;
  return { type: 'text', text: node.text, ...(has(marks.strong) && { strong: true }), ...(has(marks.emphasis) && { emphasis: true }) };
}

function hrefOf(node: Node): string | undefined {
  const href: unknown = marks.link.isInSet(node.marks)?.attrs['href'];
  return typeof href === 'string' ? href : undefined;
}

function children(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}
