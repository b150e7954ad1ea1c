import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { WidgetManifest } from '../../api/src/embed/built-files.ts';
import { buildDashboard } from '../../dashboard/build.ts';
import { buildWidget } from '../../widget/build.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** Builds everything that the Worker hands out into `dist/`, with the manifest that says what the widget's files are called. */
export async function build(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist/widget', { recursive: true });
  const version = packageJson.version;
  const [files] = await Promise.all([buildWidget({ outDir: 'dist/widget', version }), buildDashboard({ outDir: 'dist/dashboard' })]);
  const chunks = files.map((file) => file.name).filter((name) => /^[a-z]+\.[\w-]{8}\.js$/.test(name));
  const chunk = chunks.find((name) => name.startsWith('posting.'));
  if (chunk === undefined) throw new Error('The widget was built without its posting chunk');
  const manifest: WidgetManifest = { version, chunk, chunks };
  await writeFile('dist/widget/manifest.json', JSON.stringify(manifest));
}
