import type { Block, RichText } from '../../../api/contract/rich-text.ts';

/**
 * Turns a notice written as plain text into rich text: `## ` begins a heading, lines that begin with `- ` make a list,
 * and an empty line ends a paragraph. There is nothing else, so nothing needs escaping.
 */
export function prose(source: string): RichText {
  const groups: string[][] = [];
  let previous = '';
  for (const line of source.split('\n').map((line) => line.trim())) {
    const group = groups.at(-1);
    const goesOn = kindOf(line) === kindOf(previous) && kindOf(line) !== 'heading';
    if (line !== '' && group && goesOn) group.push(line);
    else if (line !== '') groups.push([line]);
    previous = line;
  }
  return groups.map(block);
}

function kindOf(line: string): 'nothing' | 'heading' | 'list' | 'paragraph' {
  if (line === '') return 'nothing';
  if (line.startsWith('## ')) return 'heading';
  return line.startsWith('- ') ? 'list' : 'paragraph';
}

function block(lines: string[]): Block {
  const [first = ''] = lines;
  if (kindOf(first) === 'heading') return { type: 'heading', level: 2, content: [{ type: 'text', text: first.slice(3).trim() }] };
  if (kindOf(first) === 'list') {
    return { type: 'list', ordered: false, items: lines.map((line) => [{ type: 'text', text: line.slice(2).trim() }]) };
  }
  return { type: 'paragraph', content: [{ type: 'text', text: lines.join(' ') }] };
}
