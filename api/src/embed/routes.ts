import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Deps } from '../deps.ts';
import { answer, PUBLIC_CACHE } from '../http/answer.ts';
import type { AppEnv } from '../http/env.ts';
import { remember } from '../cache/remember.ts';
import { tenantContext } from '../http/tenant.ts';
import { Refused } from '../refusal.ts';
import { DIRECTORY_SCOPE, findTenant } from '../directory/directory.ts';
import { brotli } from './brotli.ts';
import { pinnedScript, plainScript, tenantScript } from './script.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

// Scripts are the same for everyone and hold nothing of a person, so any page may load them.
const forAnyPage = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
  c.res.headers.set('x-content-type-options', 'nosniff');
  c.res.headers.append('vary', 'Accept-Encoding');
});

/** The widget's files: `/v1/…` and the pinned `/v1.<minor>.<patch>/…`. */
export const embedRoutes = new Hono<AppEnv>()
  .get('/v1/vuoro.js', forAnyPage, (c) => script(c.env, c.req.raw, 'script', [], PUBLIC_CACHE, () => plainScript(c.env)))
  .get('/v1/:file{[a-z]+\\.[\\w-]{8}\\.js}', forAnyPage, async (c) => {
    const file = c.req.param('file');
    if (!(await c.env.manifest()).chunks.includes(file)) throw new Refused('not_found');
    return script(c.env, c.req.raw, `script/${file}`, [], FOREVER, () => built(c.env, `widget/${file}`));
  })
  .get('/v1/frame.js', forAnyPage, (c) => script(c.env, c.req.raw, 'script/frame', [], PUBLIC_CACHE, () => built(c.env, 'widget/frame.js')))
  .get('/v1/:tenant/vuoro.js', forAnyPage, async (c) => {
    const known = await findTenant(c.env, c.req.param('tenant'));
    if (!known) throw new Refused('tenant_not_found');
    if (known.tenant.disabledAt !== null) throw new Refused('tenant_disabled');
    const ctx = tenantContext(c.env, known.tenant, { kind: 'public' });
    return script(c.env, c.req.raw, `script/of/${known.tenant.slug}`, [known.tenant.id, DIRECTORY_SCOPE], PUBLIC_CACHE, () =>
      tenantScript(c.env, ctx, known.origins),
    );
  })
  .get('/:version{v1\\.\\d+\\.\\d+}/vuoro.js', forAnyPage, async (c) => {
    const { version } = await c.env.manifest();
    if (c.req.param('version') !== `v${version}`) throw new Refused('not_found');
    return script(c.env, c.req.raw, `script/${version}`, [], FOREVER, () => pinnedScript(c.env));
  });

async function built(deps: Deps, path: string): Promise<string> {
  const bytes = await deps.built.read(path);
  if (!bytes) throw new Refused('not_found');
  return new TextDecoder().decode(bytes);
}

async function script(
  deps: Deps,
  request: Request,
  key: string,
  scopes: string[],
  cacheControl: string,
  make: () => Promise<string>,
): Promise<Response> {
  const takesBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const code = async () => new TextEncoder().encode(await make());
  // The build is part of the key: a script of the build before names chunks that are no longer there.
  const { chunks } = await deps.manifest();
  const name = `${key}@${chunks.join('+')}`;
  const stored = await remember(deps, takesBrotli ? `${name}.br` : name, scopes, async () => ({
    body: takesBrotli ? await brotli(await code()) : await code(),
    contentType: JAVASCRIPT,
  }));
  const response = answer(stored, request, { 'cache-control': cacheControl, ...(takesBrotli && { 'content-encoding': 'br' }) });
  // The body is compressed already; the runtime must pass it through as it is.
  return takesBrotli && response.status === 200 ? new Response(response.body, asEncoded(response)) : response;
}

function asEncoded(response: Response): ResponseInit {
  const init: ResponseInit & { encodeBody: 'manual' } = { status: response.status, headers: response.headers, encodeBody: 'manual' };
  return init;
}
