import { createServer } from 'node:net';

/** A port on loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await tryListen(0);
  if (port === undefined) throw new Error('No free port');
  return port;
}

/** The wanted port, or the next free one within twenty. */
export async function portFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port++) {
    if ((await tryListen(port)) !== undefined) return port;
  }
  return freePort();
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
