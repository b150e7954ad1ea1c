import { plainText, RICH_TEXT_LIMITS, type RichText } from '../../contract/rich-text.ts';
import { parseRichText } from '../rich-text/parse.ts';

/** A description read, and what was wrong with it: cut at the contract's limit, or markup that breaks off. */
export interface BodyText {
  body: RichText;
  problem?: 'broken_html' | 'text_too_long';
}

/** Longer than this, a description is not one: an import gone wrong, or an attack. Characters of the source. */
export const LONGEST_SOURCE_TEXT = 200_000;

// A tag or a comment that the source ends inside of.
const BREAKS_OFF = /<(?:[a-z/][^<>]*|!--(?:(?!-->)[\s\S])*)$/i;
const INSIDE_A_TAG = 2_000;

/** Reads a description in whatever markup. Undefined when it is too long to be looked at. */
export function readBodyText(raw: string | undefined): BodyText | undefined {
  const source = raw ?? '';
  if (source.length > LONGEST_SOURCE_TEXT) return undefined;
  // Soft hyphens divide words for a printer, and hide them from a search.
  const body = parseRichText(source.replace(/\u00ad|&shy;/g, ''));
  if (BREAKS_OFF.test(source.slice(-INSIDE_A_TAG))) return { body, problem: 'broken_html' };
  return source.length > RICH_TEXT_LIMITS.characters && isCut(body) ? { body, problem: 'text_too_long' } : { body };
}

function isCut(body: RichText): boolean {
  const text = plainText(body);
  return text.endsWith('…') && (text.length > RICH_TEXT_LIMITS.characters / 2 || body.length >= RICH_TEXT_LIMITS.blocks);
}
