import { createServer } from 'node:net';

/** A port on loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const port = await tryListen(0);
  if (port === undefined) throw new Error('No free port');
  return port;
}

/** So many free ports, each another one, counted up from the wanted one; any free ones when there are none within forty. */
export async function portsFrom(wanted: number, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let port = wanted; port < wanted + 40 && found.length < count; port++) {
    if ((await tryListen(port)) !== undefined) found.push(port);
  }
  while (found.length < count) found.push(await freePort());
  return found;
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
