import * as z from 'zod/mini';
import { addressIn } from './primitives.ts';

/**
 * The one form in which formatted text is stored and crosses the wire: a small tree without markup, so that whoever
 * renders it has nothing to sanitise. Adjacent runs with equal marks are merged; no text is empty.
 */
export type RichText = Block[];

export type Block =
  | { type: 'paragraph'; content: Inline[] }
  | { type: 'heading'; level: 2 | 3; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] };

export type Inline =
  | { type: 'text'; text: string; strong?: true; emphasis?: true }
  | { type: 'link'; href: string; content: { type: 'text'; text: string; strong?: true; emphasis?: true }[] }
  | { type: 'break' };

/** Limits that keep one posting from filling a database or a page. */
export const RICH_TEXT_LIMITS = { characters: 40_000, blocks: 600, itemsPerList: 300 } as const;

/** Schemes that a link in a text may have. `mailto:` and `tel:` keep contacts usable on a phone. */
export const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'] as const;

const TextRun = z.strictObject({
  type: z.literal('text'),
  text: z.string().check(z.minLength(1)),
  strong: z.optional(z.literal(true)),
  emphasis: z.optional(z.literal(true)),
});
const Href = z.string().check(
  z.maxLength(2000, 'too_long'),
  z.refine((href) => (LINK_SCHEMES as readonly string[]).includes(addressIn(href)?.protocol ?? ''), 'web_address'),
);
const Inline = z.discriminatedUnion('type', [
  TextRun,
  z.strictObject({ type: z.literal('link'), href: Href, content: z.array(TextRun).check(z.minLength(1)) }),
  z.strictObject({ type: z.literal('break') }),
]);
const Inlines = z.array(Inline).check(z.minLength(1));
const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: Inlines }),
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), content: Inlines }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(Inlines).check(z.minLength(1), z.maxLength(RICH_TEXT_LIMITS.itemsPerList, 'too_long')),
  }),
]);

export const RichText = z.array(Block).check(
  z.maxLength(RICH_TEXT_LIMITS.blocks, 'too_long'),
  z.refine((blocks) => plainText(blocks).length <= RICH_TEXT_LIMITS.characters, 'too_long'),
);

/** The words of a text without its structure: blocks and list items on lines of their own. */
export function plainText(blocks: RichText): string {
  return blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.content]).map(inlineText)).join('\n');
}

function inlineText(content: Inline[]): string {
  return content
    .map((part) => (part.type === 'break' ? '\n' : part.type === 'text' ? part.text : part.content.map((run) => run.text).join('')))
    .join('');
}
