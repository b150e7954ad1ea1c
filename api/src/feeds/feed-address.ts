import { addressIn } from '../../contract/primitives.ts';

const LOCAL_SUFFIXES = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'test', 'invalid', 'home.arpa'];

/** What a fetch may reach. */
export interface Reach {
  /** Host names of this service and their subdomains; a feed must not make the service ask itself. */
  ownHosts?: readonly string[];
  /** Lets loopback and plain http through: the local world and tests. */
  allowLocal?: boolean;
}

/**
 * The address if a server may fetch from it: https on its own port, a public host name with a dot, no address in
 * numbers, no credentials (OWASP API7:2023 server-side request forgery). A name that resolves to a private address is
 * kept out by the runtime, which reaches only the public internet.
 */
export function fetchableAddress(raw: string, reach: Reach = {}): URL | undefined {
  const url = addressIn(raw);
  if (!url) return undefined;
  url.hash = '';
  if (url.username !== '' || url.password !== '') return undefined;
  if (reach.allowLocal && (url.protocol === 'https:' || url.protocol === 'http:')) return url;
  // URL has turned 0x7f.1 and 2130706433 into 127.0.0.1 by now, and a full stop at the end is a way around suffixes.
  const host = url.hostname.replace(/\.$/, '');
  if (url.protocol !== 'https:' || url.port !== '' || isNumeric(host) || !host.includes('.')) return undefined;
  return [...LOCAL_SUFFIXES, ...(reach.ownHosts ?? [])].some((zone) => host === zone || host.endsWith(`.${zone}`)) ? undefined : url;
}

function isNumeric(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
