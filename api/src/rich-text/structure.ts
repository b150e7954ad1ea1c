import type { Draft } from './draft.ts';
import { type Line, lineText, saysSomething, sliceLine, withoutStrong } from './line.ts';

// Marks that are nothing but bullets (two of Word's symbol font among them), and those that may also be a dash or an asterisk.
const BULLET = /^[•·●▪■◦‣○▸►➢➤✓✔\uf0b7\uf0a7]\s*(?=\S)/u;
const DASH = /^(?:[-–—−*]\s+(?=\S)|[-–*](?=\p{L}))/u;
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

const LONGEST_HEADING = 80;
const LONGEST_LEAD = 60;
const ENDS_SENTENCE = /[.,;!?…]$/;

/** Drafts with the structure that people write by hand: bulleted and numbered lines as lists, bold lines as headings. */
export function structured(drafts: Draft[], source: 'html' | 'plain'): Draft[] {
  const listed = withLists(drafts.map(withoutBullets));
  const shouts = source === 'plain' && !isMostlyCapitals(listed);
  return listed.flatMap((draft, index) => {
    if (draft.type === 'heading') return [{ ...draft, lines: draft.lines.map(withoutStrong) }];
    if (draft.type !== 'paragraph') return [draft];
    const isLead = source === 'plain' && listed[index + 1]?.type === 'list';
    return withHeadings(draft.lines, (line) => isBold(line) || (shouts && isCapitals(line)), isLead);
  });
}

function withoutBullets(draft: Draft): Draft {
  if (draft.type !== 'list') return draft;
  return { ...draft, items: draft.items.map(([first = [], ...rest]) => [withoutBullet(first), ...rest]) };
}

function withoutBullet(line: Line): Line {
  const text = lineText(line);
  const mark = markIn(text, BULLET) ?? markIn(text, DASH);
  return mark === undefined ? line : withoutBullet(sliceLine(line, mark.length, text.length));
}

function markIn(text: string, pattern: RegExp): string | undefined {
  const mark = pattern.exec(text)?.[0];
  return mark !== undefined && saysSomething(text.slice(mark.length)) ? mark : undefined;
}

type Entry = { line: Line; text: string; isFirst: boolean };

function withLists(drafts: Draft[]): Draft[] {
  const result: Draft[] = [];
  let entries: Entry[] = [];
  const settle = () => {
    result.push(...listsIn(entries));
    entries = [];
  };
  for (const draft of drafts) {
    if (draft.type === 'paragraph') {
      for (const [index, line] of draft.lines.entries()) entries.push({ line, text: lineText(line), isFirst: index === 0 });
    } else {
      settle();
      result.push(draft);
    }
  }
  settle();
  return result;
}

function listsIn(entries: Entry[]): Draft[] {
  const result: Draft[] = [];
  let paragraph: Line[] = [];
  const settle = () => {
    if (paragraph.length > 0) result.push({ type: 'paragraph', lines: paragraph });
    paragraph = [];
  };
  for (let index = 0; index < entries.length; ) {
    const bullets = countFrom(entries, index, (text) => markIn(text, BULLET) !== undefined || markIn(text, DASH) !== undefined);
    const numbers = countFrom(entries, index, (text, nth) => Number.parseInt(markIn(text, NUMBER) ?? '', 10) === nth + 1);
    const count = Math.max(bullets, numbers);
    const entry = entries[index];
    if (!entry) break;
    if (count > 1 || (count === 1 && markIn(entry.text, BULLET) !== undefined)) {
      settle();
      const items = entries
        .slice(index, index + count)
        .map(({ line, text }) => [
          withoutBullet(sliceLine(line, numbers > bullets ? (markIn(text, NUMBER)?.length ?? 0) : 0, text.length)),
        ]);
      result.push({ type: 'list', ordered: numbers > bullets, items });
      index += count;
    } else {
      if (entry.isFirst) settle();
      paragraph.push(entry.line);
      index += 1;
    }
  }
  settle();
  return result;
}

function countFrom(entries: Entry[], start: number, fits: (text: string, nth: number) => boolean): number {
  let count = 0;
  while (start + count < entries.length && fits(entries[start + count]?.text ?? '', count)) count += 1;
  return count;
}

function withHeadings(lines: Line[], isHeading: (line: Line) => boolean, isLead: boolean): Draft[] {
  const body = [...lines];
  const result: Draft[] = [];
  for (let first = body[0]; first && isHeading(first); first = body[0]) {
    result.push(headingOf(first));
    body.shift();
  }
  const last = body.at(-1);
  const lead = isLead && last && isLeadIn(last) ? [headingOf(last)] : [];
  if (lead.length > 0) body.pop();
  if (body.length > 0) result.push({ type: 'paragraph', lines: body });
  return [...result, ...lead];
}

function headingOf(line: Line): Draft {
  const text = lineText(line);
  return { type: 'heading', level: 3, lines: [withoutStrong(sliceLine(line, 0, text.replace(/\s*:+$/, '').length))] };
}

function isShortLabel(text: string, longest: number): boolean {
  return text.length <= longest && !ENDS_SENTENCE.test(text) && /\p{L}/u.test(text);
}

function isBold(line: Line): boolean {
  const runs = line.flatMap((part) => (part.type === 'text' ? [part] : part.content));
  return runs.every((run) => run.strong) && isShortLabel(lineText(line), LONGEST_HEADING);
}

function isCapitals(line: Line): boolean {
  const text = lineText(line);
  return isShortLabel(text, LONGEST_HEADING) && /(?:\p{Lu}.*){4}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isLeadIn(line: Line): boolean {
  const text = lineText(line);
  return text.endsWith(':') && isShortLabel(text, LONGEST_LEAD) && !/[.!?]\s/.test(text);
}

function isMostlyCapitals(drafts: Draft[]): boolean {
  const text = drafts
    .flatMap((draft) => (draft.type === 'list' ? draft.items.flat() : draft.lines))
    .map(lineText)
    .join('');
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
