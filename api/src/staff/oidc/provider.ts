import * as oauth from 'oauth4webapi';

/** How the service is known at a sign-in service, and how to reach it. */
export interface ProviderClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  fetch: typeof fetch;
  /** Whether the issuer may be plain HTTP: only on loopback, in the local world and in tests. */
  allowsHttp: boolean;
}

/** What must be remembered between going there and coming back. */
export interface Going {
  state: string;
  nonce: string;
  verifier: string;
}

const SCOPE = 'openid email profile';

/** The address to send the browser to: authorization code flow with PKCE and a nonce (OpenID Connect Core, RFC 9700). */
export async function authorizationUrl(client: ProviderClient): Promise<{ url: string; going: Going }> {
  const server = await discovered(client);
  if (server.authorization_endpoint === undefined) throw new Error('No authorization endpoint');
  const going = { state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier() };
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    scope: SCOPE,
    state: going.state,
    nonce: going.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(going.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, going };
}

/** What the sign-in service says of the person who came back, checked: issuer, audience, nonce, times and signature. Throws when it does not hold. */
export async function claimsOf(
  client: ProviderClient,
  callback: URL,
  going: Going,
): Promise<Record<string, unknown> & { iss: string; sub: string }> {
  const server = await discovered(client);
  const me: oauth.Client = { client_id: client.clientId };
  const parameters = oauth.validateAuthResponse(server, me, callback, going.state);
  const secret = authentication(server, client.clientSecret);
  const options = optionsOf(client);
  const response = await oauth.authorizationCodeGrantRequest(server, me, secret, parameters, client.redirectUri, going.verifier, options);
  const checks = { expectedNonce: going.nonce, requireIdToken: true };
  const tokens = await oauth.processAuthorizationCodeResponse(server, me, response, checks);
  await oauth.validateApplicationLevelSignature(server, response, options);
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!claims) throw new Error('No ID token');
  if (claims.email !== undefined || server.userinfo_endpoint === undefined) return claims;
  const info = await oauth.userInfoRequest(server, me, tokens.access_token, options);
  return { ...(await oauth.processUserInfoResponse(server, me, claims.sub, info)), ...claims };
}

async function discovered(client: ProviderClient): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(client.issuer);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { ...optionsOf(client), algorithm: 'oidc' }));
}

function authentication(server: oauth.AuthorizationServer, secret: string): oauth.ClientAuth {
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_post') ? oauth.ClientSecretPost(secret) : oauth.ClientSecretBasic(secret);
}

function optionsOf(client: ProviderClient) {
  return {
    [oauth.customFetch]: client.fetch,
    [oauth.allowInsecureRequests]: client.allowsHttp,
    signal: () => AbortSignal.timeout(10_000),
  };
}
