import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Another embed, from its npm package, as a page would load it. */
export interface Peer {
  name: string;
  /** Name and text of each file that a page loads of it, the script first. */
  files: Record<string, string>;
  /** What is pasted, given the address under which the files are. */
  snippet: (base: string) => string;
  /** CSS selector of the element in which it draws. */
  host: string;
  /** What in there, or in its shadow root, counts as its first own content. */
  drawn: string;
  /** What was counted, for people to read. */
  counted: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = (name: string) => join(ROOT, 'node_modules', name);

/** The peers in their pinned versions. */
export async function peers(): Promise<Peer[]> {
  return [await giscus(), await typeform(), await cal()];
}

async function versioned(name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(packageFolder(name), 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

async function giscus(): Promise<Peer> {
  const bundled = await build({
    entryPoints: [join(packageFolder('giscus'), 'dist/giscus.mjs')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return {
    name: await versioned('giscus'),
    files: { 'giscus.js': bundled.outputFiles[0]?.text ?? '' },
    snippet: (base) => `<script type="module" src="${base}/giscus.js" async></script>
<giscus-widget id="comments" repo="giscus/giscus" repoid="R_1" category="General" categoryid="DIC_1" mapping="title" theme="light" lang="en"></giscus-widget>`,
    host: 'giscus-widget',
    drawn: 'iframe',
    counted: 'its empty iframe',
  };
}

async function typeform(): Promise<Peer> {
  const folder = join(packageFolder('@typeform/embed'), 'build');
  const [script, css] = await Promise.all([readFile(join(folder, 'embed.js'), 'utf8'), readFile(join(folder, 'css/widget.css'), 'utf8')]);
  return {
    name: await versioned('@typeform/embed'),
    files: { 'embed.js': script, 'widget.css': css },
    snippet: (base) => `<div data-tf-widget="abcdef" style="height:500px"></div><script src="${base}/embed.js" async></script>`,
    host: '[data-tf-widget]',
    drawn: 'iframe',
    counted: 'its empty iframe',
  };
}

async function cal(): Promise<Peer> {
  const script = await readFile(join(packageFolder('@calcom/embed-core'), 'dist/embed/embed.js'), 'utf8');
  return {
    name: await versioned('@calcom/embed-core'),
    files: { 'embed.js': script },
    // The loader that Cal.com has people paste.
    snippet: (base) => `<div id="my-cal-inline"></div><script>
(function (C, A, L) { let p = function (a, ar) { a.q.push(ar); }; let d = C.document; C.Cal = C.Cal || function () { let cal = C.Cal; let ar = arguments; if (!cal.loaded) { cal.ns = {}; cal.q = cal.q || []; d.head.appendChild(d.createElement("script")).src = A; cal.loaded = true; } if (ar[0] === L) { const api = function () { p(api, arguments); }; const namespace = ar[1]; api.q = api.q || []; if (typeof namespace === "string") { cal.ns[namespace] = cal.ns[namespace] || api; p(cal.ns[namespace], ar); p(cal, ["initNamespace", namespace]); } else p(cal, ar); return; } p(cal, ar); }; })(window, "${base}/embed.js", "init");
Cal("init", "talk", { origin: "https://cal.com" });
Cal.ns.talk("inline", { elementOrSelector: "#my-cal-inline", calLink: "rick/talk" });
</script>`,
    host: 'cal-inline',
    drawn: '#skeleton',
    counted: 'its skeleton',
  };
}
