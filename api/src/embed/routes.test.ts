import { beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import type { Boot } from '../../contract/boot.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';

const bootIn = (script: string) => JSON.parse(/const boot=(.*);\}\)\(\);$/.exec(script)?.[1] ?? 'null') as Boot;

describe("the widget's script", () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('holds the address of the service, and nothing of a tenant, when it is for all', async () => {
    const script = await (await world.request('/v1/vuoro.js')).text();
    expect(bootIn(script)).toEqual({
      base: 'https://vuoro.example',
      version: '1.0.0',
    });
  });

  it("holds the tenant's settings and first page, and follows what is published", async () => {
    const first = bootIn(await (await world.request('/v1/rantala/vuoro.js')).text());
    expect(first.tenant).toMatchObject({
      slug: 'rantala',
      languages: ['fi', 'sv'],
      zone: [120, 501721, 180, 506929, 120],
      list: { jobs: [] },
    });
    const number = await world.publish(world.a, { unit: "$& </script> '$1" });
    const boot = bootIn(await (await world.request('/v1/rantala/vuoro.js')).text());
    expect(boot.tenant?.list?.jobs).toEqual([
      [number, { fi: 'Lähihoitaja kotihoitoon', sv: 'Närvårdare till hemvården' }, 33510, 3, 0, 1, 1, 0, [2500, 2800, 4]],
    ]);
    expect(boot.tenant?.list?.names).toEqual(["$& </script> '$1"]);
  });

  it('goes over the wire as dense brotli when the browser takes it', async () => {
    const response = await world.request('/v1/rantala/vuoro.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    const plain = await (await world.request('/v1/rantala/vuoro.js')).text();
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain);
  });

  it('may be pinned: the version in its address never changes', async () => {
    const response = await world.request('/v1.0.0/vuoro.js');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await world.request('/v1.0.1/vuoro.js')).status).toBe(404);
  });

  it('is not there for a tenant that is not there', async () => {
    expect((await world.request('/v1/nowhere/vuoro.js')).status).toBe(404);
  });
});
