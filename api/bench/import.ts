import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './command.ts';
import { told, written } from './figure.ts';
import type { ImportReport } from './import-once.ts';
import type { Section } from './table.ts';

const MIB = { name: 'MiB', digits: 0 };
const MEBIBYTE = 1_048_576;
const PROGRAM = fileURLToPath(new URL('import-once.ts', import.meta.url));

/** An import of ten thousand ads through the product's own service: all new, then the same again. */
export async function importFigures(say: (line: string) => void): Promise<Section> {
  say('importing 10,000 ads twice');
  const report = await inProcessOfItsOwn();
  const line = (name: string, { rows, ms, peakBytes }: ImportReport['first']) =>
    told(
      name,
      `${Math.round(rows / (ms / 1000))} rows/s`,
      `${(ms / 1000).toFixed(1)} s, peak memory ${written(peakBytes / MEBIBYTE, MIB)}`,
    );
  return {
    title: `Import of ${report.first.rows} ads`,
    figures: [
      line('all new', report.first),
      line('all unchanged', report.second),
      told('  before it, with the product and the feed in memory', '', written(report.idleBytes / MEBIBYTE, MIB)),
    ],
    notes: [
      `A Kuntarekry feed of ${written(report.feedBytes / MEBIBYTE, MIB)} with real texts, read from a string by a process of its own into a fresh libSQL server. Peak memory is the resident size of that process, the server not counted.`,
    ],
  };
}

// Peak memory is a property of a process and never falls.
function inProcessOfItsOwn(): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(printed));
      else reject(new Error(`The import ended with ${code}`));
    });
  });
}
