import { type Context, Hono } from 'hono';
import { parse } from 'hono/utils/cookie';
import { setCookie } from 'hono/cookie';
import type { TenantContext } from '../../context.ts';
import { findTenant } from '../../directory/directory.ts';
import type { Deps } from '../../deps.ts';
import type { StrangerEnv } from '../../http/env.ts';
import { callerOf, setSignedInCookies, signedInMaybe, stranger } from '../../http/staff.ts';
import { tenantContext } from '../../http/tenant.ts';
import { Refused } from '../../refusal.ts';
import { hasConnection } from './connection.ts';
import { beginOidc, comeBack, finishOidc } from './service.ts';

const COOKIE = 'vuoro-oidc';
const SECONDS = 600;

/** Signing in at a tenant's own service: whether there is one, the way there, and the way back. */
export const oidcRoutes = new Hono<StrangerEnv>()
  .get('/:tenant/sign-in', stranger(), async (c) => c.json({ singleSignOn: await hasConnection(await open(c.env, c.req.param('tenant'))) }))
  .get('/:tenant/sign-in/oidc', stranger(), async (c) => {
    const ctx = await open(c.env, c.req.param('tenant'));
    const going = await beginOidc(c.env, ctx);
    if (!going) return c.redirect(`/dashboard/${ctx.tenant.slug}/sign-in?refused=unavailable`, 302);
    keep(c, going.browser, SECONDS);
    return c.redirect(going.url, 302);
  })
  .get('/sign-in/oidc/callback', stranger(), async (c) => {
    const browser = parse(c.req.header('cookie') ?? '', `__Host-${COOKIE}`)[`__Host-${COOKIE}`];
    const back = await comeBack(c.env, c.req.query('state') ?? '', browser);
    keep(c, '', 0);
    if (!back) throw new Refused('sign_in_failed');
    try {
      const caller = callerOf(c.req.raw, await signedInMaybe(c.req.raw, c.env));
      // The address as the sign-in service knows it: behind a proxy the request may have come under another.
      const callback = new URL(new URL(c.req.url).search, `${c.env.publicUrl}/staff/sign-in/oidc/callback`);
      setSignedInCookies(c, await finishOidc(c.env, await open(c.env, back.tenant), callback, back.going, caller));
      return c.redirect(`/dashboard/${back.tenant}`, 302);
    } catch (error) {
      // The person is on their way between two pages: they land on the one where they can try again.
      if (!(error instanceof Refused)) throw error;
      return c.redirect(`/dashboard/${back.tenant}/sign-in?refused=${error.code}`, 302);
    }
  });

// Lax: the browser comes back from another site, and must still bring it.
function keep(c: Context<StrangerEnv>, value: string, maxAge: number): void {
  setCookie(c, COOKIE, value, { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Lax', path: '/', maxAge });
}

async function open(deps: Deps, slug: string): Promise<TenantContext> {
  const known = await findTenant(deps, slug);
  if (!known) throw new Refused('tenant_not_found');
  if (known.tenant.disabledAt !== null) throw new Refused('tenant_disabled');
  return tenantContext(deps, known.tenant, { kind: 'public' });
}
