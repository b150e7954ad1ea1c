import type { Context, MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { parse } from 'hono/utils/cookie';
import { may, type Permission } from '../../contract/staff.ts';
import type { Deps } from '../deps.ts';
import { findTenant } from '../directory/directory.ts';
import { Refused } from '../refusal.ts';
import { seen, sessionOf, type SignedIn } from '../sessions/service.ts';
import type { PersonEnv, StaffEnv, StrangerEnv } from './env.ts';
import { tenantContext } from './tenant.ts';

const COOKIE = 'vuoro';
const BROWSER_COOKIE = 'vuoro-browser';
const BROWSER_SECONDS = 180 * 24 * 60 * 60;
const PREFIXED = `__Host-${COOKIE}`;
// In this order: each later name stands in the words of an earlier one too.
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const doors = new WeakSet<MiddlewareHandler>();

/** Whether a handler is one of the doors below. */
export function isStaffDoor(handler: MiddlewareHandler): boolean {
  return doors.has(handler);
}

/**
 * The door of the staff API to one tenant: a session, a membership in the tenant of the address, and a role that has the
 * permission. Without a permission any member passes. Refuses `not_signed_in`; `tenant_not_found` to those who do not
 * work there, as if it were not; `not_allowed`.
 */
export function staff(permission?: Permission): MiddlewareHandler<StaffEnv> {
  return door(
    createMiddleware<StaffEnv>(async (c, next) => {
      guard(c.req.raw, c.env);
      const known = await findTenant(c.env, c.req.param('tenant') ?? '');
      const signedIn = await signedInAt(c.req.raw, c.env, known?.tenant.id);
      if (signedIn.session.method === 'invitation') throw new Refused('credential_needed');
      const { account, member, session } = signedIn;
      if (!known || !member) throw new Refused('tenant_not_found');
      if (known.tenant.disabledAt !== null) throw new Refused('tenant_disabled');
      if (permission !== undefined && !may(member.role, permission)) throw new Refused('not_allowed');
      seen(c.env, session);
      c.set('ctx', tenantContext(c.env, known.tenant, { kind: 'staff', accountId: account.id, name: account.name }));
      c.set('member', { accountId: account.id, role: member.role, units: member.units });
      c.set('signedIn', signedIn);
      await next();
      c.res.headers.set('cache-control', 'no-store');
    }),
  );
}

/**
 * The door to what is a person's own, whichever tenants they work in. With `isPassive`, asking does not lengthen the
 * session; with `forSetup`, a session passes that an invitation began.
 */
export function signedIn(options: { isPassive?: true; forSetup?: true } = {}): MiddlewareHandler<PersonEnv> {
  return door(
    createMiddleware<PersonEnv>(async (c, next) => {
      guard(c.req.raw, c.env);
      const found = await signedInAt(c.req.raw, c.env);
      if (found.session.method === 'invitation' && !options.forSetup) throw new Refused('credential_needed');
      if (!options.isPassive) seen(c.env, found.session);
      c.set('signedIn', found);
      await next();
      c.res.headers.set('cache-control', 'no-store');
    }),
  );
}

/** The door to signing in: anyone on a page of this service, within the outer shield. */
export function stranger(): MiddlewareHandler<StrangerEnv> {
  return door(
    createMiddleware<StrangerEnv>(async (c, next) => {
      guard(c.req.raw, c.env);
      if (!(await c.env.allows(`sign-in/${callerAddress(c.req.raw)}`))) throw new Refused('too_many_requests');
      await next();
      c.res.headers.set('cache-control', 'no-store');
    }),
  );
}

/** Gives the browser a session's token; it goes back to this host only, over TLS only, and to no script. */
export function setSessionCookie(c: Context, token: string): void {
  setCookie(c, COOKIE, token, { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Strict', path: '/' });
}

/** Gives the browser its session, and the mark by which it is known the next time. */
export function setSignedInCookies(c: Context, begun: { token: string; mark: string }): void {
  setSessionCookie(c, begun.token);
  const how = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Strict', path: '/', maxAge: BROWSER_SECONDS } as const;
  setCookie(c, BROWSER_COOKIE, begun.mark, how);
}

export function clearSessionCookie(c: Context): void {
  setCookie(c, COOKIE, '', { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 0 });
}

/** Who calls from where, with the session that this browser had before. */
export function callerOf(request: Request, before: SignedIn | undefined) {
  const mark = parse(request.headers.get('cookie') ?? '', `__Host-${BROWSER_COOKIE}`)[`__Host-${BROWSER_COOKIE}`];
  return { address: callerAddress(request), device: deviceOf(request), mark, before: before?.session };
}

/** The address that a request came from, as the edge knows it. */
function callerAddress(request: Request): string {
  return request.headers.get('cf-connecting-ip') ?? 'unknown';
}

/** The browser and system of a caller in few words, by which a person recognises their own sessions: `Firefox, Windows`. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get('user-agent') ?? '';
  const named = (names: [RegExp, string][]) => names.find(([pattern]) => pattern.test(agent))?.[1];
  return [named(BROWSERS), named(SYSTEMS)].filter((name) => name !== undefined).join(', ');
}

function door<E extends StrangerEnv>(handler: MiddlewareHandler<E>): MiddlewareHandler<E> {
  doors.add(handler);
  return handler;
}

/** Who is signed in, for what a stranger may do as well. */
export async function signedInMaybe(request: Request, deps: Deps, tenantId?: string): Promise<SignedIn | undefined> {
  return sessionOf(deps, parse(request.headers.get('cookie') ?? '', PREFIXED)[PREFIXED] ?? '', tenantId);
}

async function signedInAt(request: Request, deps: Deps, tenantId?: string): Promise<SignedIn> {
  const found = await signedInMaybe(request, deps, tenantId);
  if (!found) throw new Refused('not_signed_in');
  return found;
}

/**
 * What may change something must come from a page of this service, and as JSON: another site cannot send that without the
 * browser asking first (OWASP ASVS 5.0, 3.5.1 to 3.5.3).
 */
function guard({ method, headers }: Request, deps: Deps): void {
  if (method === 'GET' || method === 'HEAD') return;
  if (headers.get('origin') !== new URL(deps.publicUrl).origin) throw new Refused('origin_not_allowed');
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '')) throw new Refused('unsupported_media_type');
}
