import { Parser } from 'htmlparser2';

// Markup or an entity that a source left in a field that should be plain.
const LOOKS_LIKE_MARKUP = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);|<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>/i;
// Soft hyphens, zero-width characters and directional marks: invisible, and they break searching.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MOST_DECODINGS = 3;
// No name is longer; beyond it lies an import gone wrong, which must not cost time.
const LONGEST_SOURCE = 20_000;

/** A name or a title as one plain line: entities decoded (also twice encoded ones), tags gone, white space single. */
export function oneLine(raw: string): string {
  let text = raw.slice(0, LONGEST_SOURCE).toWellFormed();
  for (let round = 0; round < MOST_DECODINGS && LOOKS_LIKE_MARKUP.test(text); round++) text = withoutMarkup(text);
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The same line cut at a word so that it holds at most `max` characters, an ellipsis included. */
export function shortened(line: string, max: number): string {
  if (line.length <= max) return line;
  const room = line.slice(0, max - 1).toWellFormed();
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace > max / 2 ? room.slice(0, lastSpace) : room).replace(/[\s,;:–-]+$/, '').replaceAll('\ufffd', '')}…`;
}

function withoutMarkup(markup: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
    // Two words that only a tag kept apart must not grow together.
    onopentagname: (name) => {
      if (!INLINE.has(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (!INLINE.has(name)) text += ' ';
    },
  });
  parser.end(markup);
  return text;
}

const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'span', 'strong', 'u']);
