import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { may, type Permission, ROLES } from '../contract/staff.ts';
import type { TenantContext } from '../src/context.ts';
import { staffMemberships, staffSessions } from '../src/db/staff-schema.ts';
import type { TestWorld } from './harness.ts';
import { asDashboard, type Colleague, type StaffInit } from './staff.ts';

/** One route of the staff API and how to call it rightly. */
export interface StaffAccess {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the router has it: `/staff/:tenant/members/:id`. */
  path: string;
  /** The permission that its door asks for; `any` of the tenant's members, the signed-in `person`, or a `stranger`. */
  who: Permission | 'any' | 'person' | 'stranger';
  /** Whether a session that an invitation began may call it. */
  forSetup?: true;
  query?: string;
  /** Makes what the path's parameters point at, in the tenant; by which it is known. */
  params?: (world: TestWorld, ctx: TenantContext, caller: Colleague) => Promise<Record<string, string | number>>;
  /** A body that is taken, or the promise of one. Absent: an empty object, which is all that such a route reads. */
  body?: (world: TestWorld, ctx: TenantContext) => unknown;
  /** Status of a right call when it is not below 400, and why. */
  answers?: { status: number; because: string };
}

// Before a test world begins.
const PAST = '2026-11-22T06:29:59.000Z';

/** The calls of one route, as the suites below make them. */
function callsOf(access: StaffAccess, world: () => TestWorld) {
  const changes = access.method !== 'GET';
  const roles = ROLES.filter((role) => !isPermission(access.who) || may(role, access.who));
  const address = (params: Record<string, string | number>, tenant = 'rantala') =>
    Object.entries({ tenant, ...params })
      .reduce((path, [name, value]) => path.replace(`:${name}`, value), access.path)
      .concat(access.query ?? '');
  const init = async (): Promise<StaffInit> => ({
    method: access.method,
    ...(changes && { json: (await access.body?.(world(), world().a)) ?? {} }),
  });
  const colleague = () => world().as(roles[0] ?? 'admin');
  /** Parameters that point at something of the tenant. */
  const made = async (ctx = world().a, by?: Colleague) =>
    (await access.params?.(world(), ctx, by ?? (await world().as('admin', ctx)))) ?? {};
  const call = async (caller: Colleague, more: StaffInit = {}) =>
    caller.request(address(await made(world().a, caller)), { ...(await init()), ...more });
  return { roles, address, init, colleague, made, call, changes };
}

/** Status and code of a refusal. */
async function refusal(response: Response): Promise<[number, string]> {
  return [response.status, ((await response.json()) as { code: string }).code];
}

/** The behaviour that every route of the staff API owes to colleagues, to strangers, and to those who were colleagues once. */
export function runStaffAccessSuite(access: StaffAccess, world: () => TestWorld): void {
  const { roles, call, made, address, init } = callsOf(access, world);
  const others = ROLES.filter((role) => !roles.includes(role));

  it.each(roles)('lets in: %s', async (role) => {
    const response = await call(await world().as(role));
    expect(response.status).toSatisfy((status: number) => (access.answers ? status === access.answers.status : status < 400));
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.runIf(others.length > 0).each(others)('refuses: %s', async (role) => {
    const response = await (await world().as(role)).request(address(await made()), await init());
    expect(await refusal(response)).toEqual([403, 'not_allowed']);
  });

  runChangeSuite(access, world);
  runSessionSuite(access, world);
  runTenantSuite(access, world);
}

// What may change something comes from our own page, as JSON, and says nothing that it should not.
function runChangeSuite(access: StaffAccess, world: () => TestWorld): void {
  const { call, colleague, changes } = callsOf(access, world);
  if (!changes) return;

  it.each(['https://vuoro.example.evil.example', 'http://vuoro.example', 'https://www.rantala.example', 'null', ''])(
    'refuses a page at "%s"',
    async (origin) => {
      expect(await refusal(await call(await colleague(), { headers: { origin } }))).toEqual([403, 'origin_not_allowed']);
    },
  );

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/jsonp'])(
    'refuses a body of %s',
    async (type) => {
      const response = await call(await colleague(), { headers: { 'content-type': type } });
      expect(await refusal(response)).toEqual([415, 'unsupported_media_type']);
    },
  );

  if (!access.body) return;
  const body = access.body;

  it('refuses a key that it does not know', async () => {
    const response = await call(await colleague(), { json: { ...((await body(world(), world().a)) as object), isAdmin: true } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: expect.arrayContaining([{ field: 'isAdmin', code: 'unknown_key' }]) });
  });

  it.each(['', '[]', 'null', '{"__proto__":{"role":"admin"}}', '{', '"x"'])('answers the body %s with a problem document', async (text) => {
    const response = await call(await colleague(), { json: undefined, body: text });
    expect([400, 422]).toContain(response.status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
}

function runSessionSuite(access: StaffAccess, world: () => TestWorld): void {
  const { call, colleague, made, address, init } = callsOf(access, world);
  if (access.who === 'stranger') return;

  it.each([undefined, '', 'x', '"', '%00', 'A'.repeat(43), 'A'.repeat(5000)])('does not know who has the token %#', async (token) => {
    const response = await world().request(address(await made()), asDashboard(world().deps, token, await init()));
    expect(await refusal(response)).toEqual([401, 'not_signed_in']);
  });

  it.each([
    ['revoked', { revokedAt: PAST }],
    ['idle for too long', { idleEndsAt: PAST }],
    ['over', { endsAt: PAST }],
  ])('does not know a session that is %s', async (_, set) => {
    const caller = await colleague();
    await world().deps.accounts.update(staffSessions, set, eq(staffSessions.id, caller.sessionId));
    expect(await refusal(await caller.request(address(await made()), await init()))).toEqual([401, 'not_signed_in']);
  });

  it.runIf(!access.forSetup)('refuses who has come with an invitation only', async () => {
    expect(await refusal(await call(await (await colleague()).again('invitation')))).toEqual([403, 'credential_needed']);
  });
}

function runTenantSuite(access: StaffAccess, world: () => TestWorld): void {
  const { colleague, made, address, init } = callsOf(access, world);
  if (access.who === 'person' || access.who === 'stranger') return;

  it("does not exist for another tenant's admin", async () => {
    const response = await (await world().as('admin', world().b)).request(address(await made()), await init());
    expect(await refusal(response)).toEqual([404, 'tenant_not_found']);
  });

  it('does not exist for one who works here no more', async () => {
    const { a } = world();
    const caller = await colleague();
    await a.db.commit([], [a.db.update(staffMemberships, { endedAt: PAST }, eq(staffMemberships.accountId, caller.accountId))]);
    expect(await refusal(await caller.request(address(await made()), await init()))).toEqual([404, 'tenant_not_found']);
  });

  it("does not exist for a session that another tenant's sign-in service vouched for", async () => {
    const caller = await (await colleague()).again('oidc', world().b.tenant.id);
    expect(await refusal(await caller.request(address(await made()), await init()))).toEqual([404, 'tenant_not_found']);
  });

  it('does not exist at a tenant that is not there', async () => {
    expect((await (await colleague()).request(address(await made(), 'nowhere'), await init())).status).toBe(404);
  });

  if (!access.params) return;

  it("does not know what is another tenant's", async () => {
    expect((await (await colleague()).request(address(await made(world().b)), await init())).status).toBe(404);
  });

  it.each(['0', '-1', '1e3', 'x', "'", '99999999999', '%00', '%F0%9F%92%A9', '..%2f..'])(
    'answers a strange id %s with a problem document',
    async (id) => {
      const strange = Object.fromEntries(Object.keys(await made()).map((name) => [name, id]));
      const response = await (await colleague()).request(address(strange), await init());
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/at .*\.ts|SQL/);
    },
  );
}

function isPermission(who: StaffAccess['who']): who is Permission {
  return who !== 'any' && who !== 'person' && who !== 'stranger';
}
