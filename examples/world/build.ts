import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WidgetManifest } from '../../api/src/embed/built-files.ts';
import { buildDashboard } from '../../dashboard/build.ts';
import { buildWidget } from '../../widget/build.ts';
import packageJson from '../../package.json' with { type: 'json' };

/**
 * Builds everything that the Worker hands out into a folder, which is emptied first, with the manifest that says what
 * the widget's files are called.
 */
export async function build(folder: string): Promise<void> {
  const widget = join(folder, 'widget');
  await rm(folder, { recursive: true, force: true });
  await mkdir(widget, { recursive: true });
  const version = packageJson.version;
  const [files] = await Promise.all([buildWidget({ outDir: widget, version }), buildDashboard({ outDir: join(folder, 'dashboard') })]);
  const chunks = files.map((file) => file.name).filter((name) => /^[a-z]+\.[\w-]{8}\.js$/.test(name));
  if (!chunks.some((name) => name.startsWith('posting.'))) throw new Error('The widget was built without its posting chunk');
  const manifest: WidgetManifest = { version, chunks };
  await writeFile(join(widget, 'manifest.json'), JSON.stringify(manifest));
}
