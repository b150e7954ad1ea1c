import * as z from 'zod/mini';
import { IsoDateTime, Locale, localized, text } from './primitives.ts';
import { Role } from './staff.ts';

/** Units that a person is limited to, as the postings name them; null is all. */
export const Units = z.nullable(z.array(text(120)).check(z.minLength(1, 'required'), z.maxLength(50, 'too_long')));

/** A colleague, as the administrators of a municipality see them. */
export const StaffMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  units: Units,
  since: IsoDateTime,
  /** When they last did something in any open session; null when none is open. */
  seenAt: z.nullable(IsoDateTime),
  /** Whether they have what it takes to sign in again. */
  canSignIn: z.boolean(),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const MemberChange = z.strictObject({ role: Role, units: Units });
export type MemberChange = z.infer<typeof MemberChange>;

export const NewInvitation = z.strictObject({ email: text(254), role: Role, units: Units, lang: Locale });
export type NewInvitation = z.infer<typeof NewInvitation>;

/** An invitation that was not accepted or taken back. */
export const Invitation = z.object({
  id: z.string(),
  email: z.string(),
  role: Role,
  units: Units,
  lang: Locale,
  createdAt: IsoDateTime,
  expiresAt: IsoDateTime,
  /** What became of its letter; null when it was handed over as a link. */
  mail: z.nullable(z.enum(['waiting', 'sent', 'failed', 'withdrawn'])),
});
export type Invitation = z.infer<typeof Invitation>;

/** The secret part of an invitation's link: what stands behind the `#`. */
export const InvitationToken = z.strictObject({ token: z.string().check(z.regex(/^[\w-]{43}$/, 'format')) });
export type InvitationToken = z.infer<typeof InvitationToken>;

/** What an invitation offers. */
export const InvitationOffer = z.object({
  tenant: z.object({ slug: z.string(), name: localized(z.string()) }),
  email: z.string(),
  role: Role,
  units: Units,
  lang: Locale,
  expiresAt: IsoDateTime,
  /** Whether the address has an account already, so that signing in comes first. */
  hasAccount: z.boolean(),
});
export type InvitationOffer = z.infer<typeof InvitationOffer>;

export const AcceptInvitation = z.extend(InvitationToken, { name: text(120), lang: Locale });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

/** After accepting. Who `needsCredential` is in a short session that is good for getting a passkey or a password only. */
export const Accepted = z.object({ tenant: z.string(), needsCredential: z.boolean() });
export type Accepted = z.infer<typeof Accepted>;
