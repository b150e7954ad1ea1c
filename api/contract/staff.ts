import * as z from 'zod/mini';
import { ROLES } from './permissions.ts';
import { IsoDateTime, Locale, localized } from './primitives.ts';

// Without schemas, so that the dashboard can load it without the validator.
export { may, PERMISSIONS, PERMISSIONS_OF, type Permission, ROLES } from './permissions.ts';
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** One municipality in which a person works. */
export const Membership = z.object({
  tenant: z.object({ slug: z.string(), name: localized(z.string()) }),
  role: Role,
  /** Units whose postings the person may work with, as the postings name them; null is all. */
  units: z.nullable(z.array(z.string())),
});
export type Membership = z.infer<typeof Membership>;

/** How a session began. One that began with an invitation or a recovery can do nothing but get a passkey or a password. */
export const SIGN_IN_METHODS = ['passkey', 'password', 'recovery-code', 'oidc', 'invitation'] as const;
export const SignInMethod = z.enum(SIGN_IN_METHODS);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** The signed-in person: `GET /staff/session`. Asking does not lengthen the session. */
export const Me = z.object({
  account: z.object({ id: z.string(), name: z.string(), email: z.string(), lang: Locale }),
  memberships: z.array(Membership),
  session: z.object({
    id: z.string(),
    method: SignInMethod,
    /** The session ends then unless something is done before. */
    idleEndsAt: IsoDateTime,
    /** The session ends then whatever is done. */
    endsAt: IsoDateTime,
  }),
});
export type Me = z.infer<typeof Me>;
