import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shiftFeed } from '../../examples/demo/shift-dates.ts';
import { ROOT } from './command.ts';
import { told, written } from './figure.ts';
import type { ImportReport } from './import-once.ts';
import type { Section } from './table.ts';

const ADS = 10_000;
const MIB = { name: 'MiB', digits: 0 };
const MEBIBYTE = 1_048_576;
const PROGRAM = fileURLToPath(new URL('import-once.ts', import.meta.url));
const FEEDS = new URL('../../examples/demo/feeds/', import.meta.url);
// What an isolate of Cloudflare Workers has (developers.cloudflare.com/workers/platform/limits): it must do.
const HEAP_MIB = 128;

type Ad = Record<string, unknown>;

/** An import of ten thousand ads through the product's own service: all new, then the same again. */
export async function importFigures(say: (line: string) => void): Promise<Section> {
  say(`importing ${ADS} ads twice`);
  const report = await inProcessOfItsOwn();
  const line = (name: string, { rows, ms, cpuMs, peakBytes }: ImportReport['first']) =>
    told(
      name,
      `${Math.round(rows / (ms / 1000))} rows/s`,
      `${seconds(ms)}, processor ${seconds(cpuMs)}, peak memory ${written(peakBytes / MEBIBYTE, MIB)}`,
    );
  return {
    title: `Import of ${report.first.rows} ads`,
    figures: [
      line('all new', report.first),
      line('all unchanged', report.second),
      told('  before it, with the product and the feed in memory', '', written(report.idleBytes / MEBIBYTE, MIB)),
    ],
    notes: [
      `A Kuntarekry feed of ${written(report.feedBytes / MEBIBYTE, MIB)} with real texts, read from a string by a process of its own into a fresh libSQL server. That process has a heap of ${HEAP_MIB} MiB, as a Worker has. Peak memory is its resident size, Node itself included and the server not counted.`,
    ],
  };
}

// Peak memory is a property of a process and never falls, so the feed is made in this one.
async function inProcessOfItsOwn(): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-feed-'));
  try {
    const feed = join(folder, 'feed.json');
    await writeFile(feed, longFeed(ADS));
    return await importing(feed);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function importing(feed: string): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const args = [`--max-old-space-size=${HEAP_MIB}`, '--import', 'tsx', PROGRAM, feed, String(ADS)];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(printed));
      else reject(new Error(`The import ended with ${code}`));
    });
  });
}

/** A Kuntarekry feed with so many ads: real ones over and over, each with a number of its own in title and id. */
function longFeed(ads: number): string {
  const real = ['kuntarekry-harjukoski.json', 'kuntarekry-esimerkkikaupunki.json'].flatMap((file): Ad[] => {
    const feed: { jobAdvertisements: { jobAdvertisement: Ad }[] } = JSON.parse(readFileSync(new URL(file, FEEDS), 'utf8'));
    return feed.jobAdvertisements.map(({ jobAdvertisement }) => jobAdvertisement);
  });
  // The index of one city has no descriptions; every ad takes one that another has.
  const descriptions = real.flatMap(({ jobDesc }) => (typeof jobDesc === 'string' ? [jobDesc] : []));
  const jobAdvertisements = Array.from({ length: ads }, (_, index) => {
    const ad = real[index % real.length] ?? {};
    const jobDesc = ad.jobDesc ?? descriptions[index % descriptions.length];
    return { jobAdvertisement: { ...ad, id: String(1_000_000 + index), title: `${String(ad.title)} ${index}`, jobDesc } };
  });
  return shiftFeed('kuntarekry', JSON.stringify({ status: 'OK', jobAdvertisements }), new Date());
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
