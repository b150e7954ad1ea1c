import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { writeElementsManifest } from './elements-manifest.ts';

/** A built file and its sizes in bytes; brotli at quality 11, as it is served. */
export type BuiltFile = { name: string; raw: number; gzip: number; brotli: number };

const SRC = fileURLToPath(new URL('./src/', import.meta.url));
/** The string in the built scripts, quotes included, that the service replaces by a `Boot`. */
export const BOOT_TOKEN = '"__VUORO_BOOT__"';
/**
 * Property names that never leave the widget: neither wire nor DOM knows them, so they can be short. Lit's own private
 * names begin with `_$`.
 */
const INTERNAL =
  /^(_\$.+|listing|trouble|shown|locale|wear|reach|warm|typed|refresh|fail|listUrl|hrefOf|pageSize|isNarrowed|panel|chips|said|shadow|draw|toggle|chosen|codes|faults|refusal|progress|receipt|config|address|leave|speak|change|turn|isOld|sight|emit|update|start|more|render|view|rest|shared|loaders|nameOf|clear|reserve|land)$/;
const TAG = 'vuoro-jobs';

/** Builds every script of the widget into `outDir` and gives their sizes, which it also writes to `sizes.json`. */
export async function buildWidget({ outDir, version }: { outDir: string; version: string }): Promise<BuiltFile[]> {
  const { names, modules } = await sharedExports();
  const lazyPlugins = [takeOver(names, modules)];
  const lazy: BuildOptions = { format: 'esm', plugins: lazyPlugins };
  const short: Short = {};
  const apply = await bundle('forms/parts.ts', short, lazy);
  const applyChunk = `apply.${hashOf(apply)}.js`;
  const posting = await bundle('posting/parts.ts', short, { ...lazy, plugins: [loadsFrom(applyChunk), ...lazyPlugins] });
  const search = await bundle('search/parts.ts', short, lazy);
  const chunk = `posting.${hashOf(posting)}.js`;
  const searchChunk = `search.${hashOf(search)}.js`;
  const entry = await bundle('define.ts', short, { plugins: [handOver(names)], define: { SEARCH_CHUNK: JSON.stringify(searchChunk) } });
  const full = await bundle('define-full.ts', {}, { plugins: [loadsAtOnce] });
  const frame = await bundle('frame/frame.ts', {});
  for (const script of [entry, full]) {
    if (script.split(BOOT_TOKEN).length !== 2) throw new Error(`${BOOT_TOKEN} must stand exactly once in the built script`);
  }
  const files = {
    'vuoro.js': entry,
    [chunk]: posting,
    [searchChunk]: search,
    [applyChunk]: apply,
    'vuoro-full.js': full,
    'frame.js': frame,
  };
  await mkdir(outDir, { recursive: true });
  const sizes = Object.entries(files).map(([name, code]) => measured(name, code));
  await Promise.all(Object.entries(files).map(([name, code]) => writeFile(join(outDir, name), code)));
  await writeFile(join(outDir, 'sizes.json'), `${JSON.stringify({ version, chunk, files: sizes }, null, 2)}\n`);
  await writeElementsManifest(outDir);
  return sizes;
}

/** Raw, gzip and brotli size of a script. */
export function measured(name: string, code: string): BuiltFile {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8);
}

/** Short names given so far: the entry and its chunks must agree on them. */
type Short = Record<string, string | false>;

async function bundle(entry: string, short: Short, { plugins = [], define, ...options }: BuildOptions = {}): Promise<string> {
  const result = await build({
    entryPoints: [join(SRC, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    mangleProps: INTERNAL,
    mangleCache: short,
    define: { BOOT: BOOT_TOKEN, ...define },
    conditions: ['production'],
    plugins: [...plugins, cssText, ownPolicy],
    ...options,
  });
  Object.assign(short, result.mangleCache);
  return result.outputFiles?.[0]?.text.trim() ?? '';
}

/** Style sheets as minified text: the widget constructs them, since a page's CSP may forbid any other kind. */
const cssText: Plugin = {
  name: 'css-text',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'es2022' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Lit's Trusted Types policy under our own name: a page that admits `lit-html` once would refuse it to a second Lit. */
const ownPolicy: Plugin = {
  name: 'own-policy',
  setup(esbuild) {
    esbuild.onLoad({ filter: /lit-html\/lit-html\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const renamed = code.replace('createPolicy("lit-html"', `createPolicy("${TAG}"`);
      if (renamed === code) throw new Error('lit-html no longer creates its policy as expected; the rename needs a look');
      return { contents: renamed, loader: 'js' };
    });
  },
};

/** The entry's side of `shared.ts`: its exports as an array on the class, in a fixed order. */
function handOver(names: string[]): Plugin {
  return {
    name: 'hand-over',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\/register\.ts$/ }, async ({ path }) => ({
        contents: `import { ${names.join(', ')} } from './shared.ts';\n${await readFile(path, 'utf8')}\nVuoroJobs.shared = [${names.join(', ')}];`,
        loader: 'ts',
      }));
    },
  };
}

/** The chunk's side: the modules that `shared.ts` names become what the class has handed over. */
function takeOver(names: string[], modules: string[]): Plugin {
  return {
    name: 'take-over',
    setup(esbuild) {
      esbuild.onResolve({ filter: /.*/ }, ({ path, resolveDir }) =>
        modules.includes(path.startsWith('.') ? join(resolveDir, path) : path) ? { path: join(SRC, 'shared.ts') } : undefined,
      );
      esbuild.onLoad({ filter: /\/shared\.ts$/ }, () => ({
        contents: `export const [${names.join(', ')}] = customElements.get("${TAG}").shared;`,
        loader: 'js',
      }));
    },
  };
}

/** The posting chunk's way to the form: a file beside it. */
function loadsFrom(chunk: string): Plugin {
  return {
    name: 'loads-from',
    setup(esbuild) {
      esbuild.onResolve({ filter: /forms\/parts\.ts$/ }, () => ({ path: `./${chunk}`, external: true }));
    },
  };
}

/** In the one-file build the form is there already. */
const loadsAtOnce: Plugin = {
  name: 'loads-at-once',
  setup(esbuild) {
    esbuild.onLoad({ filter: /posting\/load-apply\.ts$/ }, () => ({
      contents: `import { apply } from '../forms/parts.ts';\nexport const loadApply = () => Promise.resolve(apply);`,
      loader: 'js',
    }));
  },
};

/** What `shared.ts` exports, and the modules it has it from. */
async function sharedExports(): Promise<{ names: string[]; modules: string[] }> {
  const code = await readFile(join(SRC, 'shared.ts'), 'utf8');
  const lines = [...code.matchAll(/^export \{([^}]*)\} from '([^']*)'/gm)];
  return {
    names: lines.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())).filter(Boolean),
    modules: lines.map(([, , path = '']) => (path.startsWith('.') ? join(SRC, path) : path)),
  };
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const outDir = fileURLToPath(new URL('../dist/widget/', import.meta.url));
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const files = await buildWidget({ outDir, version });
  console.table(files.map((file) => ({ ...file })));
  console.log(`in ${relative(process.cwd(), outDir)}`);
}
