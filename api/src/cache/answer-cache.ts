/** A stored answer: what was made, when, and of which generation of its tenant's public content. */
export interface Stored {
  body: Uint8Array;
  contentType: string;
  etag: string;
  madeAt: string;
  generation: string;
}

/** A cache of answers by key; it may forget anything at any time. */
export interface AnswerCache {
  get: (key: string) => Promise<Stored | undefined>;
  put: (key: string, value: Stored) => Promise<void>;
}

/** The part of the Cache API that is used here. */
interface CacheApi {
  match: (url: string) => Promise<Response | undefined>;
  put: (url: string, response: Response) => Promise<void>;
}

// Long enough to bridge an outage of the database with the last good answer.
const KEPT_SECONDS = 86_400;

/** Answers that all isolates of a place share. Bodies are kept as plain bytes, so that compressed ones come out as they went in. */
export function sharedCache(open: () => Promise<CacheApi>): AnswerCache {
  // The Cache API keys by address; this host is never asked over the network.
  const address = (key: string) => `https://cache.vuoro.invalid/${key}`;
  return {
    async get(key) {
      const found = await (await open()).match(address(key));
      if (!found) return undefined;
      const said = (name: string) => found.headers.get(name) ?? '';
      return {
        body: new Uint8Array(await found.arrayBuffer()),
        contentType: said('vuoro-type'),
        etag: said('vuoro-etag'),
        madeAt: said('vuoro-made-at'),
        generation: said('vuoro-generation'),
      };
    },
    async put(key, value) {
      const headers = {
        'content-type': 'application/octet-stream',
        'cache-control': `max-age=${KEPT_SECONDS}`,
        'vuoro-type': value.contentType,
        'vuoro-etag': value.etag,
        'vuoro-made-at': value.madeAt,
        'vuoro-generation': value.generation,
      };
      const cache = await open();
      await cache.put(address(key), new Response(value.body as Uint8Array<ArrayBuffer>, { headers }));
    },
  };
}
