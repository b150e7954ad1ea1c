import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { addFeed } from '../feeds/service.ts';
import { listJobs } from '../postings/service.ts';
import { runDueFeeds } from './due-feeds.ts';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Työpaikat',
  language: 'fi',
  items: [{ id: '1', url: 'https://a.example/1', title: 'Siivooja' }],
});

describe('feeds that are due', () => {
  let world: TestWorld;
  let server: Server;
  let base: string;
  const add = (ctx: TestWorld['a'], address?: string) =>
    addFeed(ctx, world.deps, { kind: 'syndication', name: 'RSS', lang: 'fi', applyMode: 'source', everyMinutes: 30, address });

  beforeEach(async () => {
    world = await testWorld();
    server = createServer((request, response) => {
      if (request.url === '/down') response.writeHead(503).end();
      else response.writeHead(200, { 'content-type': 'application/feed+json' }).end(FEED);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.close());

  it('are read, one town after the other, whatever happens to one of them', async () => {
    await add(world.a, `${base}/down`);
    await add(world.b, `${base}/feed`);
    await add(world.b);
    expect(await runDueFeeds(world.deps)).toEqual({ read: 2, failed: 0 });
    expect((await listJobs(world.b, {})).items).toMatchObject([{ title: 'Siivooja' }]);
    expect(world.logs).toContainEqual(
      expect.objectContaining({ level: 'warn', event: 'feed.read', facts: expect.objectContaining({ outcome: 'down' }) }),
    );
  });

  it('wait until they are due again', async () => {
    await add(world.b, `${base}/feed`);
    await runDueFeeds(world.deps);
    expect(await runDueFeeds(world.deps)).toEqual({ read: 0, failed: 0 });
    world.clock.advance(31 * 60_000);
    expect(await runDueFeeds(world.deps)).toEqual({ read: 1, failed: 0 });
  });
});
