import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { aTenant } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { createRegion, createTenant } from '../tenants/service.ts';
import { endPosting } from './service.ts';
import { findByNumber } from './store.ts';

describe('the public API of postings', () => {
  let world: TestWorld;
  let number: number;
  beforeAll(async () => {
    world = await testWorld();
    number = await world.publish(world.a);
  });

  it('shows a posting whole, in the wanted language', async () => {
    const response = await world.request(`/api/rantala/jobs/${number}?lang=sv`);
    expect(await response.json()).toMatchObject({
      id: number,
      tenant: 'rantala',
      lang: 'sv',
      languages: ['fi', 'sv'],
      title: 'Närvårdare till hemvården',
      pay: { min: 2500, max: 2800, unit: 'month', currency: 'EUR', agreement: 'SOTE-sopimus' },
      url: `https://vuoro.example/rantala/jobs/${number}`,
    });
  });

  it('answers an unchanged list with 304, and a published posting with a new one at once', async () => {
    const first = await world.request('/api/rantala/jobs');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('stale-while-revalidate');
    expect((await world.request('/api/rantala/jobs', { headers: { 'if-none-match': `W/${etag}, "x"` } })).status).toBe(304);
    const added = await world.publish(world.a);
    const again = await world.request('/api/rantala/jobs', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
    expect(((await again.json()) as { items: { id: number }[] }).items.map((item) => item.id)).toContain(added);
  });

  it('answers 410 for a closed posting and 404 for a draft', async () => {
    const closing = await world.publish(world.a);
    const id = (await findByNumber(world.a.db, closing))?.row.id ?? '';
    await endPosting(world.a, id, 'closed');
    const response = await world.request(`/api/rantala/jobs/${closing}`);
    expect([response.status, await response.json()]).toMatchObject([410, { code: 'posting_closed' }]);
    await world.deps.database.client.execute({ sql: "UPDATE postings SET state = 'draft', published_at = NULL WHERE id = ?", args: [id] });
    expect((await world.request(`/api/rantala/jobs/${closing}`)).status).toBe(404);
  });

  it('lists a region and a chosen set, each posting with its tenant', async () => {
    await world.publish(world.b);
    for (const path of ['/api/regions/seutu/jobs', '/api/jobs?tenants=rantala,metsala']) {
      const list = (await (await world.request(path)).json()) as { items: { tenant: string }[] };
      expect(new Set(list.items.map((item) => item.tenant))).toEqual(new Set(['rantala', 'metsala']));
    }
  });

  it.each([
    ['?taskArea=nonsense', 'taskArea.0', 'choice'],
    ['?limit=0', 'limit', 'number'],
    ['?limit=101', 'limit', 'number'],
    ['?limit=-1', 'limit', 'number'],
    ['?lat=60', 'lon', 'required'],
    ['?radius=10', 'near', 'required'],
    ['?deadline=5', 'deadline', 'choice'],
    ['?sort=random', 'sort', 'choice'],
    ['?utm_source=x', 'utm_source', 'unknown_key'],
    ['?cursor=abc', 'cursor', 'cursor'],
    [`?q=${'x'.repeat(201)}`, 'q', 'too_long'],
  ])('refuses %s by its field', async (query, field, code) => {
    const response = await world.request(`/api/rantala/jobs${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'bad_request', errors: expect.arrayContaining([{ field, code }]) });
  });

  it('answers any query string with a list or a problem, never with a fault', async () => {
    const keys = fc.constantFrom(
      'q',
      'taskArea',
      'municipality',
      'unit',
      'employmentType',
      'language',
      'deadline',
      'near',
      'lat',
      'lon',
      'radius',
      'sort',
      'cursor',
      'limit',
      'lang',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(keys, fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('fi', '10', '00100', 'newest')))),
        async (pairs) => {
          const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value.toWellFormed()]));
          const response = await world.request(`/api/rantala/jobs?${query}`);
          expect([200, 400]).toContain(response.status);
        },
      ),
      { numRuns: 150 },
    );
    expect(world.logs.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('answers any address below a tenant without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 }), async (parts) => {
        const path = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
        const response = await world.request(`/api/${path}`);
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    expect(world.logs.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('gives the last good list, with its own time, while the database cannot be reached', async () => {
    const good = (await (await world.request('/api/rantala/jobs?sort=title')).json()) as { asOf: string };
    world.clock.advance(3_600_000);
    const { database } = world.deps;
    const unreachable = new Proxy(database.client, { get: () => () => Promise.reject(new TypeError('fetch failed')) });
    world.deps.database = { ...database, client: unreachable };
    try {
      const response = await world.request('/api/rantala/jobs?sort=title');
      expect(response.status).toBe(200);
      expect(((await response.json()) as { asOf: string }).asOf).toBe(good.asOf);
      const unknown = await world.request('/api/rantala/jobs?sort=deadline');
      expect([unknown.status, await unknown.json()]).toMatchObject([503, { code: 'unavailable' }]);
    } finally {
      world.deps.database = database;
      world.clock.advance(-3_600_000);
    }
  });

  it("opens a posting through its region's door, and no other region's", async () => {
    const number = await world.publish(world.a);
    await createRegion(world.deps, { slug: 'muu-seutu', name: { fi: 'Muu seutu' } });
    await createTenant(world.deps, aTenant({ slug: 'muualla', region: 'muu-seutu', officialLanguages: ['fi'] }));
    expect((await world.request(`/api/regions/seutu/rantala/jobs/${number}`)).status).toBe(200);
    const foreign = await world.request(`/api/regions/muu-seutu/rantala/jobs/${number}`);
    expect([foreign.status, await foreign.json()]).toMatchObject([404, { code: 'posting_not_found' }]);
  });
});
