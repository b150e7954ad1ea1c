import { Unzip, UnzipInflate } from 'fflate';
import { Parser } from 'htmlparser2';

/** The documents of word processors whose text can be taken out. */
export type OfficeKind = 'docx' | 'odt';

const PART: Record<OfficeKind, string> = { docx: 'word/document.xml', odt: 'content.xml' };
/** What is unpacked at a time: at most a thousand times as much comes out before it is counted. */
const CHUNK_BYTES = 4096;
const MOST_UNPACKED_BYTES = 20 * 1024 * 1024;
const MOST_LETTERS = 300_000;

/**
 * The text of a document, a paragraph a line, without anything that could run or be fetched. Undefined when there is no
 * text in it, or more than anybody writes about themselves.
 */
export function officeText(bytes: Uint8Array, kind: OfficeKind): string[] | undefined {
  const reading = kind === 'docx' ? readingWord() : readingOpenDocument();
  const words = new TextDecoder();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (file.name !== PART[kind]) return;
    file.ondata = (error, data, isLast) => {
      unpacked += data?.length ?? 0;
      if (error || unpacked > MOST_UNPACKED_BYTES) throw error ?? new RangeError(file.name);
      reading.parser.write(words.decode(data, { stream: !isLast }));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
      unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
    reading.parser.end();
  } catch {
    return undefined;
  }
  const lines = reading.lines.map((line) => line.trimEnd()).filter((line, index, all) => line !== '' || all[index - 1] !== '');
  return lines.some((line) => line !== '') ? lines : undefined;
}

interface Reading {
  parser: Parser;
  lines: string[];
}

/** How a kind of document writes text: which elements are paragraphs, which hold letters, and which are not read. */
interface Grammar {
  paragraphs: readonly string[];
  /** Elements whose own text counts; absent where all text in a paragraph does. */
  letters?: string;
  signs: Record<string, string>;
  /** A row of a table is a line, its cells stand apart in it. */
  row: string;
  cell: string;
  skipped: readonly string[];
}

function readingWord(): Reading {
  return reading({
    paragraphs: ['w:p'],
    letters: 'w:t',
    signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '‑' },
    row: 'w:tr',
    cell: 'w:tc',
    // The same once more, for programs that cannot draw the first.
    skipped: ['mc:Fallback'],
  });
}

function readingOpenDocument(): Reading {
  return reading({
    paragraphs: ['text:p', 'text:h'],
    signs: { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' },
    row: 'table:table-row',
    cell: 'table:table-cell',
    skipped: ['office:annotation', 'text:tracked-changes', 'text:note-citation', 'svg:title', 'svg:desc'],
  });
}

function reading({ paragraphs, letters, signs, row, cell, skipped }: Grammar): Reading {
  const lines: string[] = [];
  let count = 0;
  let skipping = 0;
  let inside = 0;
  let spelling = 0;
  let rows = 0;
  // What stands before the next paragraph of a row; absent before its first.
  let apart: string | undefined;
  const write = (text: string): void => {
    count += text.length;
    if (count > MOST_LETTERS) throw new RangeError('letters');
    lines.push((lines.pop() ?? '') + text);
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (skipping > 0 || skipped.includes(name)) skipping++;
        else if (paragraphs.includes(name)) {
          inside++;
          if (rows === 0 || apart === undefined) lines.push('');
          else write(apart);
          apart = ' ';
        } else if (name === row) {
          rows++;
          apart = undefined;
        } else if (name === cell && apart !== undefined) apart = '\t';
        else if (name === letters) spelling++;
        else if (inside > 0 && signs[name] !== undefined) write(signs[name]);
      },
      ontext(text) {
        if (skipping === 0 && inside > 0 && (letters === undefined || spelling > 0)) write(text);
      },
      onclosetag(name) {
        if (skipping > 0) skipping--;
        else if (paragraphs.includes(name)) inside--;
        else if (name === row) rows--;
        else if (name === letters) spelling--;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { parser, lines };
}
