import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dashboardFigures } from '../../dashboard/bench/pages.ts';
import { byteFigures } from '../../widget/bench/bytes.ts';
import { type FileServer, startFileServer } from '../../widget/bench/file-server.ts';
import { firstListFigures } from '../../widget/bench/first-list.ts';
import { peers } from '../../widget/bench/peers.ts';
import { shiftFigures } from '../../widget/bench/shifts.ts';
import { typingFigures } from '../../widget/bench/typing.ts';
import { startWatchdog } from '../../examples/world/watchdog.ts';
import { importFigures } from './import.ts';
import { loadFigures } from './load.ts';
import { replyFigures } from './replies.ts';
import { type Service, startService } from './service.ts';
import { sqlFigures } from './sql.ts';
import { busyTown, staffFigures } from './staff.ts';
import { type Section, table } from './table.ts';
import { bundleFigures, bundleWorker } from './worker-bundle.ts';

/** What the parts of a run share; each is made when the first part asks for it. */
interface Bench {
  worker: () => ReturnType<typeof bundleWorker>;
  pages: () => Promise<FileServer>;
  scripts: () => Promise<FileServer>;
  service: () => Promise<Service>;
  town: () => ReturnType<typeof busyTown>;
  say: (line: string) => void;
}

// In the order of the table. Parts run one after the other, so that none disturbs another.
const PARTS: Record<string, (bench: Bench) => Promise<Section>> = {
  wire: async ({ service }) => byteFigures(await service(), await peers()),
  start: async ({ service, pages, scripts, say }) => firstListFigures(await service(), await pages(), await scripts(), await peers(), say),
  cls: async ({ service, pages, say }) => shiftFigures(await service(), await pages(), say),
  inp: async ({ service, pages, say }) => typingFigures(await service(), await pages(), say),
  load: async ({ service, say }) => loadFigures(await service(), say),
  staff: async ({ service, town }) => staffFigures(await service(), await town()),
  dashboard: async ({ service, town, say }) => dashboardFigures(await service(), await town(), say),
  sql: ({ say }) => sqlFigures(say),
  import: ({ say }) => importFigures(say),
  replies: async () => replyFigures(),
  sizes: async ({ worker }) => bundleFigures(await worker()),
};

const stops: (() => Promise<unknown>)[] = [];

function bench(folder: string): Bench {
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
  };
  const files = async () => {
    const server = await startFileServer();
    stops.push(server.stop);
    return server;
  };
  const worker = once(() => bundleWorker(folder));
  const pages = once(files);
  const service = once(async () => {
    const started = await startService((await worker()).file, (await pages()).origin);
    stops.push(started.stop);
    return started;
  });
  const town = once(async () => busyTown(await service()));
  return { worker, pages, scripts: once(files), service, town, say };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(names: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-bench-'));
  stops.push(() => rm(folder, { recursive: true, force: true }));
  const shared = bench(folder);
  const began = Date.now();
  const sections: Section[] = [];
  for (const name of names) {
    const part = PARTS[name];
    if (!part) throw new Error(`No part ${name}. There are: ${Object.keys(PARTS).join(', ')}`);
    const partBegan = Date.now();
    const section = await part(shared).catch((error: unknown): Section => {
      const reason = error instanceof Error ? error.message : String(error);
      return { title: `${name}: could not be measured`, figures: [], notes: [reason] };
    });
    sections.push(section);
    say(`${name}: ${((Date.now() - partBegan) / 1000).toFixed(0)} s`);
  }
  const [load = 0] = loadavg();
  process.stdout.write(
    `${table(sections)}\n\nNode ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}, load ${load.toFixed(1)}, ${((Date.now() - began) / 1000).toFixed(0)} s. Milliseconds are of this machine; compare inside one run only.\n`,
  );
}

async function tidy(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop().catch(() => undefined);
}

startWatchdog(randomUUID());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void tidy().finally(() => process.exit(1)));
const asked = process.argv.slice(2);
try {
  await run(asked.length > 0 ? asked : Object.keys(PARTS));
} finally {
  await tidy();
}
process.exit(0);
