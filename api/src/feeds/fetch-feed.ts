import { fetchableAddress, type Reach } from './feed-address.ts';
import { resolved } from './web-link.ts';

/** Why a feed was not read. The last good state of its ads stays. */
export const FETCH_FAILURES = [
  'address_refused',
  'down',
  'slow',
  'huge',
  'redirect_refused',
  'too_many_redirects',
  'refused_by_source',
  'not_what_it_says',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

export type FetchedFeed =
  | { ok: true; body: string; etag?: string; lastModified?: string; address: string }
  | { ok: true; unchanged: true }
  | { ok: false; code: FetchFailure; detail?: string };

export interface FetchOptions extends Reach {
  fetch: typeof fetch;
  /** What the source said last time; lets it answer that nothing has changed. */
  etag?: string | null;
  lastModified?: string | null;
  /** For all of it, redirects and body included. */
  timeoutMs?: number;
  maxBytes?: number;
}

export const FEED_LIMITS = { timeoutMs: 20_000, maxBytes: 16 * 1024 * 1024, redirects: 3 } as const;

const ACCEPTED =
  'application/json, application/feed+json, application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9';
// Feeds are served as anything from text/plain to octet-stream, but a page, a picture or a video is none.
const NO_FEED =
  /^(text\/(html|css|javascript)|application\/(xhtml\+xml|pdf|zip|gzip|javascript)|image\/|audio\/|video\/|font\/|multipart\/)/i;

/**
 * Reads a feed from the web: https only, every redirect checked as if it were the address itself, within a time and a
 * size that it cannot exceed. Never throws for anything that the other side does.
 */
export async function fetchFeed(address: string, options: FetchOptions): Promise<FetchedFeed> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? FEED_LIMITS.timeoutMs);
  try {
    const reached = await follow(address, options, signal);
    return reached instanceof URL ? { ok: false, code: 'too_many_redirects' } : 'code' in reached ? reached : await read(reached, options);
  } catch (error) {
    if (signal.aborted) return { ok: false, code: 'slow' };
    return { ok: false, code: 'down', detail: reasonOf(error) };
  }
}

interface Reached {
  url: URL;
  response: Response;
}
type Failure = Extract<FetchedFeed, { ok: false }>;

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Reached | Failure | URL> {
  let url = fetchableAddress(address, options);
  if (!url) return { ok: false, code: 'address_refused' };
  for (let hop = 0; hop <= FEED_LIMITS.redirects; hop++) {
    const response: Response = await options.fetch(url, { redirect: 'manual', signal, headers: headersFor(options) });
    const location: string | null = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return { url, response };
    await response.body?.cancel();
    const next = fetchableAddress(resolved(location, url)?.href ?? '', options);
    if (!next) return { ok: false, code: 'redirect_refused', detail: location.slice(0, 120) };
    url = next;
  }
  return url;
}

function headersFor({ etag, lastModified }: FetchOptions): Headers {
  const headers = new Headers({ accept: ACCEPTED, 'user-agent': 'Vuoro-feed-reader/1' });
  if (etag) headers.set('if-none-match', etag);
  if (lastModified) headers.set('if-modified-since', lastModified);
  return headers;
}

async function read({ url, response }: Reached, options: FetchOptions): Promise<FetchedFeed> {
  const refuse = async (code: FetchFailure, detail: string): Promise<FetchedFeed> => {
    await response.body?.cancel();
    return { ok: false, code, detail };
  };
  if (response.status === 304) return { ok: true, unchanged: true };
  if (response.status >= 500) return refuse('down', String(response.status));
  if (response.status !== 200) return refuse('refused_by_source', String(response.status));
  const type = response.headers.get('content-type') ?? '';
  if (NO_FEED.test(type)) return refuse('not_what_it_says', type.slice(0, 60));
  const maxBytes = options.maxBytes ?? FEED_LIMITS.maxBytes;
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return refuse('huge', response.headers.get('content-length') ?? '');
  const body = await textWithin(response, maxBytes, /charset="?([\w-]+)/i.exec(type)?.[1]);
  if (body === undefined) return { ok: false, code: 'huge' };
  const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  return { ok: true, body, address: url.href, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

// Counted while it streams, because a length may be absent, a lie, or the length before inflating.
async function textWithin(response: Response, maxBytes: number, charset: string | undefined): Promise<string | undefined> {
  const reader = response.body?.getReader();
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + (decoder?.decode() ?? '');
    bytes += chunk.value.byteLength;
    decoder ??= decoderFor(charset ?? declaredCharset(chunk.value));
    if (bytes > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

// Older RSS says its encoding only in the XML declaration.
function declaredCharset(start: Uint8Array): string | undefined {
  const head = String.fromCharCode(...start.subarray(0, 120));
  return /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1];
}

// An unknown name throws a RangeError; UTF-8 is what such a feed most likely is.
function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message.slice(0, 120) : 'unknown';
}
