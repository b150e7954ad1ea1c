export type EmailResult = { ok: true; email: string } | { ok: false; code: 'email' };

// The rule of the HTML standard for <input type=email>, with a dot in the domain and none at the edges of the name.
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** Lengths in octets after RFC 5321, section 4.5.3.1. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

/**
 * An e-mail address as it is stored: trimmed, `mailto:` removed, the domain in lower case and ASCII (`työ.fi` becomes
 * `xn--ty-gka.fi`). Refuses what a person mistyped: two dots, no dot in the domain, several addresses.
 */
export function parseEmail(raw: string): EmailResult {
  const address = raw
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const domain = asciiDomain(address.slice(at + 1));
  const email = `${local}@${domain}`;
  const fits = local.length <= LONGEST_LOCAL_PART && email.length <= LONGEST_ADDRESS;
  return fits && LOCAL_PART.test(local) && DOMAIN.test(domain) ? { ok: true, email } : { ok: false, code: 'email' };
}

function asciiDomain(raw: string): string {
  const domain = raw.toLowerCase();
  if (/^[\x21-\x7e]*$/.test(domain)) return domain;
  try {
    return new URL(`https://${domain.replace(/[^\p{L}\p{N}\p{M}.-]/gu, '?')}`).hostname;
  } catch {
    return '';
  }
}
