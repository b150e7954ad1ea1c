import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A town's sign-in service on loopback: a real OpenID provider in which one person is signed in at a time. */
export interface SignInService {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who sits at the browser, with the claims that the service tells of them. */
  person: { sub: string } & Record<string, unknown>;
  /** Follows the way from the first address to where the provider sends the browser back to. */
  visit: (url: string) => Promise<URL>;
  stop: () => Promise<void>;
}

const MOST_STEPS = 12;

/** Starts the service for one client, the dashboard of the given redirect address. */
export async function startSignInService(redirectUri: string): Promise<SignInService> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'vuoro', clientSecret: 'a secret between the two, long enough' };
  const service: Pick<SignInService, 'person'> = { person: { sub: 'nobody' } };
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    pkce: { required: () => true },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => service.person }),
    async loadExistingGrant(ctx: { oidc: { client: { clientId: string }; session: { accountId: string } } }) {
      const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction'))
      void provider.interactionFinished(request, response, { login: { accountId: service.person.sub, remember: false } });
    else handle(request, response);
  });

  return Object.assign(service, {
    issuer,
    ...client,
    async visit(first: string) {
      const jar = new Map<string, string>();
      let url = new URL(first);
      for (let step = 0; step < MOST_STEPS && url.origin === issuer; step++) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const next = response.headers.get('location');
        if (next === null) throw new Error(`The provider stopped: ${response.status} ${(await response.text()).slice(0, 200)}`);
        await response.body?.cancel();
        url = new URL(next, url);
      }
      return url;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
