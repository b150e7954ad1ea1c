import type { Block, RichText } from '../../../api/contract/rich-text.ts';

/**
 * Turns a notice written as plain text into rich text: an empty line ends a paragraph, `## ` begins a heading and
 * lines that begin with `- ` make a list. There is nothing else, so nothing needs escaping.
 */
export function prose(source: string): RichText {
  return source
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map(block);
}

function block(lines: string[]): Block {
  const [first = ''] = lines;
  if (first.startsWith('## ')) return { type: 'heading', level: 2, content: [{ type: 'text', text: first.slice(3) }] };
  if (lines.every((line) => line.startsWith('- '))) {
    return { type: 'list', ordered: false, items: lines.map((line) => [{ type: 'text', text: line.slice(2) }]) };
  }
  return { type: 'paragraph', content: [{ type: 'text', text: lines.join(' ') }] };
}
