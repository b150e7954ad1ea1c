import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import type { Enrolment, NewPassword, OwnCredentials, OwnSession, Profile } from '../../../api/contract/sign-in.ts';
import { ask } from '../staff-api.ts';

const AT = '/staff/account';

/** What people do about their own account. */
export const accountApi = {
  edit: (profile: Profile) => ask<null>('PUT', `${AT}/profile`, profile),
  askForEmail: (tenant: string, email: string) => ask<null>('POST', `/staff/${encodeURIComponent(tenant)}/own/email`, { email }),
  confirmEmail: (token: string) => ask<null>('POST', `${AT}/email`, { token }),
  credentials: (signal?: AbortSignal) => ask<OwnCredentials>('GET', `${AT}/credentials`, undefined, signal),
  passkeyOptions: () => ask<PublicKeyCredentialCreationOptionsJSON>('POST', `${AT}/passkeys/options`, {}),
  addPasskey: (name: string, credential: object) => ask<null>('POST', `${AT}/passkeys`, { name, credential }),
  namePasskey: (id: string, name: string) => ask<null>('PUT', `${AT}/passkeys/${id}`, { name }),
  removePasskey: (id: string) => ask<null>('DELETE', `${AT}/passkeys/${id}`, {}),
  newGenerator: () => ask<Enrolment>('POST', `${AT}/totp`, {}),
  setPassword: (input: NewPassword) => ask<null>('PUT', `${AT}/password`, input),
  removePassword: () => ask<null>('DELETE', `${AT}/password`, {}),
  newCodes: () => ask<{ codes: string[] }>('POST', `${AT}/recovery-codes`, {}),
  sessions: (signal: AbortSignal) => ask<{ items: OwnSession[] }>('GET', `${AT}/sessions`, undefined, signal),
  endSession: (id: string) => ask<null>('DELETE', `${AT}/sessions/${id}`, {}),
  endOthers: () => ask<null>('DELETE', `${AT}/sessions`, {}),
};
