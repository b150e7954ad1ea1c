import { fileURLToPath } from 'node:url';

const PACKAGES = new URL('../../node_modules/', import.meta.url);

/** First part of a path under `/vendor/` → the folder it stands for. */
const FOLDERS: Record<string, URL> = {
  'hds-core': new URL('hds-core/lib/', PACKAGES),
  bootstrap: new URL('bootstrap/dist/css/', PACKAGES),
  clay: new URL('@clayui/css/lib/css/', PACKAGES),
  dkfds: new URL('dkfds/dist/', PACKAGES),
  twentytwentyone: new URL('vendor/twentytwentyone/', import.meta.url),
};

/** Media types of what a host page may load; anything else is not served. */
const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** A file on disk with its media type. */
export interface StaticFile {
  file: string;
  type: string;
}

/** The file behind `/vendor/…` or `/examples/assets/…`; undefined for every path that leads elsewhere. */
export function staticFile(pathname: string): StaticFile | undefined {
  const [, top, second, ...rest] = pathname.split('/');
  if (top === 'vendor' && second !== undefined && Object.hasOwn(FOLDERS, second)) return inside(FOLDERS[second], rest);
  if (top === 'examples' && second === 'assets') return inside(new URL('assets/', import.meta.url), rest);
  return undefined;
}

function inside(folder: URL | undefined, parts: string[]): StaticFile | undefined {
  const isPlain = parts.length > 0 && parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(part));
  const type = TYPES[parts.at(-1)?.split('.').at(-1) ?? ''];
  if (folder === undefined || !isPlain || type === undefined) return undefined;
  return { file: fileURLToPath(new URL(parts.join('/'), folder)), type };
}
