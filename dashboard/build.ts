import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile, type Plugin, transform } from 'esbuild';
import packageJson from '../package.json' with { type: 'json' };

/** A built file and its sizes in bytes; brotli at quality 11. */
export type BuiltFile = { name: string; bytes: number; brotli: number };

const SRC = fileURLToPath(new URL('./src/', import.meta.url));
// What reads PDF files runs in a worker, as a script of its own.
const PDF_WORKER = 'pdfjs-dist/build/pdf.worker.mjs';
/** Where the Worker hands the assets out. */
const ASSETS = '/dashboard/assets';

/**
 * Builds the dashboard into `outDir`: `index.html` for every address under `/dashboard/{tenant}`, and in `assets/` the
 * scripts with a hash in their names, `build.json` with the version. Gives the sizes, those of the first load first.
 */
export async function buildDashboard({ outDir }: { outDir: string }): Promise<BuiltFile[]> {
  const assets = join(outDir, 'assets');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  const common: BuildOptions & { write: false } = {
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production'],
    outdir: assets,
    // The Worker lets browsers keep what has a hash for ever.
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  };
  const { outputFiles: workers } = await build({ ...common, entryPoints: { 'pdf-worker': PDF_WORKER } });
  const { outputFiles: scripts, metafile } = await build({
    ...common,
    entryPoints: [join(SRC, 'main.ts')],
    metafile: true,
    splitting: true,
    define: { PDF_WORKER: JSON.stringify(`${ASSETS}/${workers.map(({ path }) => basename(path)).join()}`) },
    plugins: [cssText],
  });
  const outputFiles = [...scripts, ...workers];
  const first = firstLoad(metafile);
  await Promise.all(outputFiles.map((file) => writeFile(file.path, file.contents)));
  await writeFile(join(outDir, 'index.html'), page(first));
  await writeFile(join(assets, 'build.json'), JSON.stringify({ version: packageJson.version }));
  const sizes = outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    bytes: contents.length,
    brotli: brotliCompressSync(contents).length,
  }));
  const rank = ({ name }: BuiltFile) => first.indexOf(name) + 1 || Number.POSITIVE_INFINITY;
  return sizes.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The entry and what it imports before it can run, by file name. */
function firstLoad({ outputs }: Metafile): string[] {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith('src/main.ts'));
  if (entry === undefined) throw new Error('The dashboard was built without its entry');
  const seen = new Set([entry]);
  for (const path of seen) {
    for (const imported of outputs[path]?.imports ?? []) if (imported.kind === 'import-statement') seen.add(imported.path);
  }
  return [...seen].map((path) => basename(path));
}

// No inline script or style: the page's content security policy allows neither.
function page([entry, ...shared]: string[]): string {
  const preloads = shared.map((name) => `<link rel="modulepreload" href="${ASSETS}/${name}">\n`).join('');
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Vuoro</title>
<link rel="icon" href="data:,">
${preloads}<script type="module" src="${ASSETS}/${entry}"></script>
</head>
<body>
<vuoro-dashboard></vuoro-dashboard>
<noscript><p>Tämä sivu tarvitsee JavaScriptiä.</p><p lang="sv">Den här sidan behöver JavaScript.</p><p lang="en">This page needs JavaScript.</p></noscript>
</body>
</html>
`;
}

/** Style sheets as minified text: they are constructed in the browser. */
const cssText: Plugin = {
  name: 'css-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const outDir = fileURLToPath(new URL('../dist/dashboard/', import.meta.url));
  console.table(await buildDashboard({ outDir }));
  console.log(`in ${relative(process.cwd(), outDir)}`);
}
