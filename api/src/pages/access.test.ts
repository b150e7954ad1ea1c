import { beforeAll, describe, expect, it } from 'vitest';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { pageRoutes } from './routes.ts';

/** Every address of the pages that belongs to one municipality. A new one fails the suite until it is here. */
const PATHS = [
  '/:tenant',
  '/:tenant/jobs',
  '/:tenant/jobs/pages.css',
  '/:tenant/jobs/feed.xml',
  '/:tenant/jobs/feed.atom',
  '/:tenant/jobs/feed.json',
  '/:tenant/jobs/calendar.ics',
  '/:tenant/jobs/privacy',
  '/:tenant/jobs/privacy/ask',
  '/:tenant/jobs/sitemap.xml',
  '/:tenant/jobs/:id',
  '/:tenant/jobs/:id/deadline.ics',
  '/:tenant/jobs/:id/apply',
  '/:tenant/embed',
];
const NOBODYS = ['/robots.txt', '/sitemap.xml'];

let world: TestWorld;
let own: number;
let foreign: number;
beforeAll(async () => {
  world = await testWorld();
  own = await world.publish(world.a);
  await world.publish(world.b, { texts: { fi: aPosting().texts.fi } });
  foreign = await world.publish(world.b, { texts: { fi: { title: 'Vain Metsälässä', body: [] } } });
});

const call = (path: string, tenant: string, id: number | string, init: RequestInit = {}) =>
  world.request(path.replace(':tenant', tenant).replace(':id', String(id)), { redirect: 'manual', ...init });

it('is described for every page of the router', () => {
  const served = new Set(pageRoutes.routes.filter((route) => route.method === 'GET').map((route) => route.path));
  expect(served).toEqual(new Set([...PATHS, ...NOBODYS, '/:tenant/*']));
  const written = pageRoutes.routes.filter((route) => !['GET', 'ALL'].includes(route.method));
  expect(new Set(written.map((route) => `${route.method} ${route.path}`))).toEqual(
    new Set(['POST /:tenant/jobs/:id/apply', 'POST /:tenant/jobs/privacy/ask']),
  );
});

describe.each(PATHS)('GET %s', (path) => {
  it('answers a right call', async () => {
    expect((await call(path, 'rantala', own)).status).toBeLessThan(400);
  });

  it('does not know a municipality that is not there, and says it as a page', async () => {
    const response = await call(path, 'nowhere', own);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('refuses a page of another site', async () => {
    expect((await call(path, 'rantala', own, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  it('shows nothing of another municipality', async () => {
    expect(await (await call(path, 'rantala', own)).text()).not.toContain('Metsälässä');
  });

  it('takes hostile parameters as text or not at all', async () => {
    for (const query of [
      '?lang=%3Cscript%3E',
      '?q=%00%F0%9F%92%A9%E2%80%AE',
      `?q=${'x'.repeat(5000)}`,
      '?cursor=AAAA',
      '?taskArea[]=1&__proto__=x',
    ])
      expect((await call(path + query, 'rantala', own)).status).toBeLessThan(400);
  });
});

describe('a municipality that has stopped using the service', () => {
  it('is not shown any more', async () => {
    await world.deps.database.client.execute("UPDATE tenants SET disabled_at = '2026-01-01T00:00:00.000Z' WHERE slug = 'metsala'");
    expect((await call('/:tenant/jobs', 'metsala', 1)).status).toBe(410);
  });
});

describe.each(PATHS.filter((path) => path.includes(':id')))('GET %s, by its number,', (path) => {
  it('does not know a posting of another municipality', async () => {
    expect((await call(path, 'rantala', foreign)).status).toBe(404);
  });

  it.each(['0', '-1', '1e3', 'x', '99999999999', '%00', '%F0%9F%92%A9'])('answers a strange id %s kindly', async (id) => {
    const response = await call(path, 'rantala', id);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/at .*\.ts|SQL/);
  });
});
