import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { type Access, runAccessSuite } from './access-suite.ts';
import { anApplication } from './factories.ts';
import { type TestWorld, testWorld } from './harness.ts';

const key = () => ({ 'idempotency-key': crypto.randomUUID() });
const pdf = () => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Every route of the app, and behind which door it stands. A new route fails the suite until it is here. */
const ROUTES: Access[] = [
  { method: 'get', path: '/health', door: 'nobody' },
  { method: 'get', path: '/favicon.ico', door: 'nobody' },
  { method: 'get', path: '/api/openapi.json', door: 'nobody' },
  { method: 'get', path: '/v1/vuoro.js', door: 'nobody' },
  { method: 'get', path: '/api/:tenant/config', door: 'tenant' },
  { method: 'get', path: '/api/:tenant/jobs', door: 'tenant' },
  { method: 'get', path: '/api/:tenant/jobs/:id', door: 'tenant' },
  { method: 'get', path: '/api/regions/:region/jobs', door: 'several' },
  { method: 'get', path: '/api/regions/:region/:tenant/jobs/:id', door: 'several' },
  { method: 'get', path: '/api/jobs', door: 'several', query: '?tenants=rantala,metsala' },
  {
    method: 'post',
    path: '/api/:tenant/jobs/:id/applications',
    door: 'tenant',
    init: () => ({ body: JSON.stringify(anApplication()), headers: { 'content-type': 'application/json', ...key() } }),
  },
  {
    method: 'post',
    path: '/api/:tenant/jobs/:id/files',
    door: 'tenant',
    query: '?name=cv.pdf',
    init: () => ({ body: pdf(), headers: { 'content-type': 'application/pdf', ...key() } }),
  },
];

// Routes whose behaviour towards strangers is told in tests of their own, with the reason.
const ELSEWHERE: Record<string, string> = {
  'GET /v1/:file{[a-z]+\\.[\\w-]{8}\\.js}': 'a built file, the same for everyone',
  'GET /v1/frame.js': 'a built file, the same for everyone',
  'GET /v1/:tenant/vuoro.js': 'a script for any page; embed/routes.test.ts',
  'GET /:version{v1\\.\\d+\\.\\d+}/vuoro.js': 'a built file, the same for everyone',
  'GET /dashboard/assets/:file{[\\w.-]+}': 'a built file, the same for everyone',
  'GET /dashboard/:tenant/*': 'a built page without data',
  'GET /dashboard/:tenant': 'a built page without data',
  'POST /hooks/twilio/status': 'only what the carrier signed; sms/hooks.test.ts',
  'POST /hooks/twilio/inbound': 'only what the carrier signed; sms/hooks.test.ts',
  'OPTIONS /api/regions/:region/*': 'preflight; http/tenant.test.ts',
  'OPTIONS /api/jobs': 'preflight; http/tenant.test.ts',
  'OPTIONS /api/:tenant/*': 'preflight; http/tenant.test.ts',
};

describe('access', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('is described for every route of the router', () => {
    const described = new Set([...ROUTES.map((route) => `${route.method.toUpperCase()} ${route.path}`), ...Object.keys(ELSEWHERE)]);
    const served = new Set(
      createApp()
        .routes.filter((route) => route.method !== 'ALL')
        .map((route) => `${route.method} ${route.path}`)
        .filter((route) => !isPage(route)),
    );
    expect([...served].filter((route) => !described.has(route))).toEqual([]);
    expect([...described].filter((route) => !served.has(route))).toEqual([]);
  });

  describe.each(ROUTES)('$method $path', (route) => {
    runAccessSuite(route, () => world);
  });
});

// The server-rendered pages have their own suite, pages/access.test.ts, and so has the staff API, staff-access.test.ts.
function isPage(route: string): boolean {
  return !/^\w+ \/(api|v1|health|favicon|hooks|dashboard|:version)/.test(route);
}
