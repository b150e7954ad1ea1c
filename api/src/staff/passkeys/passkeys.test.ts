import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { authenticator, type Quirks } from '../../../test/authenticator.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { asDashboard, type Colleague } from '../../../test/staff.ts';

const ORIGIN = 'https://vuoro.example';

describe('passkeys', () => {
  let world: TestWorld;
  let person: Colleague;
  let device: ReturnType<typeof authenticator>;
  beforeEach(async () => {
    world = await testWorld();
    person = await world.as('recruiter');
    device = authenticator(ORIGIN);
  });

  const add = async (by = person, quirks: Quirks = {}) => {
    const options = (await (await by.request('/staff/account/passkeys/options', { method: 'POST', json: {} })).json()) as {
      challenge: string;
    };
    return by.request('/staff/account/passkeys', {
      method: 'POST',
      json: { name: 'Työpuhelin', credential: device.create(options, quirks) },
    });
  };
  const anyone = (path: string, json: object, session?: string) =>
    world.request(path, asDashboard(world.deps, session, { method: 'POST', json }));
  const options = async () => (await (await anyone('/staff/sign-in/passkey/options', {})).json()) as { challenge: string };
  const signIn = async (quirks: Quirks = {}, given?: { challenge: string }) =>
    anyone('/staff/sign-in/passkey', { credential: device.get(given ?? (await options()), quirks) });
  const code = async (response: Response) => ((await response.json()) as { code: string }).code;
  const tokenOf = (response: Response) => /__Host-vuoro=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1];

  it('are made and sign in, with a new token in a cookie that is safe', async () => {
    expect((await add()).status).toBe(204);
    const response = await signIn();
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-vuoro=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(tokenOf(response)).not.toBe(person.token);
    const me = await world.request('/staff/session', asDashboard(world.deps, tokenOf(response)));
    expect(await me.json()).toMatchObject({ account: { id: person.accountId }, session: { method: 'passkey' } });
  });

  it('ask for the person to be verified, to be found without a name, and for no attestation', async () => {
    const response = await person.request('/staff/account/passkeys/options', { method: 'POST', json: {} });
    expect(await response.json()).toMatchObject({
      rp: { id: 'vuoro.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    expect(await options()).toMatchObject({ rpId: 'vuoro.example', userVerification: 'required' });
    expect(await options()).not.toHaveProperty('allowCredentials.0');
  });

  it('are listed, named and taken away, but not the last one', async () => {
    await add();
    const path = `/staff/account/passkeys/${device.id}`;
    expect((await person.request(path, { method: 'PUT', json: { name: 'Oma puhelin' } })).status).toBe(204);
    expect(await (await person.request('/staff/account/credentials')).json()).toMatchObject({
      passkeys: [{ id: device.id, name: 'Oma puhelin', isSynced: false, usedAt: null }],
      hasPassword: false,
    });
    expect(await code(await person.request(path, { method: 'DELETE' }))).toBe('last_credential');
    const first = path;
    device = authenticator(ORIGIN);
    await add();
    expect((await person.request(first, { method: 'DELETE' })).status).toBe(204);
    expect((await signIn()).status).toBe(204);
  });

  it('keep one of the last two that are taken away at the same moment', async () => {
    await add();
    const first = device.id;
    device = authenticator(ORIGIN);
    await add();
    const remove = (id: string) => person.request(`/staff/account/passkeys/${id}`, { method: 'DELETE' });
    const answers = await Promise.all([remove(first), remove(device.id)]);
    expect(answers.map((response) => response.status).sort((a, b) => a - b)).toEqual([204, 409]);
    const { rows } = await world.deps.database.client.execute("SELECT count(*) AS n FROM audit_entries WHERE event = 'passkey.removed'");
    expect(rows[0]?.n).toBe(1);
  });

  it.each<[string, Quirks]>([
    ['another site', { origin: 'https://vuoro.example.evil.example' }],
    ['another host name', { rpId: 'evil.example' }],
    ['no look at the person', { isUserVerified: false }],
    ['the other ceremony', { type: 'webauthn.create' }],
    ['another key', { signWith: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ["somebody else's handle", { userHandle: 'YWNjXzE' }],
  ])('do not sign in with %s', async (_, quirks) => {
    await add();
    const response = await signIn(quirks);
    expect([response.status, await code(response), tokenOf(response)]).toEqual([401, 'sign_in_failed', undefined]);
  });

  it.each<[string, Quirks]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another host name', { rpId: 'evil.example' }],
    ['no look at the person', { isUserVerified: false }],
    ['the other ceremony', { type: 'webauthn.get' }],
  ])('are not made with %s', async (_, quirks) => {
    const response = await add(person, quirks);
    expect([response.status, await code(response)]).toEqual([422, 'credential_refused']);
  });

  it('sign in once with each challenge, also when it is sent twice at the same moment', async () => {
    await add();
    const given = await options();
    const answers = await Promise.all([1, 2, 3].map(() => signIn({}, given)));
    expect(answers.filter((response) => response.status === 204)).toHaveLength(1);
    expect((await signIn({}, given)).status).toBe(401);
  });

  it('do not sign in after five minutes, or with a challenge that nobody gave', async () => {
    await add();
    const given = await options();
    world.clock.advance(5 * 60_000);
    expect((await signIn({}, given)).status).toBe(401);
    expect((await signIn({}, { challenge: 'A'.repeat(43) })).status).toBe(401);
  });

  it('are not made with a challenge that was given to somebody else, or for signing in', async () => {
    const other = await world.as('admin');
    const given = (await (await other.request('/staff/account/passkeys/options', { method: 'POST', json: {} })).json()) as {
      challenge: string;
    };
    for (const stolen of [given, await options()]) {
      const response = await person.request('/staff/account/passkeys', {
        method: 'POST',
        json: { name: 'x', credential: device.create(stolen) },
      });
      expect(await code(response)).toBe('credential_refused');
    }
  });

  it('are not made twice, nor for a second person', async () => {
    await add();
    expect(await code(await add())).toBe('credential_refused');
    expect(await code(await add(await world.as('viewer')))).toBe('credential_refused');
  });

  it('whose counter went back are refused: somebody has a copy', async () => {
    await add(person, { counter: 4 });
    expect((await signIn({ counter: 5 })).status).toBe(204);
    expect((await signIn({ counter: 5 })).status).toBe(401);
    expect((await signIn({ counter: 6 })).status).toBe(204);
  });

  it('are added only soon after signing in, and only in a session of one’s own', async () => {
    const limited = await person.again('oidc', world.a.tenant.id);
    expect(await code(await limited.request('/staff/account/passkeys/options', { method: 'POST', json: {} }))).toBe('not_allowed');
    world.clock.advance(30 * 60_000 + 1);
    expect(await code(await person.request('/staff/account/passkeys/options', { method: 'POST', json: {} }))).toBe('sign_in_again');
  });

  it('turn the short session of an invitation into a full one, which ends it', async () => {
    const invited = await person.again('invitation');
    const response = await add(invited);
    const token = tokenOf(response);
    expect((await world.request('/staff/rantala/applications', asDashboard(world.deps, token))).status).toBe(200);
    expect((await invited.request('/staff/session')).status).toBe(401);
  });

  it('end the session that the browser had before', async () => {
    await add();
    const response = await anyone('/staff/sign-in/passkey', { credential: device.get(await options()) }, person.token);
    expect(response.status).toBe(204);
    expect((await person.request('/staff/session')).status).toBe(401);
  });

  it('and sessions stand in the audit of the tenant', async () => {
    await add();
    await signIn();
    const { rows } = await world.deps.database.client.execute({
      sql: 'SELECT event FROM audit_entries WHERE subject = ? ORDER BY id',
      args: [person.accountId],
    });
    expect(rows.map((row) => row.event)).toEqual(expect.arrayContaining(['passkey.added', 'session.began']));
  });
});
