import { beforeAll, describe, expect, it } from 'vitest';
import { NewSite, NewTenant } from '../../contract/tenants.ts';
import { aTenant } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { createRegion, createTenant } from './service.ts';

describe('creating a municipality', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('refuses a name that is taken', async () => {
    await expect(createTenant(world.deps, aTenant({ slug: 'rantala' }))).rejects.toMatchObject({ code: 'slug_taken' });
    await expect(createRegion(world.deps, { slug: 'seutu', name: { fi: 'Seutu' } })).rejects.toMatchObject({ code: 'slug_taken' });
  });

  it('refuses a region that is not there and a time zone that no calendar knows, by field', async () => {
    await expect(createTenant(world.deps, aTenant({ slug: 'uusi', region: 'ei-ole' }))).rejects.toMatchObject({
      fields: [{ field: 'region' }],
    });
    await expect(createTenant(world.deps, aTenant({ slug: 'uusi', timeZone: 'Mars/Olympus' }))).rejects.toMatchObject({
      fields: [{ field: 'timeZone', code: 'time_zone' }],
    });
  });

  it('is public at once', async () => {
    await createTenant(world.deps, aTenant({ slug: 'nopea' }));
    expect((await world.request('/api/nopea/config')).status).toBe(200);
  });
});

describe('the words of the contract', () => {
  it.each(['api', 'v1', 'dashboard', 'staff', 'Raahe', 'åbo', '-a', 'a_b', '', 'x'.repeat(41)])('does not take %j for a slug', (slug) => {
    expect(NewTenant.safeParse(aTenant({ slug })).success).toBe(false);
  });

  it.each([
    'https://www.raahe.example/',
    'https://www.raahe.example/tyot',
    'raahe.example',
    'https://*.raahe.example',
    'ftp://raahe.example',
    'HTTPS://WWW.RAAHE.EXAMPLE',
    'https://raahe.example:443',
    'null',
  ])('does not take %j for an origin', (origin) => {
    expect(NewSite.safeParse({ name: 'Sivusto', origin }).success).toBe(false);
  });

  it('takes an origin as browsers send it', () => {
    for (const origin of ['https://www.raahe.example', 'http://localhost:8788'])
      expect(NewSite.safeParse({ name: 'Sivusto', origin }).success).toBe(true);
  });
});
