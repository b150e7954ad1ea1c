import { LINK_SCHEMES } from '../../contract/rich-text.ts';
import type { Line } from './line.ts';

const MAX_HREF = 2000;

/**
 * An address as a link may carry it, in the normal form of the URL standard; undefined for a scheme other than
 * https, http, mailto and tel, a relative address, or one with a user name in it (it disguises the host).
 */
export function safeHref(raw: string): string | undefined {
  const address = raw.trim();
  const absolute = /^www\./i.test(address) ? `https://${address}` : address;
  const url = parsed(absolute);
  if (!url || !(LINK_SCHEMES as readonly string[]).includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const isContact = url.protocol === 'mailto:' || url.protocol === 'tel:';
  const href = isContact ? url.href.replace(/\s/g, '') : url.href;
  return href.length > MAX_HREF || href.length <= url.protocol.length ? undefined : href;
}

// Not URL.canParse: once hot, Node 20 misreads Latin-1 there and refuses hosts with an ä in them. URL.parse needs Node 22.
function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

// The local part is bounded and cannot start inside a word, so that a long line costs no more than its length.
const BARE =
  /(?<![\p{L}\p{N}@/.:_+-])(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\p{L}\p{N}.+_-])[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/giu;
const AFTER_SENTENCE = new Set(".,;:!?…'’»*_");

/** The line with bare web and e-mail addresses made links. What follows a link is read afresh, so doing it twice changes nothing. */
export function linkBareAddresses(line: Line): Line {
  return line.flatMap((part): Line => {
    if (part.type === 'link') return [part];
    const parts: Line = [];
    let rest = part.text;
    for (let found = firstAddress(rest); found; found = firstAddress(rest)) {
      if (found.start > 0) parts.push({ ...part, text: rest.slice(0, found.start) });
      parts.push({ type: 'link', href: found.href, content: [{ ...part, text: found.text }] });
      rest = rest.slice(found.start + found.text.length);
    }
    if (rest !== '') parts.push({ ...part, text: rest });
    return parts;
  });
}

function firstAddress(text: string): { start: number; text: string; href: string } | undefined {
  for (const match of text.matchAll(BARE)) {
    const address = withoutPunctuation(match[0]);
    const href = safeHref(/^(https?:|www\.)/i.test(address) ? address : `mailto:${address}`);
    if (href) return { start: match.index, text: address, href };
  }
  return undefined;
}

function withoutPunctuation(raw: string): string {
  let end = raw.length;
  let surplus = raw.split(')').length - raw.split('(').length;
  for (; end > 0; end -= 1) {
    const last = raw.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!AFTER_SENTENCE.has(last)) break;
  }
  return raw.slice(0, end);
}
