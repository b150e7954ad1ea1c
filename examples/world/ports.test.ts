import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, portsFrom } from './ports.ts';

const servers: Server[] = [];
const listenOn = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject);
    servers.push(server);
    server.listen(port, '127.0.0.1', resolve);
  });
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

describe('ports of a local world', () => {
  it('step over a busy one, and are never the same twice', async () => {
    const first = await freePort();
    await listenOn(first);
    const ports = await portsFrom(first, 3);
    expect(new Set([first, ...ports]).size).toBe(4);
    for (const port of ports) await listenOn(port);
  });
});
