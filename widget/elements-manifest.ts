import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ANALYZER = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/cem.js');

/** Writes `custom-elements.json`: the tag's attributes, events, parts and slots for editors and documentation tools. */
export async function writeElementsManifest(outDir: string): Promise<void> {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const globs = ['widget/src/elements/jobs.ts', 'widget/src/elements/vuoro-element.ts'];
  const options = ['--globs', ...globs, '--outdir', relative(cwd, outDir), '--config', 'widget/elements-manifest.config.mjs', '--quiet'];
  await promisify(execFile)(process.execPath, [ANALYZER, 'analyze', ...options], { cwd });
}
