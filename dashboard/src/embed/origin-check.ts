/** A part of an address in which two origins may differ. `www`: the hosts are the same but for a `www.` in front. */
export type OriginPart = 'scheme' | 'www' | 'host' | 'port';

/** What the list of allowed origins says of an address. */
export type OriginCheck =
  | { is: 'empty' }
  | { is: 'unreadable' }
  | { is: 'allowed'; origin: string }
  /** `nearest`: the allowed origin that differs least, with the parts that do. */
  | { is: 'refused'; origin: string; nearest?: string; differs: OriginPart[] };

/**
 * Says whether a page at the address may show the widget. Scheme, host and port must each be the same: there are no
 * wildcards, and a name with letters such as ä is compared in the form that browsers send (`xn--…`). An address without
 * a scheme is taken for https.
 */
export function checkOrigin(typed: string, allowed: readonly string[]): OriginCheck {
  const text = typed.trim();
  if (text === '') return { is: 'empty' };
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || !/[.]|^localhost$|^\[/.test(url.hostname))
    return { is: 'unreadable' };
  const { origin } = url;
  if (allowed.includes(origin)) return { is: 'allowed', origin };
  const [best] = allowed
    .flatMap((entry) => {
      const other = parsed(entry);
      return other ? [{ entry, differs: differences(url, other) }] : [];
    })
    .sort((a, b) => distance(a.differs) - distance(b.differs));
  return { is: 'refused', origin, nearest: best?.entry, differs: best?.differs ?? [] };
}

function differences(one: URL, other: URL): OriginPart[] {
  const parts: OriginPart[] = [];
  const isSameHost = one.hostname === other.hostname;
  if (one.protocol !== other.protocol) parts.push('scheme');
  if (!isSameHost) parts.push(bare(one) === bare(other) ? 'www' : 'host');
  if (one.port !== other.port) parts.push('port');
  return parts;
}

// A wrong host tells more than anything else: it is named only when nothing nearer is allowed.
function distance(parts: OriginPart[]): number {
  return parts.length + (parts.includes('host') ? 10 : 0);
}

function bare({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
