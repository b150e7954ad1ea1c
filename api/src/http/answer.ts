import type { Stored } from '../cache/answer-cache.ts';
import { hasIt } from '../cache/etag.ts';

/** How long browsers and shared caches may keep a public answer. */
export const PUBLIC_CACHE = 'public, max-age=30, stale-while-revalidate=300';

/** The response for a remembered answer: 304 when the caller has it already. */
export function answer(stored: Stored, request: Request, headers: Record<string, string> = {}): Response {
  const all = {
    'cache-control': PUBLIC_CACHE,
    'content-type': stored.contentType,
    etag: stored.etag,
    'x-content-type-options': 'nosniff',
    ...headers,
  };
  if (hasIt(request.headers.get('if-none-match'), stored.etag)) return new Response(null, { status: 304, headers: all });
  return new Response(stored.body as Uint8Array<ArrayBuffer>, { headers: all });
}
