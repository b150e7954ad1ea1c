import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Enrolment } from '../../../contract/sign-in.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { asDashboard, type Colleague } from '../../../test/staff.ts';
import { staffAccounts } from '../../db/staff-schema.ts';
import { countAttempt } from '../sign-in/attempts.ts';
import { hashPassword } from './scrypt.ts';
import { newTotpSecret, totpCode } from './totp.ts';

const PASSWORD = 'hevonen akku niitti 7';
const STEP = 30_000;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

describe('signing in with a password', () => {
  let world: TestWorld;
  let person: Colleague;
  const secret = newTotpSecret(random);
  let hash = '';
  beforeAll(async () => {
    hash = await hashPassword(PASSWORD, random);
  });
  beforeEach(async () => {
    world = await testWorld();
    person = await world.as('recruiter');
    const totp = await world.deps.vault.seal(secret, person.accountId);
    await world.deps.accounts.update(staffAccounts, { password: hash, totp }, eq(staffAccounts.id, person.accountId));
  });

  const now = () => Date.parse(world.clock.now);
  const code = (ms = 0) => totpCode(secret, now() + ms);
  const signIn = (over: object = {}, address = '192.0.2.1') =>
    world.request(
      '/staff/sign-in/password',
      asDashboard(world.deps, undefined, {
        method: 'POST',
        json: { email: person.email, password: PASSWORD, code: code(), ...over },
        headers: { 'cf-connecting-ip': address },
      }),
    );
  const tokenOf = (response: Response) => /__Host-vuoro=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1];

  it('takes address, password and code, however the address is capitalised and the code is spaced', async () => {
    const response = await signIn({ email: ` ${person.email.toUpperCase()} `, code: `${code().slice(0, 3)} ${code().slice(3)}` });
    expect(response.status).toBe(204);
    const me = await world.request('/staff/session', asDashboard(world.deps, tokenOf(response)));
    expect(await me.json()).toMatchObject({ account: { id: person.accountId }, session: { method: 'password' } });
  });

  it('answers the same whatever was wrong', async () => {
    const answers = await Promise.all([
      signIn({ email: 'nobody@rantala.example' }),
      signIn({ password: 'something else 12' }),
      signIn({ code: '000000' }),
      signIn({ email: 'not an address' }),
    ]);
    const bodies = await Promise.all(answers.map(async (response) => ({ ...((await response.json()) as object), requestId: '' })));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(bodies[0]).toMatchObject({ status: 401, code: 'sign_in_failed' });
    expect(answers.map(tokenOf)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('takes a code once, also when it is sent twice at the same moment', async () => {
    const answers = await Promise.all([signIn(), signIn()]);
    expect(answers.filter((response) => response.status === 204)).toHaveLength(1);
    world.clock.advance(STEP);
    expect((await signIn({ code: code(-STEP) })).status).toBe(401);
    expect((await signIn()).status).toBe(204);
  });

  it.each([
    [-2 * STEP, 401],
    [-STEP, 204],
    [STEP, 204],
    [2 * STEP, 401],
  ])('takes the code of a clock that is %i ms off with status %i', async (off, status) => {
    expect((await signIn({ code: code(off) })).status).toBe(status);
  });

  it('says how long to wait after too many failures, and looks at no password until then', async () => {
    const { deps } = world;
    for (let i = 0; i < 7; i++)
      await countAttempt(deps.accounts, deps.nowMs(), { email: person.email, address: '192.0.2.1', mark: undefined });
    const held = await signIn();
    expect([held.status, held.headers.get('retry-after'), tokenOf(held)]).toEqual([429, '2', undefined]);
    expect((await signIn({}, '192.0.2.9')).status).toBe(204);
    world.clock.advance(STEP);
    expect((await signIn()).status).toBe(204);
  });

  it('marks the browser, which strangers cannot keep from signing in then, nor use for somebody else', async () => {
    const { deps } = world;
    const marked = await signIn();
    const cookie = /__Host-vuoro-browser=[^;]+/.exec(marked.headers.getSetCookie().join('\n'))?.[0] ?? '';
    expect(marked.headers.getSetCookie()[1]).toMatch(/; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    for (let i = 0; i < 30; i++)
      await countAttempt(deps.accounts, deps.nowMs(), { email: person.email, address: `198.51.100.${i}`, mark: undefined });
    world.clock.advance(STEP);
    for (let i = 0; i < 30; i++)
      await countAttempt(deps.accounts, deps.nowMs(), { email: person.email, address: `198.51.100.${i}`, mark: undefined });
    const withCookie = (json: object) =>
      world.request(
        '/staff/sign-in/password',
        asDashboard(deps, undefined, { method: 'POST', json, headers: { cookie, 'cf-connecting-ip': '192.0.2.1' } }),
      );
    expect((await signIn()).status).toBe(429);
    expect((await withCookie({ email: person.email, password: PASSWORD, code: code() })).status).toBe(204);
    const other = { email: 'other@rantala.example', address: '198.51.100.1', mark: undefined };
    for (let i = 0; i < 30; i++) await countAttempt(deps.accounts, deps.nowMs(), { ...other, address: `198.51.100.${i}` });
    expect((await withCookie({ email: other.email, password: PASSWORD, code: code() })).status).toBe(429);
  });

  it('stores neither password, code secret nor who was guessed at from where', async () => {
    await signIn({ password: 'wrong password 1' });
    const { rows } = await world.deps.database.client.execute('SELECT * FROM sign_in_attempts');
    const accounts = await world.deps.database.client.execute('SELECT password, totp FROM staff_accounts WHERE password IS NOT NULL');
    const stored = JSON.stringify([rows, accounts.rows, world.logs]);
    for (const secretThing of [PASSWORD, 'wrong password', secret, person.email, '192.0.2.1']) expect(stored).not.toContain(secretThing);
  });

  describe('and with recovery codes', () => {
    const renew = async () => {
      const response = await person.request('/staff/account/recovery-codes', { method: 'POST', json: {} });
      return ((await response.json()) as { codes: string[] }).codes;
    };

    it('takes each of ten once, however it is typed', async () => {
      const codes = await renew();
      expect(codes).toHaveLength(10);
      const typed = codes[3]?.toLowerCase().replaceAll('-', ' ');
      const answers = await Promise.all([signIn({ code: typed }), signIn({ code: codes[3] })]);
      expect(answers.filter((response) => response.status === 204)).toHaveLength(1);
      expect(await (await person.request('/staff/account/credentials')).json()).toMatchObject({ recoveryCodes: 9 });
    });

    it('takes none of the old ones after they were renewed', async () => {
      const [old] = await renew();
      const [fresh] = await renew();
      expect((await signIn({ code: old })).status).toBe(401);
      expect((await signIn({ code: fresh })).status).toBe(204);
    });
  });

  describe('that is being set', () => {
    const enrol = async (by: Colleague) =>
      (await (await by.request('/staff/account/totp', { method: 'POST', json: {} })).json()) as Enrolment;
    const set = (by: Colleague, json: object) => by.request('/staff/account/password', { method: 'PUT', json });

    it('comes with a code generator, ends the other sessions, and is good for signing in', async () => {
      const fresh = await world.as('viewer');
      const phone = await fresh.again();
      const enrolment = await enrol(fresh);
      expect(enrolment.uri).toMatch(/^otpauth:\/\/totp\/Vuoro:.+secret=[A-Z2-7]{32}/);
      const first = totpCode(enrolment.secret, now());
      expect((await set(fresh, { password: PASSWORD, code: first, enrolment: enrolment.enrolment })).status).toBe(204);
      expect((await phone.request('/staff/session')).status).toBe(401);
      expect((await signIn({ email: fresh.email, code: first })).status).toBe(401);
      world.clock.advance(STEP);
      expect((await signIn({ email: fresh.email, code: totpCode(enrolment.secret, now()) })).status).toBe(204);
    });

    it('may be tried again with the same generator when the code was mistyped', async () => {
      const fresh = await world.as('viewer');
      const { enrolment, secret: theirs } = await enrol(fresh);
      expect(await (await set(fresh, { password: PASSWORD, code: '000000', enrolment })).json()).toMatchObject({
        code: 'credential_refused',
      });
      expect((await set(fresh, { password: PASSWORD, code: totpCode(theirs, now()), enrolment })).status).toBe(204);
    });

    it('does not stand without a generator, or with one that another person began', async () => {
      const fresh = await world.as('viewer');
      expect((await set(fresh, { password: PASSWORD, code: '123456' })).status).toBe(422);
      const { enrolment, secret: theirs } = await enrol(person);
      expect((await set(fresh, { password: PASSWORD, code: totpCode(theirs, now()), enrolment })).status).toBe(422);
    });

    it('replaces the old one with a code of the old generator', async () => {
      expect((await set(person, { password: 'aivan uusi lause 5', code: code() })).status).toBe(204);
      world.clock.advance(STEP);
      expect((await signIn()).status).toBe(401);
      expect((await signIn({ password: 'aivan uusi lause 5' })).status).toBe(204);
    });

    it('is not taken away when nothing else is left to sign in with', async () => {
      expect(await (await person.request('/staff/account/password', { method: 'DELETE' })).json()).toMatchObject({
        code: 'last_credential',
      });
    });

    it('is refused at its field when it is weak', async () => {
      const response = await set(person, { password: 'lyhyt 1234', code: code() });
      expect(await response.json()).toMatchObject({ status: 400, errors: [{ field: 'password', code: 'too_short' }] });
    });
  });
});
