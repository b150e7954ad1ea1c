import type { Block, Inline, RichText } from '../../contract/rich-text.ts';

/** Where a text stands on a page: the level that its headings begin at, 2 unless told. */
export type RenderOptions = { headingLevel?: number };

/**
 * The tree as minimal HTML for pages, JSON-LD descriptions and feeds: p, h2-h6, ul, ol, li, strong, em, br and links
 * that pass no reputation on. All text is escaped; the tree holds no other markup.
 */
export function richTextHtml(tree: RichText, { headingLevel = 2 }: RenderOptions = {}): string {
  return tree.map((block) => blockHtml(block, headingLevel)).join('');
}

function blockHtml(block: Block, headingLevel: number): string {
  if (block.type === 'paragraph') return `<p>${inlineHtml(block.content)}</p>`;
  if (block.type === 'heading') {
    const tag = `h${Math.min(6, headingLevel + block.level - 2)}`;
    return `<${tag}>${inlineHtml(block.content)}</${tag}>`;
  }
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
}

function inlineHtml(content: Inline[]): string {
  return content.map(partHtml).join('');
}

function partHtml(part: Inline): string {
  if (part.type === 'break') return '<br>';
  if (part.type === 'link') return `<a href="${escapeHtml(part.href)}" rel="nofollow noopener">${part.content.map(partHtml).join('')}</a>`;
  const text = part.emphasis ? `<em>${escapeHtml(part.text)}</em>` : escapeHtml(part.text);
  return part.strong ? `<strong>${text}</strong>` : text;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, in an element as well as in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
