import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOOT_TOKEN, buildWidget, measured } from './build.ts';
import { bootOf25 } from './test/boot-of-25.ts';

/** Brotli bytes: what is aimed at, what is not to be exceeded meanwhile, and what it is. */
export type Budget = { what: string; goal: number; limit: number; bytes: number };

/** Builds the widget afresh and weighs what a visitor downloads. The data are 25 real ads in three languages. */
export async function weighWidget(): Promise<Budget[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'vuoro-widget-'));
  try {
    const files = await buildWidget({ outDir, version: '0.0.0' });
    const entry = await readFile(join(outDir, 'vuoro.js'), 'utf8');
    // A lazy part exists once for each language, and a visitor downloads one of them: the largest counts.
    const bytes = (part: string) => Math.max(...files.filter(({ name }) => name.startsWith(part)).map(({ brotli }) => brotli));
    const oneRequest = entry.replace(BOOT_TOKEN, () => JSON.stringify(bootOf25()));
    return [
      { what: 'one request: code and 25 ads', goal: 9000, limit: 8400, bytes: measured('', oneRequest).brotli },
      { what: 'posting + application form', goal: 5000, limit: 5000, bytes: bytes('posting.') },
      // Fetched once somebody fills in the form: together with the row above, all that leads to a sent application.
      { what: 'checking and sending', goal: 2600, limit: 2600, bytes: bytes('finish.') },
      { what: 'search', goal: 4600, limit: 3900, bytes: bytes('search.') },
      { what: 'everything in one file', goal: 15_000, limit: 18_000, bytes: bytes('vuoro-full.') },
      { what: 'frame', goal: 1000, limit: 400, bytes: bytes('frame.') },
    ];
  } finally {
    await rm(outDir, { recursive: true });
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const budgets = await weighWidget();
  console.table(budgets.map((budget) => ({ ...budget, 'of goal': (budget.bytes / budget.goal).toFixed(2) })));
  if (budgets.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
