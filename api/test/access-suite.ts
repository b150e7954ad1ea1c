import { expect, it } from 'vitest';
import { aPosting } from './factories.ts';
import { SITE, type TestWorld } from './harness.ts';

/** One route of the app and how to call it rightly. */
export interface Access {
  method: string;
  /** As the router has it: `/api/:tenant/jobs/:id`. */
  path: string;
  /** Which door it stands behind. */
  door: 'tenant' | 'several' | 'nobody';
  query?: string;
  init?: () => RequestInit;
}

/**
 * The behaviour that every route behind a tenant's door owes: unknown and disabled tenants, foreign ids, wrong origins.
 * A route that is called rightly must answer below 400, so that none of its refusals is an accident.
 */
export function runAccessSuite(access: Access, world: () => TestWorld): void {
  const address = (tenant: string, id: number | string) =>
    access.path
      .replace(':tenant', tenant)
      .replace(':region', 'seutu')
      .replace(/:id\b/, String(id))
      .concat(access.query ?? '');
  const call = (tenant: string, id: number | string, headers: Record<string, string> = {}) => {
    const init = access.init?.() ?? {};
    return world().request(address(tenant, id), {
      ...init,
      method: access.method.toUpperCase(),
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...headers },
    });
  };

  it('answers a right call', async () => {
    const id = await world().publish(world().a);
    expect((await call('rantala', id)).status).toBeLessThan(400);
  });

  if (access.door === 'nobody') return;

  it.each([
    'https://www.rantala.example.evil.example',
    'http://www.rantala.example',
    'https://rantala.example',
    'https://www.rantala.example:8443',
    'null',
  ])('refuses a page at %s', async (origin) => {
    const id = await world().publish(world().a);
    const response = await call('rantala', id, { origin });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'origin_not_allowed' });
  });

  it('names an allowed origin, never a star, and says that the answer depends on it', async () => {
    const response = await call('rantala', await world().publish(world().a), { origin: SITE });
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(response.headers.get('vary')).toContain('Origin');
  });

  if (access.door === 'several') return;

  it('does not know a tenant that is not there', async () => {
    expect((await call('nowhere', 1)).status).toBe(404);
  });

  if (!access.path.includes(':id')) return;

  it("does not know another tenant's posting", async () => {
    const { a, b, publish, deps } = world();
    await publish(a);
    const own = await publish(b, { texts: { fi: aPosting().texts.fi } });
    // A number that the other tenant has and this one has not.
    const foreign = own + 1_000_000;
    await deps.database.client.execute({
      sql: 'UPDATE postings SET number = ? WHERE tenant_id = ? AND number = ?',
      args: [foreign, b.tenant.id, own],
    });
    expect((await call('metsala', foreign)).status).toBeLessThan(400);
    expect((await call('rantala', foreign)).status).toBe(404);
  });

  it.each(['0', '-1', '1e3', '1.5', 'x', '99999999999', '%00', '%F0%9F%92%A9'])(
    'answers a strange id %s with a problem document',
    async (id) => {
      const response = await call('rantala', id);
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/at .*\.ts|SQL/);
    },
  );
}
