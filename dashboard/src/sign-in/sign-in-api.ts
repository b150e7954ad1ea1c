import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import type { PasswordSignIn, RecoveryRequest } from '../../../api/contract/sign-in.ts';
import { ask } from '../staff-api.ts';

/** What anyone can ask before signing in. */
export const signInApi = {
  /** Whether the municipality has a sign-in service of its own. */
  ways: (tenant: string, signal: AbortSignal) =>
    ask<{ singleSignOn: boolean }>('GET', `/staff/${encodeURIComponent(tenant)}/sign-in`, undefined, signal),
  passkeyOptions: () => ask<PublicKeyCredentialRequestOptionsJSON>('POST', '/staff/sign-in/passkey/options', {}),
  passkey: (credential: object) => ask<null>('POST', '/staff/sign-in/passkey', { credential }),
  password: (input: PasswordSignIn) => ask<null>('POST', '/staff/sign-in/password', input),
  askForRecovery: (input: RecoveryRequest) => ask<null>('POST', '/staff/sign-in/recovery', input),
  recover: (token: string) => ask<null>('POST', '/staff/sign-in/recovery/accept', { token }),
};

/** Where the municipality's own sign-in service is reached. */
export function singleSignOnHref(tenant: string): string {
  return `/staff/${encodeURIComponent(tenant)}/sign-in/oidc`;
}
