import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST_PAGES } from './pages.ts';
import { type Hosts, startHosts } from './server.ts';

const APP = 'http://127.0.0.1:1';
const tenants = ['harjukoski', 'tarnvik', 'esimerkkikaupunki'].map((slug) => ({
  slug,
  region: slug === 'tarnvik' ? 'kust' : 'joki',
  name: { fi: `${slug} fi`, sv: `${slug} sv`, en: `${slug} en` },
}));

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts({ port: 0, app: APP, tenants });
});
afterAll(() => hosts.close());

const get = (path: string) => fetch(hosts.origin + path, { redirect: 'manual' });

/** Asks for a path exactly as written; fetch would tidy it first. */
function getRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(hosts.origin).port), '127.0.0.1', () => {
      socket.end(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

describe('the host server', () => {
  it('lists every page with a line on what it shows', async () => {
    const html = await (await get('/examples/')).text();
    for (const page of HOST_PAGES) expect(html).toContain(`href="${page.name}.html"`);
  });

  it.each(HOST_PAGES.flatMap(({ name }) => ['fi', 'sv', 'en'].map((lang) => [name, lang])))('serves %s in %s', async (name, lang) => {
    const response = await get(`/examples/${name}.html?lang=${lang}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<html`);
    expect(html).toContain(`lang="${lang}"`);
    expect(html).toContain(APP);
    expect(html).not.toContain('{{');
  });

  it('loads every stylesheet, script and font-free asset that a page names', async () => {
    const pages = await Promise.all(HOST_PAGES.map(async ({ name }) => (await get(`/examples/${name}.html`)).text()));
    const assets = new Set(
      pages.flatMap((html) => [...html.matchAll(/(?:href|src)="(\/(?:vendor|examples\/assets)\/[^"]+)"/g)].map(([, path]) => path ?? '')),
    );
    expect(assets.size).toBeGreaterThan(8);
    for (const path of assets) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });

  it('shows the tenant that is asked for, else the one the page likes best', async () => {
    expect(await (await get('/examples/city.html')).text()).toContain('/v1/esimerkkikaupunki/vuoro.js');
    expect(await (await get('/examples/city.html?tenant=tarnvik')).text()).toContain('/v1/tarnvik/vuoro.js');
    expect(await (await get('/examples/city.html?tenant=nobody')).text()).toContain('/v1/nobody/vuoro.js');
    expect(await (await get('/examples/city.html?tenant="><script>')).text()).toContain('/v1/esimerkkikaupunki/vuoro.js');
  });

  it('sends the strict policy as a header that names the service', async () => {
    const policy = (await get('/examples/csp.html')).headers.get('content-security-policy');
    expect(policy).toContain(`script-src ${APP}`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  it.each([
    '/vendor/bootstrap/../../../package.json',
    '/vendor/bootstrap/%2e%2e/%2e%2e/package.json',
    '/vendor/..%2f..%2fpackage.json',
    '/vendor/hds-core/..\\..\\package.json',
    '/vendor/constructor/name.css',
    '/vendor/hds-core/',
    '/examples/assets/../server.ts',
    '/examples/../package.json',
    '/examples/server.ts',
    '/examples/assets/.hidden.css',
    '//etc/passwd',
    '/vendor/hds-core/%00.css',
  ])('has nothing at %s', async (path) => {
    expect(await getRaw(path)).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('answers only GET and HEAD', async () => {
    const response = await fetch(`${hosts.origin}/examples/`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    const head = await fetch(`${hosts.origin}/examples/plain.html`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
