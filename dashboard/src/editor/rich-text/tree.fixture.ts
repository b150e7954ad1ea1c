import * as fc from 'fast-check';
import type { Block, Inline, RichText } from '../../../../api/contract/rich-text.ts';

type Run = Extract<Inline, { type: 'text' }>;

const run: fc.Arbitrary<Run> = fc
  .record({ text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), strong: fc.boolean(), emphasis: fc.boolean() })
  .map(({ text, strong, emphasis }) => ({ type: 'text', text, ...(strong && { strong: true }), ...(emphasis && { emphasis: true }) }));
const runs = fc.array(run, { minLength: 1, maxLength: 4 }).map(merged);
const href = fc.constantFrom('https://raahe.fi/tyot', 'mailto:rekry@raahe.fi', 'tel:+358401234567', 'http://example.com/?a=1&b=2');
const part: fc.Arbitrary<Inline[]> = fc.oneof(
  runs,
  fc.record({ type: fc.constant('link' as const), href, content: runs }).map((link) => [link]),
  fc.constant<Inline[]>([{ type: 'break' }]),
);
const line = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => canonical(parts.flat()))
  .filter((content) => content.length > 0);
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((content) => ({ type: 'paragraph' as const, content })),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom<2 | 3>(2, 3), content: line }),
  fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(line, { minLength: 1, maxLength: 4 }) }),
);

/** Any text of the contract: adjacent runs of equal marks are one. */
export const richText: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 6 });

function merged(list: Run[]): Run[] {
  return list.reduce<Run[]>((kept, next) => {
    const last = kept.at(-1);
    if (!last || last.strong !== next.strong || last.emphasis !== next.emphasis) return [...kept, next];
    return [...kept.slice(0, -1), { ...last, text: last.text + next.text }];
  }, []);
}

// Two links to one address side by side are one link.
function canonical(content: Inline[]): Inline[] {
  return content.reduce<Inline[]>((kept, next) => {
    const last = kept.at(-1);
    if (last?.type === 'text' && next.type === 'text') return [...kept.slice(0, -1), ...merged([last, next])];
    if (last?.type === 'link' && next.type === 'link' && last.href === next.href)
      return [...kept.slice(0, -1), { ...last, content: merged([...last.content, ...next.content]) }];
    return [...kept, next];
  }, []);
}
