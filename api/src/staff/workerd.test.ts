import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unstable_startWorker } from 'wrangler';
import { type Sqld, startSqld } from '../../../examples/world/sqld.ts';
import { freePort } from '../../../examples/world/ports.ts';
import { migrationFiles } from '../../cli/migrations.ts';
import { nodeDeps } from '../../cli/node-deps.ts';
import type { Enrolment } from '../../contract/sign-in.ts';
import { authenticator } from '../../test/authenticator.ts';
import { aTenant } from '../../test/factories.ts';
import { type SignInService, startSignInService } from '../../test/sign-in-service.ts';
import { migrate } from '../db/migrate.ts';
import type { Deps } from '../deps.ts';
import { tenantContext } from '../http/tenant.ts';
import { createRegion, createTenant } from '../tenants/service.ts';
import { invite } from './invitations/service.ts';
import { connect } from './oidc/connection.ts';
import { totpCode } from './password/totp.ts';

const STAFF_SECRET = 'a secret of the test world, long enough';
const SLOW = 60_000;

// What the Worker's runtime has of its own, and what its bundle leaves out, is only told by running it there.
describe('signing in, in workerd', () => {
  let folder = '';
  let sqld: Sqld;
  let worker: Awaited<ReturnType<typeof unstable_startWorker>>;
  let service: SignInService;
  let deps: Deps;
  let origin = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vuoro-workerd-'));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    sqld = await startSqld({ folder: join(folder, 'db') });
    deps = nodeDeps({ DATABASE_URL: sqld.url, PUBLIC_URL: origin, STAFF_SECRET, LOCAL_WORLD: 'yes' }, { log: () => undefined });
    await migrate(deps.database.client, migrationFiles());
    await createRegion(deps, { slug: 'seutu', name: { fi: 'Seutu' } });
    await createTenant(deps, aTenant());
    service = await startSignInService(`${origin}/staff/sign-in/oidc/callback`);
    await mkdir(join(folder, 'assets'));
    const text = (value: string) => ({ type: 'plain_text' as const, value });
    process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
    worker = await unstable_startWorker({
      config: 'wrangler.toml',
      assets: join(folder, 'assets'),
      bindings: {
        DATABASE_URL: text(sqld.url),
        PUBLIC_URL: text(origin),
        STAFF_SECRET: text(STAFF_SECRET),
        LOCAL_WORLD: text('yes'),
      },
      dev: { server: { hostname: '127.0.0.1', port }, persist: false, logLevel: 'error', inspector: false, watch: false },
    });
    await worker.ready;
  }, SLOW);
  afterAll(async () => {
    await worker.dispose();
    await Promise.all([service.stop(), sqld.stop()]);
    await rm(folder, { recursive: true, force: true });
  }, SLOW);

  const context = async () => {
    const tenant = await deps.system.tenantBySlug('rantala');
    if (!tenant) throw new Error('No tenant');
    return tenantContext(deps, tenant, { kind: 'operator' });
  };
  const call = (path: string, cookie: string, json?: object, method = json ? 'POST' : 'GET') =>
    fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: { cookie, ...(json && { origin, 'content-type': 'application/json' }) },
      ...(json && { body: JSON.stringify(json) }),
    });
  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');

  const accept = async (email: string) => {
    const { link } = await invite(await context(), deps.accounts, { email, role: 'admin', units: null, lang: 'fi' }, 'link');
    const response = await call('/staff/invitations/accept', '', { token: link.split('#')[1], name: 'Aino Uusi', lang: 'fi' });
    expect(response.status).toBe(201);
    return cookieOf(response);
  };

  it(
    'works with a passkey',
    async () => {
      const setup = await accept('passkey@rantala.example');
      const device = authenticator(origin);
      const options = await (await call('/staff/account/passkeys/options', setup, {})).json();
      const made = await call('/staff/account/passkeys', setup, { name: 'Puhelin', credential: device.create(options) });
      expect((await call('/staff/rantala/members', cookieOf(made))).status).toBe(200);
      const challenge = await (await call('/staff/sign-in/passkey/options', '', {})).json();
      const signedIn = await call('/staff/sign-in/passkey', '', { credential: device.get(challenge) });
      expect(signedIn.status).toBe(204);
      expect(await (await call('/staff/session', cookieOf(signedIn))).json()).toMatchObject({ session: { method: 'passkey' } });
    },
    SLOW,
  );

  it(
    'works with a password and a code',
    async () => {
      const setup = await accept('password@rantala.example');
      const { enrolment, secret } = (await (await call('/staff/account/totp', setup, {})).json()) as Enrolment;
      const first = totpCode(secret, Date.now() - 30_000);
      const set = await call('/staff/account/password', setup, { password: 'hevonen akku niitti', code: first, enrolment }, 'PUT');
      expect(set.status).toBe(204);
      const json = { email: 'password@rantala.example', password: 'hevonen akku niitti', code: totpCode(secret, Date.now()) };
      const signedIn = await call('/staff/sign-in/password', '', json);
      expect(signedIn.status).toBe(204);
      expect((await call('/staff/rantala/members', cookieOf(signedIn))).status).toBe(200);
      expect((await call('/staff/sign-in/password', '', json)).status).toBe(401);
    },
    SLOW,
  );

  it(
    'works at the town’s own service',
    async () => {
      const { issuer, clientId, clientSecret } = service;
      const groups = { bosses: 'admin' as const };
      await connect(await context(), { issuer, clientId, clientSecret, domains: ['rantala.example'], groups, groupsClaim: 'groups' });
      service.person = { sub: '1', email: 'oidc@rantala.example', email_verified: true, name: 'Oili', groups: ['bosses'] };
      const out = await call('/staff/rantala/sign-in/oidc', '');
      const back = await service.visit(out.headers.get('location') ?? '');
      const signedIn = await call(back.pathname + back.search, cookieOf(out));
      expect(signedIn.headers.get('location')).toBe('/dashboard/rantala');
      expect((await call('/staff/rantala/members', cookieOf(signedIn))).status).toBe(200);
    },
    SLOW,
  );
});
