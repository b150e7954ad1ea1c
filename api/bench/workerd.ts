import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './command.ts';
import { build } from 'esbuild';
import { freePort } from '../../examples/world/ports.ts';

/** Services in one bare workerd: ours, and the smallest that Hono can be. */
export interface Workerd {
  vuoro: string;
  hello: string;
  /** Processor time that it has used so far, in milliseconds; undefined where the system does not tell. */
  cpuMs: () => number | undefined;
  stop: () => Promise<void>;
}

/** Where a bare workerd gets what Cloudflare would lend. */
export interface WorkerdOptions {
  /** Folder for its configuration. */
  folder: string;
  /** The bundled Worker. */
  worker: string;
  /** The folder that `npm run build` makes. */
  dist: string;
  databaseUrl: string;
}

// The program itself, not npm's wrapper: a signal then reaches the server.
const { default: WORKERD }: { default: string } = createRequire(import.meta.url)('workerd');

const HELLO = `import { Hono } from 'hono';
const app = new Hono();
app.get('/', (c) => c.text('Hello'));
export default app;`;

// workerd has no cache of its own: \`caches\` asks the service that it is told to ask. A put carries a whole HTTP response.
const CACHE = `const kept = new Map();
export default {
  async fetch(request) {
    const key = request.headers.get('cf-cache-namespace') + ' ' + request.url;
    if (request.method === 'PUT') {
      const whole = new Uint8Array(await request.arrayBuffer());
      const text = new TextDecoder('latin1').decode(whole);
      const end = text.indexOf('\\r\\n\\r\\n');
      const headers = text.slice(0, end).split('\\r\\n').slice(1).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
      kept.set(key, { headers: headers.filter(([name]) => !/^(transfer-encoding|content-length)$/i.test(name)), body: whole.slice(end + 4) });
      return new Response(null, { status: 204 });
    }
    const found = kept.get(key);
    if (!found) return new Response(null, { status: 504, headers: { 'cf-cache-status': 'MISS' } });
    return new Response(found.body, { headers: [...found.headers, ['cf-cache-status', 'HIT']] });
  },
};`;

/** Starts workerd itself, without wrangler's proxies around it, on loopback. */
export async function startWorkerd({ folder, worker, dist, databaseUrl }: WorkerdOptions): Promise<Workerd> {
  await mkdir(folder, { recursive: true });
  const [vuoroPort, helloPort] = [await freePort(), await freePort()];
  const hello = await build({
    stdin: { contents: HELLO, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
  });
  const vuoro = `http://127.0.0.1:${vuoroPort}`;
  await Promise.all([
    copyFile(worker, join(folder, 'vuoro.js')),
    writeFile(join(folder, 'hello.js'), hello.outputFiles[0]?.text ?? ''),
    writeFile(join(folder, 'cache.js'), CACHE),
    writeFile(join(folder, 'config.capnp'), configuration({ vuoroPort, helloPort, dist, databaseUrl })),
  ]);
  const server = spawn(WORKERD, ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const helloUrl = `http://127.0.0.1:${helloPort}`;
  await Promise.race([untilUp(`${vuoro}/health`), ended.then(() => Promise.reject(new Error('workerd ended at once')))]);
  return {
    vuoro,
    hello: helloUrl,
    cpuMs: () => cpuMsOf(server.pid ?? 0),
    async stop() {
      // It holds nothing that must be finished, and asked politely it would wait for idle connections.
      server.kill('SIGKILL');
      await ended;
    },
  };
}

// Of Linux: the times in user and kernel mode, in hundredths of a second, after the name in brackets.
function cpuMsOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

function configuration(facts: { vuoroPort: number; helloPort: number; dist: string; databaseUrl: string }): string {
  const { vuoroPort, helloPort, dist, databaseUrl } = facts;
  const worker = (file: string, rest = '') => `(
    modules = [(name = "${file}", esModule = embed "${file}")],
    compatibilityDate = "2026-04-20", compatibilityFlags = ["nodejs_compat"]${rest}
  )`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "vuoro", worker = ${worker(
      'vuoro.js',
      `, cacheApiOutbound = "cache", globalOutbound = "network", bindings = [
      (name = "ASSETS", service = "assets"), (name = "FILES", r2Bucket = "cache"),
      (name = "DATABASE_URL", text = "${databaseUrl}"), (name = "PUBLIC_URL", text = "http://127.0.0.1:${vuoroPort}"), (name = "LOCAL_WORLD", text = "yes")
    ]`,
    )}),
    (name = "hello", worker = ${worker('hello.js')}),
    (name = "cache", worker = ${worker('cache.js')}),
    (name = "assets", disk = "${dist}"),
    (name = "network", network = (allow = ["local", "private", "public"]))
  ],
  sockets = [
    (name = "vuoro", address = "127.0.0.1:${vuoroPort}", http = (), service = "vuoro"),
    (name = "hello", address = "127.0.0.1:${helloPort}", http = (), service = "hello")
  ]
);
`;
}

async function untilUp(url: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer within ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
