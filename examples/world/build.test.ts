import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from './build.ts';

/** Every file of a folder with the time of its last change; nothing when there is no such folder. */
async function stateOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return Promise.all(names.sort().map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`));
}

it('builds into the folder it is given and leaves that of a running world alone', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vuoro-build-'));
  try {
    const before = await stateOf('dist');
    await build(join(folder, 'dist'));
    const { chunks }: { chunks: string[] } = JSON.parse(await readFile(join(folder, 'dist/widget/manifest.json'), 'utf8'));
    expect(await readdir(join(folder, 'dist/widget'))).toEqual(expect.arrayContaining(['vuoro.js', ...chunks]));
    expect(await readdir(join(folder, 'dist/dashboard'))).toContain('index.html');
    expect(await stateOf('dist')).toEqual(before);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
