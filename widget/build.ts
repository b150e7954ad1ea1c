import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { leanLit } from './lean-lit.ts';
import { minified } from './minified.ts';
import { oneLanguage } from './one-language.ts';
import { LANGUAGES } from './src/i18n/localize.ts';
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
  /^(_\$.+|listing|trouble|shown|locale|wear|reach|warm|typed|refresh|fail|listUrl|hrefOf|pageSize|isNarrowed|panel|chips|said|shadow|draw|toggle|chosen|codes|faults|refusal|progress|receipt|leave|speak|change|turn|isOld|sight|emit|update|start|more|render|view|rest|shared|loaders|nameOf|clear|reserve|land|moved|follow|isRight|uploads|tell|lazy|land|inOrder)$/;
const TAG = 'vuoro-jobs';

/** Builds every script of the widget into `outDir` and gives their sizes, which it also writes to `sizes.json`. */
export async function buildWidget({ outDir, version }: { outDir: string; version: string }): Promise<BuiltFile[]> {
  const fromEntry = await handed('shared.ts', 'shared');
  const short: Short = {};
  const chunks: { part: string; language: string; code: string }[] = [];
  for (const [lang, language] of LANGUAGES.entries()) {
    const fromPosting = await handed('posting/lent.ts', language);
    const plugins = { posting: [handOver('posting/parts.ts', fromPosting)], search: [], finish: [takeOver(fromPosting)] };
    for (const [part, own] of Object.entries(plugins)) {
      const all = [...own, takeOver(fromEntry), oneLanguage(lang)];
      chunks.push({ part, language, code: await bundle(`${part}/parts.ts`, short, { format: 'esm', plugins: all }) });
    }
  }
  const shared = hashOf(chunks.map(({ code }) => code).join());
  const nameOf = ({ part, language }: (typeof chunks)[number]) => `${part}.${shared}${language}.js`;
  const entry = await bundle('define.ts', short, {
    plugins: [handOver('register.ts', fromEntry, 'VuoroJobs.shared')],
    define: { BUILD: JSON.stringify(shared) },
  });
  const full = await bundle('define-full.ts', {});
  const frame = await bundle('frame/frame.ts', {});
  for (const script of [entry, full]) {
    if (script.split(BOOT_TOKEN).length !== 2) throw new Error(`${BOOT_TOKEN} must stand exactly once in the built script`);
  }
  const files = {
    'vuoro.js': entry,
    ...Object.fromEntries(chunks.map((chunk) => [nameOf(chunk), chunk.code])),
    'vuoro-full.js': full,
    'frame.js': frame,
  };
  await mkdir(outDir, { recursive: true });
  const sizes = Object.entries(files).map(([name, code]) => measured(name, code));
  await Promise.all(Object.entries(files).map(([name, code]) => writeFile(join(outDir, name), code)));
  await writeFile(join(outDir, 'sizes.json'), `${JSON.stringify({ version, files: sizes }, null, 2)}\n`);
  await writeElementsManifest(outDir);
  return sizes;
}

/** Raw, gzip and brotli size of a script. */
export function measured(name: string, code: string): BuiltFile {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** With the two letters of a language eight characters, which is what a lazy file has in its name. */
function hashOf(code: string): string {
  const digest = createHash('sha256').update(code).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(0, 6);
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
    plugins: [...plugins, cssText, lean],
    ...options,
  });
  Object.assign(short, result.mangleCache);
  return minified(result.outputFiles?.[0]?.text ?? '', options.format === 'esm');
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

/** lit-html without what the widget never uses of it, under its own Trusted Types policy. */
const lean: Plugin = {
  name: 'lean-lit',
  setup(esbuild) {
    esbuild.onLoad({ filter: /lit-html\/lit-html\.js$/ }, async ({ path }) => ({
      contents: leanLit(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** What one built file hands to another instead of a copy: a module that only re-exports, and where its exports are put as an array. */
type Handed = { module: string; names: string[]; sources: string[]; place: string };

async function handed(module: string, place: string): Promise<Handed> {
  const path = join(SRC, module);
  const lines = [...(await readFile(path, 'utf8')).matchAll(/^export \{([^}]*)\} from '([^']*)'/gm)];
  return {
    module: path,
    names: lines.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())).filter(Boolean),
    sources: lines.map(([, , source = '']) => (source.startsWith('.') ? join(dirname(path), source) : source)),
    place: `customElements.get("${TAG}").${place}`,
  };
}

/** The giving side: the exports as an array, in a fixed order, once the file `at` has run. */
function handOver(at: string, { module, names, place }: Handed, here = place): Plugin {
  return {
    name: 'hand-over',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
        path === join(SRC, at)
          ? {
              contents: `import { ${names.join(', ')} } from '${module}';\n${await readFile(path, 'utf8')}\n${here} = [${names.join(', ')}];`,
              loader: 'ts',
            }
          : undefined,
      );
    },
  };
}

/** The taking side: the modules that the handing module names become what was handed over. */
function takeOver({ module, names, sources, place }: Handed): Plugin {
  return {
    name: 'take-over',
    setup(esbuild) {
      esbuild.onResolve({ filter: /.*/ }, ({ path, resolveDir }) =>
        sources.includes(path.startsWith('.') ? join(resolveDir, path) : path) ? { path: module } : undefined,
      );
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === module ? { contents: `export const [${names.join(', ')}] = ${place};`, loader: 'js' } : undefined,
      );
    },
  };
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const outDir = fileURLToPath(new URL('../dist/widget/', import.meta.url));
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const files = await buildWidget({ outDir, version });
  console.table(files.map((file) => ({ ...file })));
  console.log(`in ${relative(process.cwd(), outDir)}`);
}
