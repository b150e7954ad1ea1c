import { WebAddress } from '../../contract/primitives.ts';

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;
const LOOKS_LIKE_HOST = /^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(?!html?|php|aspx?|jsp|pdf)\p{L}{2,}([/?#:]|$)/u;

/**
 * An absolute address that a page may link to, from what a source wrote: relative ones are resolved against `base`,
 * `www.asikkala.fi` gets its scheme. Undefined when nothing usable comes out (`javascript:`, credentials, nonsense).
 */
export function webLink(raw: string | undefined, base?: string): string | undefined {
  const words = raw?.trim();
  if (!words || /\s/.test(words)) return undefined;
  const candidate = HAS_SCHEME.test(words) && !/^[^/:]+:\d/.test(words) ? words : withScheme(words);
  return WebAddress.safeParse(resolved(candidate, base)?.href).data;
}

/** An address in relation to another; undefined when the two make none. */
export function resolved(raw: string, base?: string | URL): URL | undefined {
  try {
    return new URL(raw, base);
  } catch {
    return undefined;
  }
}

function withScheme(words: string): string {
  return LOOKS_LIKE_HOST.test(words) ? `https://${words}` : words;
}
