import { addressIn } from '../../../../api/contract/primitives.ts';
import { LINK_SCHEMES } from '../../../../api/contract/rich-text.ts';

const LONGEST = 2000;

/**
 * The address of a link as somebody wrote it: a web address, also without `https://`, an e-mail address or a phone number.
 * Undefined for anything else, and for an address with a user name in it, which disguises where it leads.
 */
export function linkAddress(written: string): string | undefined {
  const raw = written.trim();
  const url = addressIn(withScheme(raw));
  if (!url || !(LINK_SCHEMES as readonly string[]).includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href.length > LONGEST || url.href.length <= url.protocol.length ? undefined : url.href;
}

function withScheme(raw: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(raw)) return raw;
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(raw)) return `mailto:${raw}`;
  if (/^\+?\d[\d\s()-]{4,}$/.test(raw)) return `tel:${raw.replace(/[^+\d]/g, '')}`;
  return /^[^\s/]+\.[a-z]{2,}(\/\S*)?$/i.test(raw) ? `https://${raw}` : raw;
}
