import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFeed, type FetchOptions } from './fetch-feed.ts';

const FEED = '{"hits":[]}';
const pages: Record<string, RequestListener> = {
  '/feed': (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json', etag: '"v1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' })
      .end(FEED);
  },
  '/known': (request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] ? 304 : 200).end();
  },
  '/latin': (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>päivä</a>', 'latin1'));
  },
  '/charset': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' }).end(Buffer.from('<a>päivä</a>', 'latin1'));
  },
  '/strange-charset': (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=klingon' }).end('"päivä"');
  },
  '/page': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Kirjaudu sisään</h1>');
  },
  '/broken': (_request, response) => {
    response.writeHead(503).end();
  },
  '/gone': (_request, response) => {
    response.writeHead(404).end();
  },
  '/cut': (request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"hi');
    request.socket.destroy();
  },
  '/never': () => undefined,
  '/drip': (_request, response) => {
    response.writeHead(200).write('{');
  },
  '/declared-huge': (_request, response) => {
    response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000));
  },
  '/huge': (_request, response) => {
    response.writeHead(200);
    for (let part = 0; part < 5; part++) response.write('x'.repeat(1000));
    response.end();
  },
  '/bomb': (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000)));
  },
  '/moved': (_request, response) => {
    response.writeHead(302, { location: '/feed' }).end();
  },
  '/loop': (_request, response) => {
    response.writeHead(307, { location: '/loop' }).end();
  },
  '/to-metadata': (_request, response) => {
    response.writeHead(301, { location: 'https://169.254.169.254/latest' }).end();
  },
  '/to-file': (_request, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  },
  '/to-nowhere': (_request, response) => {
    response.writeHead(302).end();
  },
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchFeed(`${base}${path}`, { fetch, allowLocal: true, maxBytes: 4000, ...more });

describe('reading a feed from the web', () => {
  it('gives the body and what to ask with next time', async () => {
    expect(await read('/feed')).toEqual({
      ok: true,
      body: FEED,
      address: `${base}/feed`,
      etag: '"v1"',
      lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT',
    });
  });

  it('says when the source has not changed', async () => {
    expect(await read('/known', { etag: '"v1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' })).toEqual({ ok: true, unchanged: true });
  });

  it('follows a redirect and says where it ended', async () => {
    expect(await read('/moved')).toMatchObject({ ok: true, body: FEED, address: `${base}/feed` });
  });

  it.each(['/latin', '/charset'])('reads the encoding of %s', async (path) => {
    expect(await read(path)).toMatchObject({ ok: true, body: expect.stringContaining('päivä') });
  });

  it('reads an encoding that nobody knows as UTF-8', async () => {
    expect(await read('/strange-charset')).toMatchObject({ ok: true, body: '"päivä"' });
  });
});

describe('a feed that cannot be read', () => {
  it.each([
    ['/broken', 'down'],
    ['/cut', 'down'],
    ['/gone', 'refused_by_source'],
    ['/to-nowhere', 'refused_by_source'],
    ['/page', 'not_what_it_says'],
    ['/declared-huge', 'huge'],
    ['/huge', 'huge'],
    ['/bomb', 'huge'],
    ['/loop', 'too_many_redirects'],
    ['/to-file', 'redirect_refused'],
  ])('%s is %s', async (path, code) => {
    expect(await read(path)).toMatchObject({ ok: false, code });
  });

  it.each(['/never', '/drip'])('%s is slow', async (path) => {
    expect(await read(path, { timeoutMs: 50 })).toEqual({ ok: false, code: 'slow' });
  });

  it('is down when nobody listens', async () => {
    const silent = createServer();
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    await new Promise((closed) => silent.close(closed));
    expect(await fetchFeed(`http://127.0.0.1:${port}/`, { fetch, allowLocal: true })).toMatchObject({ ok: false, code: 'down' });
  });
});

describe('where a feed may lead', () => {
  // The first address is public and answered here; what it redirects to must pass the same check.
  const behind =
    (path: string): typeof fetch =>
    (_input, init) =>
      fetch(`${base}${path}`, init);

  it('refuses an address that is not public before asking it', async () => {
    let asked = 0;
    const counting: typeof fetch = async () => {
      asked++;
      return new Response();
    };
    expect(await fetchFeed(`${base}/feed`, { fetch: counting })).toEqual({ ok: false, code: 'address_refused' });
    expect(asked).toBe(0);
  });

  it('refuses a redirect to a private address', async () => {
    expect(await fetchFeed('https://jobs.example/feed', { fetch: behind('/to-metadata') })).toEqual({
      ok: false,
      code: 'redirect_refused',
      detail: 'https://169.254.169.254/latest',
    });
  });

  it('asks for nothing that the source could recognise a person by', async () => {
    let sent = new Headers();
    await fetchFeed('https://jobs.example/feed', {
      fetch: async (_input, init) => {
        sent = new Headers(init?.headers);
        return new Response('{}');
      },
    });
    expect([...sent.keys()].sort()).toEqual(['accept', 'user-agent']);
  });
});
