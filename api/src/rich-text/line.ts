import { tidy } from '../../contract/primitives.ts';
import type { Inline } from '../../contract/rich-text.ts';

type Run = Extract<Inline, { type: 'text' }>;
/** One line of a block: what stands between two line breaks. */
export type Line = Exclude<Inline, { type: 'break' }>[];

/** Text as a source gave it. Pieces of one link element share one `link` object, so that neighbours with equal addresses stay apart. */
export type Piece = { text: string; strong: boolean; emphasis: boolean; link: { href: string } | undefined };

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Sc}\p{Emoji_Presentation}]/u;

/**
 * Pieces as one tidy line: white space collapsed as browsers do, none at the edges, runs of equal marks merged, NFC.
 * A no-break space stays only where it holds a number together; editors strew it everywhere else and lines then cannot wrap.
 * A line that says nothing (a rule of dashes, a lone bullet) is empty.
 */
export function lineOf(pieces: readonly Piece[]): Line {
  const line: Line = [];
  let lastPiece: Piece | undefined;
  let lastWord = '';
  let gap = '';
  let gapPiece: Piece | undefined;
  for (const piece of pieces) {
    for (const token of piece.text.split(/(\s+)/)) {
      if (/^\s/.test(token)) {
        if (gap === '') gapPiece = piece;
        gap += token;
        continue;
      }
      const word = tidy(token);
      if (word === '') continue;
      if (gap !== '' && gapPiece && lastPiece) {
        // The space belongs to what stands before it, but never to the edge of a link, where it would be underlined.
        const atLinkEdge = lastPiece.link !== undefined && lastPiece.link !== piece.link;
        append(line, lastPiece, { ...(atLinkEdge ? { ...gapPiece, link: undefined } : lastPiece), text: space(gap, lastWord, word) });
        if (atLinkEdge) lastPiece = { ...gapPiece, link: undefined };
      }
      append(line, lastPiece, { ...piece, text: word });
      gap = '';
      lastPiece = piece;
      lastWord = word;
    }
  }
  return saysSomething(lineText(line)) ? mapRuns(line, (run) => ({ ...run, text: run.text.normalize('NFC') })) : [];
}

function append(line: Line, last: Piece | undefined, piece: Piece): void {
  const run: Run = { type: 'text', text: piece.text };
  if (piece.strong) run.strong = true;
  if (piece.emphasis) run.emphasis = true;
  const open = line.at(-1);
  if (!piece.link) return merge(line, run);
  if (open?.type === 'link' && last?.link === piece.link) return merge(open.content, run);
  line.push({ type: 'link', href: piece.link.href, content: [run] });
}

function merge(runs: (Run | Line[number])[], run: Run): void {
  const last = runs.at(-1);
  if (last?.type === 'text' && last.strong === run.strong && last.emphasis === run.emphasis) last.text += run.text;
  else runs.push(run);
}

function space(gap: string, before: string, after: string): string {
  return (gap === '\u00a0' || gap === '\u202f') && (/\d$/.test(before) || /^\d/.test(after)) ? '\u00a0' : ' ';
}

/** Whether a text holds more than punctuation, lines and invisible characters. */
export function saysSomething(text: string): boolean {
  return SAYS_SOMETHING.test(text);
}

/** The words of a line. */
export function lineText(line: Line): string {
  return line.map((part) => (part.type === 'text' ? part.text : part.content.map((run) => run.text).join(''))).join('');
}

/** The part of a line from one character to another (UTF-16 units), marks and links kept. */
export function sliceLine(line: Line, start: number, end: number): Line {
  let position = 0;
  const cut = (run: Run): Run[] => {
    const text = run.text.slice(Math.max(0, start - position), Math.max(0, end - position));
    position += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  };
  return line.flatMap((part): Line => {
    if (part.type === 'text') return cut(part);
    const content = part.content.flatMap(cut);
    return content.length === 0 ? [] : [{ ...part, content }];
  });
}

/** The line with every run of text changed by `change`. */
export function mapRuns(line: Line, change: (run: Run) => Run): Line {
  return line.map((part) => (part.type === 'text' ? change(part) : { ...part, content: part.content.map(change) }));
}

/** The line without bold, its runs merged again. */
export function withoutStrong(line: Line): Line {
  const plain: Line = [];
  for (const part of mapRuns(line, ({ text, emphasis }) => ({ type: 'text', text, ...(emphasis && { emphasis }) }))) {
    if (part.type === 'text') merge(plain, part);
    else {
      const content: Run[] = [];
      for (const run of part.content) merge(content, run);
      plain.push({ ...part, content });
    }
  }
  return plain;
}
