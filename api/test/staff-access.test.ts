import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { requireStaffDoors } from '../src/http/staff-fence.ts';
import { staff } from '../src/http/staff.ts';
import { type TestWorld, testWorld } from './harness.ts';
import { runStaffAccessSuite } from './staff-access-suite.ts';
import { STAFF_ROUTES } from './staff-access-table.ts';

describe('access to the staff API', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('is described for every route of the router', () => {
    const described = STAFF_ROUTES.map((route) => `${route.method} ${route.path}`);
    const served = createApp().routes.filter(({ path }) => path === '/staff' || path.startsWith('/staff/'));
    expect([...new Set(served.map((route) => `${route.method} ${route.path}`))].sort()).toEqual([...described].sort());
  });

  it('cannot begin without a door', () => {
    const open = new Hono().get('/staff/:tenant/secrets', (c) => c.text('all of them'));
    expect(() => requireStaffDoors(open.routes)).toThrow('GET /staff/:tenant/secrets');
    const closed = new Hono().get('/staff/:tenant/secrets', staff('staff.manage'), (c) => c.text('all of them'));
    expect(() => requireStaffDoors(closed.routes)).not.toThrow();
  });

  describe.each(STAFF_ROUTES)('$method $path', (route) => {
    runStaffAccessSuite(route, () => world);
  });
});
