import type { TemplateResult } from 'lit-html';
import type { Block, Inline, RichText } from '../../../api/contract/rich-text.ts';
import { html } from '../shared.ts';

/** The typed tree as elements. Text is only ever text here, so there is nothing to sanitise. */
export function richText(blocks: RichText, level: number): TemplateResult[] {
  return blocks.map((block) => blockView(block, level));
}

function blockView(block: Block, level: number): TemplateResult {
  if (block.type === 'list') {
    const items = block.items.map((item) => html`<li>${inlines(item)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  const content = inlines(block.content);
  return block.type === 'heading'
    ? html`<div class="heading" role="heading" aria-level=${Math.min(6, level + block.level - 1)}>${content}</div>`
    : html`<p>${content}</p>`;
}

function inlines(content: readonly Inline[]): (TemplateResult | string)[] {
  return content.map((part) => {
    if (part.type === 'break') return html`<br />`;
    if (part.type === 'link') return html`<a href=${part.href}>${inlines(part.content)}</a>`;
    const text = part.emphasis ? html`<em>${part.text}</em>` : part.text;
    return part.strong ? html`<strong>${text}</strong>` : text;
  });
}
