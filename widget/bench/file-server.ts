import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compressed = promisify(brotliCompress);

/** Files on loopback, as a careful CDN would serve them: compressed beforehand, readable from any origin. */
export interface FileServer {
  origin: string;
  /** Makes a path answer with a text. */
  put: (path: string, text: string) => Promise<void>;
  stop: () => Promise<void>;
}

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Starts a server without files. */
export async function startFileServer(): Promise<FileServer> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/\?.*/, ''));
    if (!file) {
      response.writeHead(404);
      response.end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'access-control-allow-origin': '*',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The files have no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async put(path, text) {
      files.set(path, { type: TYPES[/\w+$/.exec(path)?.[0] ?? ''] ?? 'text/html', body: await brotli11(text) });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A text in brotli at its densest. */
export function brotli11(text: string): Promise<Buffer> {
  const bytes = Buffer.from(text);
  return compressed(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
