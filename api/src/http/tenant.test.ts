import { beforeAll, describe, expect, it } from 'vitest';
import { SITE, type TestWorld, testWorld } from '../../test/harness.ts';

describe('the public door', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });
  const preflight = (path: string, origin: string) =>
    world.request(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' },
    });

  it('answers the preflight of an allowed site with what applying needs', async () => {
    const response = await preflight('/api/rantala/jobs/1/applications', SITE);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(response.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['/api/rantala/jobs/1/applications', '/api/regions/seutu/jobs', '/api/jobs?tenants=rantala'])(
    'refuses the preflight of a stranger to %s',
    async (path) => {
      expect((await preflight(path, 'https://evil.example')).status).toBe(403);
    },
  );

  it("lets the service's own pages in", async () => {
    const response = await world.request('/api/rantala/jobs', { headers: { origin: world.deps.publicUrl } });
    expect(response.status).toBe(200);
  });

  it('says that a disabled tenant is gone', async () => {
    await world.deps.database.client.execute("UPDATE tenants SET disabled_at = '2026-01-01T00:00:00.000Z' WHERE slug = 'metsala'");
    const response = await world.request('/api/metsala/jobs');
    expect([response.status, await response.json()]).toMatchObject([410, { code: 'tenant_disabled' }]);
  });

  it('wants to know which tenants a portal shows, and not too many', async () => {
    expect(await (await world.request('/api/jobs')).json()).toMatchObject({ errors: [{ field: 'tenants', code: 'required' }] });
    const many = Array.from({ length: 51 }, (_, i) => `t${i}`).join(',');
    expect(await (await world.request(`/api/jobs?tenants=${many}`)).json()).toMatchObject({
      errors: [{ field: 'tenants', code: 'too_long' }],
    });
    expect((await world.request('/api/jobs?tenants=rantala,nowhere')).status).toBe(404);
  });
});
