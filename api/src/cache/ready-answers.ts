import { hasIt } from './etag.ts';

/** How long a finished answer is given again without asking anything behind it, in milliseconds. */
export const READY_MS = 1000;
const MOST = 200;
const LARGEST_BODY = 64 * 1024;
// What is told apart; an answer that depends on anything else is not kept.
const TOLD_APART = /^(origin|accept-encoding)$/i;

interface Ready {
  keptAt: number;
  /** Of the caller it was made for; undefined when the encoding makes no difference. */
  takesBrotli: boolean | undefined;
  body: Uint8Array<ArrayBuffer>;
  etag: string;
  full: ResponseInit;
  unchanged: ResponseInit;
}

/**
 * A shared cache of one second in front of an isolate's routes: when many ask the same at once, the first is routed and
 * the others get its finished answer. It keeps only what says of itself that shared caches may (RFC 9111, section 3).
 */
export class ReadyAnswers {
  #kept = new Map<string, Ready>();
  #epoch = 0;

  /** Drops everything, and what is being made at this moment will not be kept either. */
  forget(): void {
    this.#kept.clear();
    this.#epoch++;
  }

  /** The answer that is ready for a request, else the one that `make` gives. */
  answer(request: Request, nowMs: number, make: () => Response | Promise<Response>): Response | Promise<Response> {
    if (request.method !== 'GET') return make();
    const { url, headers } = request;
    const origin = headers.get('origin');
    const key = origin === null ? url : `${url} ${origin}`;
    const ready = this.#kept.get(key);
    if (!ready || nowMs - ready.keptAt >= READY_MS || !suits(ready, headers)) return this.#make(key, nowMs, headers, make);
    return hasIt(headers.get('if-none-match'), ready.etag) ? new Response(null, ready.unchanged) : new Response(ready.body, ready.full);
  }

  async #make(key: string, nowMs: number, asked: Headers, make: () => Response | Promise<Response>): Promise<Response> {
    const epoch = this.#epoch;
    const response = await make();
    if (!mayKeep(response)) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    const full = asMade(200, response.headers);
    if (epoch === this.#epoch && body.byteLength <= LARGEST_BODY) {
      this.#kept.delete(key);
      this.#kept.set(key, {
        keptAt: nowMs,
        takesBrotli: /\baccept-encoding\b/i.test(response.headers.get('vary') ?? '') ? takesBrotli(asked) : undefined,
        body,
        etag: response.headers.get('etag') ?? '',
        full,
        unchanged: asMade(304, response.headers),
      });
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    }
    return new Response(body, full);
  }
}

// Reading a header costs a crossing into the runtime, so it is read only where it matters.
function suits(ready: Ready, asked: Headers): boolean {
  return ready.takesBrotli === undefined || ready.takesBrotli === takesBrotli(asked);
}

function takesBrotli(asked: Headers): boolean {
  return /\bbr\b/.test(asked.get('accept-encoding') ?? '');
}

function mayKeep({ status, headers }: Response): boolean {
  const vary = headers.get('vary')?.split(',') ?? [];
  return (
    status === 200 &&
    headers.has('etag') &&
    !headers.has('set-cookie') &&
    /^public\b/.test(headers.get('cache-control') ?? '') &&
    vary.every((name) => TOLD_APART.test(name.trim()))
  );
}

// A compressed body is given as it came; the runtime must not compress it once more.
function asMade(status: 200 | 304, from: Headers): ResponseInit {
  const headers = new Headers(from);
  const init: ResponseInit & { encodeBody?: 'manual' } = { status, headers };
  if (headers.has('content-encoding')) init.encodeBody = 'manual';
  return init;
}
