import { type Block, RICH_TEXT_LIMITS } from '../../contract/rich-text.ts';
import type { Draft } from './draft.ts';
import { type Line, lineText, saysSomething, sliceLine } from './line.ts';

/** Words longer than this are cut inside: no language has them, hostile input does. */
const LONGEST_WORD = 200;

/** Drafts that keep the limits: long lists in parts, the rest cut where a word ends, with `…` in its place. */
export function fitted(drafts: Draft[], isCut: boolean): Draft[] {
  const blocks = drafts.flatMap(shortLists);
  const kept = blocks.slice(0, RICH_TEXT_LIMITS.blocks);
  const characters = kept.flatMap(units).reduce((sum, lines) => sum + lengthOf(lines) + 1, -1);
  if (characters <= RICH_TEXT_LIMITS.characters) return isCut || kept.length < blocks.length ? withEllipsis(kept) : kept;
  const budget = { left: RICH_TEXT_LIMITS.characters };
  return withEllipsis(kept.flatMap((draft) => within(draft, budget)));
}

function shortLists(draft: Draft): Draft[] {
  if (draft.type !== 'list') return [draft];
  const parts: Draft[] = [];
  for (let start = 0; start < draft.items.length; start += RICH_TEXT_LIMITS.itemsPerList) {
    parts.push({ ...draft, items: draft.items.slice(start, start + RICH_TEXT_LIMITS.itemsPerList) });
  }
  return parts;
}

function units(draft: Draft): Line[][] {
  return draft.type === 'list' ? draft.items : [draft.lines];
}

function lengthOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + lineText(line).length + 1, -1);
}

function within(draft: Draft, budget: { left: number }): Draft[] {
  if (draft.type === 'list') {
    const items = draft.items.map((lines) => linesWithin(lines, budget)).filter((lines) => lines.length > 0);
    return items.length > 0 ? [{ ...draft, items }] : [];
  }
  const lines = linesWithin(draft.lines, budget);
  return lines.length > 0 ? [{ ...draft, lines }] : [];
}

// Each line takes its own length and the end of the line; the last end that is not there pays for the ellipsis.
function linesWithin(lines: Line[], budget: { left: number }): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const length = lineText(line).length;
    const start = length < budget.left ? line : startOf(line, budget.left - 1);
    budget.left = length < budget.left ? budget.left - length - 1 : 0;
    if (saysSomething(lineText(start))) kept.push(start);
  }
  return kept;
}

function startOf(line: Line, longest: number): Line {
  if (longest <= 0) return [];
  const text = lineText(line).slice(0, longest + 1);
  const border = text.search(/\s\S*$/);
  const end = border > longest - LONGEST_WORD ? border : longest;
  const isInPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '') && /[\udc00-\udfff]/.test(text[end] ?? '');
  return sliceLine(line, 0, isInPair ? end - 1 : end);
}

function withEllipsis(drafts: Draft[]): Draft[] {
  const last = drafts.at(-1);
  if (!last) return [];
  const rest = drafts.slice(0, -1);
  if (last.type !== 'list') return [...rest, { ...last, lines: linesWithEllipsis(last.lines) }];
  return [...rest, { ...last, items: [...last.items.slice(0, -1), linesWithEllipsis(last.items.at(-1) ?? [])] }];
}

function linesWithEllipsis(lines: Line[]): Line[] {
  const line = lines.at(-1) ?? [];
  const last = line.at(-1);
  if (last?.type !== 'text') return [...lines.slice(0, -1), [...line, { type: 'text', text: '…' }]];
  return [...lines.slice(0, -1), [...line.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }]];
}

/** Drafts as the blocks of the contract. */
export function blocksOf(drafts: Draft[]): Block[] {
  return drafts.map((draft): Block => {
    if (draft.type === 'list') return { type: 'list', ordered: draft.ordered, items: draft.items.map(joined) };
    if (draft.type === 'heading') return { type: 'heading', level: draft.level, content: joined(draft.lines) };
    return { type: 'paragraph', content: joined(draft.lines) };
  });
}

function joined(lines: Line[]) {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
