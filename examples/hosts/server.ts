import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Locale } from '../../api/contract/primitives.ts';
import { HOST_PAGES, type HostPage } from './pages.ts';
import { escapeHtml, fillPage, PAGE_LANGUAGES, type PageFacts } from './template.ts';
import { staticFile } from './vendor.ts';

/** A municipality as the host pages know it. */
export interface HostTenant {
  slug: string;
  region: string;
  name: Record<Locale, string>;
}

export interface HostsOptions {
  /** 0 takes any free port. */
  port: number;
  /** Origin of the service, without a slash at the end. */
  app: string;
  /** At least one; the first is the one that stands in for a missing one. */
  tenants: readonly HostTenant[];
}

/** The running host server. */
export interface Hosts {
  origin: string;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Serves the example pages on loopback, at an origin that is not the service's: so CORS is as real as on a city's site. */
export async function startHosts(options: HostsOptions): Promise<Hosts> {
  const server = createServer((request, response) => {
    void respond(request, response, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host pages have no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, options: HostsOptions): Promise<void> {
  const { status, headers, body } = await answer(request.method ?? 'GET', request.url ?? '/', options).catch((error: unknown) =>
    text(500, error instanceof Error ? error.message : 'error'),
  );
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answer(method: string, target: string, options: HostsOptions): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { ...text(405, 'Only GET'), headers: { allow: 'GET, HEAD' } };
  // Only the path counts. `new URL` would resolve `..` and read a `//host`, so it is not used for the path.
  const [pathname = '/', query] = target.split('?', 2);
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname === '/' || pathname === '/examples') return { status: 302, headers: { location: '/examples/' }, body: '' };
  if (pathname === '/examples/') return html(index(options));
  const file = staticFile(pathname);
  if (file) return readFile(file.file).then((body) => ({ status: 200, headers: { 'content-type': file.type, ...CORP }, body }), notFound);
  const page = HOST_PAGES.find(({ name }) => pathname === `/examples/${name}.html`);
  if (!page) return notFound();
  const template = await readFile(new URL(`${page.name}.html`, import.meta.url), 'utf8');
  return html(fillPage(template, pageFacts(page, new URLSearchParams(query), options)), page.headers?.(options.app));
}

const CORP = { 'cross-origin-resource-policy': 'same-origin' };

function pageFacts(page: HostPage, query: URLSearchParams, { app, tenants }: HostsOptions): PageFacts {
  const lang = PAGE_LANGUAGES.find((locale) => locale === query.get('lang')) ?? 'fi';
  // A slug that no tenant has is let through: it shows what a page says whose snippet names a wrong one.
  const asked = query.get('tenant')?.match(/^[a-z][a-z0-9-]{0,39}$/)?.[0];
  const slug = asked ?? (tenants.find((one) => one.slug === page.tenant) ?? tenants[0])?.slug ?? page.tenant;
  const tenant = tenants.find((one) => one.slug === slug);
  const region = tenant?.region ?? tenants[0]?.region ?? slug;
  const others = tenants.filter((one) => one.slug !== slug).sort((a, b) => Number(b.region === region) - Number(a.region === region));
  const neighbour = others[0];
  return {
    page: page.name,
    lang,
    app,
    tenant: slug,
    name: tenant?.name[lang] ?? slug,
    neighbour: neighbour?.slug ?? slug,
    neighbourName: neighbour?.name[lang] ?? slug,
    region,
    tenants: [slug, ...others.slice(0, 2).map((one) => one.slug)].join(','),
  };
}

function index({ app }: HostsOptions): string {
  const rows = HOST_PAGES.map(({ name, proves }) => {
    const links = PAGE_LANGUAGES.map((lang) => `<a href="${name}.html?lang=${lang}" aria-label="${name}, ${lang}">${lang}</a>`).join(' ');
    return `<tr><th scope="row"><a href="${name}.html">${name}</a></th><td>${escapeHtml(proves)}</td><td>${links}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vuoro: example pages</title>
<link rel="stylesheet" href="/examples/assets/demo.css">
<main class="demo-index">
<h1>Example pages</h1>
<p>Each page is a site as a webmaster would make it. View its source to see what was pasted. The municipalities are invented; the service runs at <a href="${escapeHtml(app)}">${escapeHtml(app)}</a>.</p>
<table><caption>What each page shows</caption><thead><tr><th scope="col">Page</th><th scope="col">Shows</th><th scope="col">Language</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
</main>
</html>`;
}

function html(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

function notFound(): Answer {
  return text(404, 'There is no such page here. The list is at /examples/');
}
