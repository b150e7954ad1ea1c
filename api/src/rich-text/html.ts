import { Parser } from 'htmlparser2';
import type { BlockBuilder } from './block-builder.ts';
import { safeHref } from './links.ts';

const words = (list: string) => new Set(list.split(' '));
/** Left out with all they hold: code, embedded content, forms' controls, text that browsers do not show. */
const DROPPED = words(
  'script style iframe object embed applet svg math template noscript noembed noframes xmp plaintext title audio video canvas map select option textarea button input datalist',
);
const BLOCKS = words(
  'p div section article header footer main aside nav address blockquote center dd dl dt details summary fieldset legend figure figcaption form hr pre table tbody thead tfoot caption html body',
);
const STRONG = words('b strong');
const EMPHASIS = words('i em');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
/** Elements after whose opening the parser is begun anew: it searches its stack at every stray end tag, so depth must stay small. */
const DEEPEST = 400;

/** A source that holds elements of HTML, not merely a `<` in a sentence or an address in angle brackets. */
export function looksLikeHtml(source: string): boolean {
  return /<\/?[a-z][a-z0-9-]*(?::[a-z]\w*)?(?:\s[^<>]*|\/)?>|<!(?:--|doctype)/i.test(source);
}

/** Reads HTML, however broken, into the builder. */
export function readHtml(source: string, builder: BlockBuilder): void {
  // Without one block or break in it, somebody put emphasis into plain text, and the line ends are what structure there is.
  const keepsLines = !/<(?:br|p|div|li|tr|td|h[1-6]|section|article|dt|dd)\b/i.test(source);
  for (let rest = source; rest !== '' && !builder.isFull; ) rest = readSome(rest, builder, keepsLines);
}

function readSome(source: string, builder: BlockBuilder, keepsLines: boolean): string {
  let depth = 0;
  let dropped = 0;
  let cells = 0;
  let preformatted = keepsLines ? 1 : 0;
  let rest = '';
  const edge = () => (builder.isInList || cells > 0 ? builder.edge() : builder.endBlock());
  const parser = new Parser({
    ontext(text) {
      if (dropped > 0) return;
      if (preformatted > 0) builder.preformatted(text);
      else builder.text(text);
      if (builder.isFull) parser.pause();
    },
    onopentag(name, attributes) {
      depth += 1;
      if (DROPPED.has(name)) dropped += 1;
      if (dropped > 0) return;
      if (STRONG.has(name)) builder.strong += 1;
      else if (EMPHASIS.has(name)) builder.emphasis += 1;
      else if (name === 'a') builder.link = linkTo(attributes.href);
      else if (name === 'br') builder.lineBreak();
      else if (HEADINGS.has(name) && !builder.isInList) builder.openHeading(name < 'h3' ? 2 : 3);
      else if (name === 'ul' || name === 'ol') builder.openList(name === 'ol');
      else if (name === 'li') {
        builder.endBlock();
        // An item outside a list is written as people write one in plain text; such lines become a list later.
        if (!builder.isInList) builder.text('• ');
      } else if (name === 'td' || name === 'th') {
        cells += 1;
        builder.cell();
      } else if (name === 'tr' && !builder.isInList) builder.endBlock();
      else if (BLOCKS.has(name) || name === 'tr' || HEADINGS.has(name)) edge();
      else if (name.includes('@')) builder.text(name);
      if (name === 'pre') preformatted += 1;
      if (depth > DEEPEST && rest === '') {
        rest = source.slice(parser.endIndex + 1);
        parser.pause();
      }
    },
    onclosetag(name) {
      depth -= 1;
      if (DROPPED.has(name)) dropped -= 1;
      else if (dropped > 0) return;
      else if (STRONG.has(name)) builder.strong -= 1;
      else if (EMPHASIS.has(name)) builder.emphasis -= 1;
      else if (name === 'a') builder.link = undefined;
      else if (HEADINGS.has(name) && !builder.isInList) builder.endBlock();
      else if (name === 'ul' || name === 'ol') builder.closeList();
      else if (name === 'li' || (name === 'tr' && !builder.isInList)) builder.endBlock();
      else if (name === 'td' || name === 'th') cells -= 1;
      else if (BLOCKS.has(name) || name === 'tr' || HEADINGS.has(name)) edge();
      if (name === 'pre') preformatted -= 1;
    },
  });
  parser.end(source);
  builder.strong = 0;
  builder.emphasis = 0;
  builder.link = undefined;
  return rest;
}

function linkTo(raw: string | undefined): { href: string } | undefined {
  const href = raw === undefined ? undefined : safeHref(raw);
  return href === undefined ? undefined : { href };
}

/** Text with its HTML entities decoded once; a `<` stays what it is. */
export function decodeEntities(text: string): string {
  let decoded = '';
  new Parser({ ontext: (part) => (decoded += part) }).end(text.replaceAll('<', '&lt;'));
  return decoded;
}
