import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, run } from './command.ts';
import { atMost, KIB, told, written } from './figure.ts';
import type { Section } from './table.ts';

const LIMIT_KIB = 450;
const SHOWN = 8;
const KIBIBYTE = 1024;

/** The Worker as it would be uploaded: its script, and how many bytes of it each package makes. */
export interface WorkerBundle {
  file: string;
  packages: [name: string, bytes: number][];
}

/** Bundles the Worker into a folder exactly as `wrangler deploy` would. */
export async function bundleWorker(folder: string): Promise<WorkerBundle> {
  const outDir = join(folder, 'worker');
  const metafile = join(outDir, 'meta.json');
  await mkdir(join(folder, 'no-assets'), { recursive: true });
  await mkdir(outDir, { recursive: true });
  const assets = join(folder, 'no-assets');
  await run('wrangler', ['deploy', '--dry-run', '--outdir', outDir, '--metafile', metafile, '--assets', assets], ROOT);
  const meta: { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> } = JSON.parse(
    await readFile(metafile, 'utf8'),
  );
  const packages = new Map<string, number>();
  for (const { inputs } of Object.values(meta.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      packages.set(packageOf(path), (packages.get(packageOf(path)) ?? 0) + bytesInOutput);
    }
  }
  return { file: join(outDir, 'worker.js'), packages: [...packages].sort(([, a], [, b]) => b - a) };
}

/** The size of the Worker and its largest parts. */
export async function bundleFigures({ file, packages }: WorkerBundle): Promise<Section> {
  const code = await readFile(file);
  const total = packages.reduce((sum, [, bytes]) => sum + bytes, 0);
  const parts = packages.slice(0, SHOWN).map(([name, bytes]) => {
    return told(`  ${name}`, written(bytes / KIBIBYTE, KIB), `${Math.round((bytes / total) * 100)} % of all, before gzip`);
  });
  return {
    title: 'Worker, as `wrangler deploy` bundles it',
    figures: [atMost('bundle, gzip', gzipSync(code).length / KIBIBYTE, LIMIT_KIB, KIB), ...parts],
    notes: [],
  };
}

// `node_modules/a/node_modules/@b/c/x.js` is of `@b/c`.
function packageOf(path: string): string {
  const [, inside] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return inside ?? (/^(\.\.\/)*api\//.test(path) ? 'our own code' : 'wrangler itself');
}
