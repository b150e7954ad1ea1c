import type { RichText } from '../../contract/rich-text.ts';
import { BlockBuilder } from './block-builder.ts';
import type { Draft } from './draft.ts';
import { blocksOf, fitted } from './fit.ts';
import { decodeEntities, looksLikeHtml, readHtml } from './html.ts';
import { linkBareAddresses } from './links.ts';
import { structured } from './structure.ts';

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;

/**
 * The tree for a text from a feed or an editor: HTML, plain text, plain text with entities, or HTML that was escaped once
 * too often; which of them it is shows in the text. Never throws. What is unsafe or unknown is left out, what is too long
 * ends with `…` at the limits of the contract.
 */
export function parseRichText(source: string): RichText {
  const text = readable(source.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, ''));
  const kind = looksLikeHtml(text) ? 'html' : 'plain';
  const builder = new BlockBuilder();
  if (kind === 'html') readHtml(text, builder);
  else builder.preformatted(text);
  const drafts = fitted(structured(builder.end(), kind), builder.isFull);
  return blocksOf(drafts.map(withLinks));
}

function readable(source: string): string {
  return looksLikeHtml(source) || !ENTITY.test(source) ? source : decodeEntities(source);
}

// Last of all, so that neither a list mark nor a cut falls into the middle of an address.
function withLinks(draft: Draft): Draft {
  if (draft.type === 'list') return { ...draft, items: draft.items.map((lines) => lines.map(linkBareAddresses)) };
  return { ...draft, lines: draft.lines.map(linkBareAddresses) };
}
