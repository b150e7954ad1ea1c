import { Hono } from 'hono';
import { Refused } from './refusal.ts';
import type { AppEnv } from './http/env.ts';

// `vuoro-pdf`: the viewer of documents starts its one worker by it. `ProseMirrorClipboard`: the posting editor reads what is pasted in a document of its own, without scripts or images; only what its
// schema knows comes out of there.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html vuoro-jobs vuoro-pdf ProseMirrorClipboard";

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The dashboard's built files: one page for every address under `/dashboard/{tenant}`, and its assets. */
export const dashboardFiles = new Hono<AppEnv>()
  .get('/dashboard/assets/:file{[\\w.-]+}', async (c) => {
    const name = c.req.param('file');
    const bytes = await c.env.built.read(`dashboard/assets/${name}`);
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (!bytes || type === undefined) throw new Refused('not_found');
    const isHashed = /\.[\w-]{8}\.\w+$/.test(name);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      // A worker takes its policy from here: the one that reads applicants' PDF files can reach nothing.
      headers: {
        'content-type': type,
        'content-security-policy': "default-src 'none'",
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  })
  .get('/dashboard/:tenant/*', page)
  .get('/dashboard/:tenant', page);

async function page(c: { env: AppEnv['Bindings'] }): Promise<Response> {
  const html = await c.env.built.read('dashboard/index.html');
  if (!html) throw new Refused('not_found');
  return new Response(html as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'same-origin',
    },
  });
}
