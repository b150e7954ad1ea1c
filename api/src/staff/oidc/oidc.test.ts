import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { type SignInService, startSignInService } from '../../../test/sign-in-service.ts';
import { asDashboard } from '../../../test/staff.ts';
import type { TenantContext } from '../../context.ts';
import { connect, type NewConnection } from './connection.ts';

const AINO = { sub: 'aino-1', email: 'aino@rantala.example', email_verified: true, name: 'Aino Virta', groups: ['hr'] };
type Cookies = Record<string, string>;

describe('signing in at the town’s own service', () => {
  let service: SignInService;
  let world: TestWorld;
  beforeAll(async () => {
    service = await startSignInService('https://vuoro.example/staff/sign-in/oidc/callback');
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    world = await testWorld();
    service.person = AINO;
    await connectTo(world.a);
  });

  const connectTo = (ctx: TenantContext, over: Partial<NewConnection> = {}) =>
    connect(ctx, {
      issuer: service.issuer,
      clientId: service.clientId,
      clientSecret: service.clientSecret,
      domains: ['Rantala.example'],
      groups: { hr: 'recruiter', bosses: 'admin', readers: 'viewer' },
      groupsClaim: 'groups',
      ...over,
    });
  const cookiesOf = (response: Response): Cookies =>
    Object.fromEntries(response.headers.getSetCookie().map((set) => /^([^=]+)=([^;]*)/.exec(set)?.slice(1) ?? []) as [string, string][]);
  const send = (cookies: Cookies) => ({
    headers: {
      cookie: Object.entries(cookies)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    },
  });

  const setOut = async (tenant = 'rantala') => {
    const response = await world.request(`/staff/${tenant}/sign-in/oidc`, { redirect: 'manual' });
    return { cookies: cookiesOf(response), url: response.headers.get('location') ?? '', response };
  };
  const arrive = (back: URL, cookies: Cookies) => world.request(back.pathname + back.search, { ...send(cookies), redirect: 'manual' });
  const signIn = async (tenant = 'rantala') => {
    const { cookies, url } = await setOut(tenant);
    const response = await arrive(await service.visit(url), cookies);
    return { response, to: response.headers.get('location'), token: cookiesOf(response)['__Host-vuoro'] };
  };
  const me = async (token: string | undefined) => (await world.request('/staff/session', asDashboard(world.deps, token))).json();

  it('lets a person in with the role of their group, and remembers who they are', async () => {
    const { to, token, response } = await signIn();
    expect([response.status, to]).toEqual([302, '/dashboard/rantala']);
    expect(response.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-vuoro='))).toMatch(
      /HttpOnly; Secure; SameSite=Strict$/,
    );
    const first = (await me(token)) as { account: { id: string } };
    expect(first).toMatchObject({
      account: { name: 'Aino Virta', email: 'aino@rantala.example' },
      memberships: [{ tenant: { slug: 'rantala' }, role: 'recruiter' }],
      session: { method: 'oidc' },
    });
    service.person = { ...AINO, name: 'Aino Ranta', groups: ['readers'] };
    const again = await me((await signIn()).token);
    expect(again).toMatchObject({ account: { id: first.account.id }, memberships: [{ role: 'viewer' }] });
  });

  it('goes there with a code, PKCE, a nonce and a state that is bound to this browser', async () => {
    const { url, response } = await setOut();
    const parameters = new URL(url).searchParams;
    expect(Object.fromEntries(parameters)).toMatchObject({
      response_type: 'code',
      client_id: 'vuoro',
      code_challenge_method: 'S256',
      redirect_uri: 'https://vuoro.example/staff/sign-in/oidc/callback',
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-vuoro-oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it('lets nobody back in another browser, a second time, or after ten minutes', async () => {
    const one = await setOut();
    const back = await service.visit(one.url);
    expect((await arrive(back, {})).status).toBe(401);
    expect((await arrive(back, one.cookies)).status).toBe(401);
    const two = await setOut();
    const other = await setOut();
    expect((await arrive(await service.visit(two.url), other.cookies)).status).toBe(401);
    const three = await setOut();
    const late = await service.visit(three.url);
    world.clock.advance(600_000);
    expect((await arrive(late, three.cookies)).status).toBe(401);
  });

  it('takes no code that was given to somebody else, and no answer of another service', async () => {
    const mine = await setOut();
    const theirs = await setOut();
    const stolen = (await service.visit(theirs.url)).searchParams.get('code') ?? '';
    const back = await service.visit(mine.url);
    back.searchParams.set('code', stolen);
    expect((await arrive(back, mine.cookies)).headers.get('location')).toBe('/dashboard/rantala/sign-in?refused=sign_in_failed');
    const again = await setOut();
    const mixed = await service.visit(again.url);
    mixed.searchParams.set('iss', 'https://evil.example');
    expect((await arrive(mixed, again.cookies)).headers.get('location')).toContain('refused=sign_in_failed');
  });

  it.each([
    ['an address that it has not verified', { email_verified: false }],
    ['an address outside the town’s domains', { email: 'aino@evil.example' }],
    ['no group of this service', { groups: ['gardeners'] }],
  ])('does not let in a person with %s', async (_, over) => {
    service.person = { ...AINO, ...over };
    const { to, token } = await signIn();
    expect([to, token]).toEqual(['/dashboard/rantala/sign-in?refused=sign_in_failed', undefined]);
    const { rows } = await world.deps.database.client.execute('SELECT count(*) AS n FROM staff_accounts');
    expect(rows[0]?.n).toBe(0);
  });

  it('links to the account of the same address, and opens this town only', async () => {
    const colleague = await world.as('viewer', world.b);
    await world.deps.database.client.execute({
      sql: "UPDATE staff_accounts SET email = 'aino@rantala.example' WHERE id = ?",
      args: [colleague.accountId],
    });
    const { token } = await signIn();
    expect(await me(token)).toMatchObject({ account: { id: colleague.accountId }, memberships: [{ tenant: { slug: 'rantala' } }] });
    const elsewhere = await world.request('/staff/metsala/applications', asDashboard(world.deps, token));
    expect(elsewhere.status).toBe(404);
    const codes = await world.request('/staff/account/recovery-codes', asDashboard(world.deps, token, { method: 'POST', json: {} }));
    expect(await codes.json()).toMatchObject({ code: 'not_allowed' });
  });

  it('does not let another town’s service vouch for this town’s addresses', async () => {
    await connectTo(world.b, { domains: ['metsala.example'] });
    expect((await signIn('metsala')).token).toBeUndefined();
  });

  it('keeps the last administrator, whatever the groups say', async () => {
    service.person = { ...AINO, groups: ['bosses'] };
    await signIn();
    service.person = { ...AINO, groups: ['readers'] };
    expect(await me((await signIn()).token)).toMatchObject({ memberships: [{ role: 'admin' }] });
    await world.as('admin');
    expect(await me((await signIn()).token)).toMatchObject({ memberships: [{ role: 'viewer' }] });
  });

  it('says whether there is such a service, and keeps its secret sealed', async () => {
    expect(await (await world.request('/staff/rantala/sign-in')).json()).toEqual({ singleSignOn: true });
    expect(await (await world.request('/staff/metsala/sign-in')).json()).toEqual({ singleSignOn: false });
    expect((await setOut('metsala')).response.status).toBe(404);
    const { rows } = await world.deps.database.client.execute('SELECT * FROM oidc_connections');
    const audit = await world.deps.database.client.execute("SELECT details FROM audit_entries WHERE event = 'oidc.connected'");
    expect(JSON.stringify([rows, audit.rows])).not.toContain(service.clientSecret);
  });

  it('lands on the sign-in page when the service cannot be reached', async () => {
    await connectTo(world.a, { issuer: 'http://127.0.0.1:9' });
    const response = await world.request('/staff/rantala/sign-in/oidc', { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/dashboard/rantala/sign-in?refused=unavailable');
  });
});
