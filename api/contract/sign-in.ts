import * as z from 'zod/mini';
import { IsoDateTime, Locale, text } from './primitives.ts';
import { SignInMethod } from './staff.ts';

/** What a browser's passkey dialog answers; the library that checks it looks into it. */
const Credential = z.looseObject({ id: z.string().check(z.maxLength(2000, 'too_long')), type: z.literal('public-key') });

export const PasskeySignIn = z.strictObject({
  credential: z.extend(Credential, {
    rawId: z.string(),
    clientExtensionResults: z.looseObject({}),
    response: z.looseObject({
      clientDataJSON: z.string(),
      authenticatorData: z.string(),
      signature: z.string(),
      userHandle: z.optional(z.nullable(z.string())),
    }),
  }),
});
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

export const NewPasskey = z.strictObject({
  /** How the person calls it: "Work phone". */
  name: text(60),
  credential: z.extend(Credential, {
    rawId: z.string(),
    clientExtensionResults: z.looseObject({}),
    response: z.looseObject({
      clientDataJSON: z.string(),
      attestationObject: z.string(),
      transports: z.optional(z.array(z.string().check(z.maxLength(20, 'too_long')))),
    }),
  }),
});
export type NewPasskey = z.infer<typeof NewPasskey>;
export const PasskeyName = z.strictObject({ name: text(60) });

/** The password as typed: no trimming, no rule on its characters. */
const Password = z.string().check(z.minLength(1, 'required'), z.maxLength(256, 'too_long'));

/** A code of the generator (six digits) or a recovery code; spaces and hyphens do not count. */
const Code = z.string().check(z.minLength(1, 'required'), z.maxLength(60, 'too_long'));

/** All at once, so that nobody learns which of the three was wrong. */
export const PasswordSignIn = z.strictObject({ email: text(254), password: Password, code: Code });
export type PasswordSignIn = z.infer<typeof PasswordSignIn>;

/** The shortest password that is taken, in characters. */
export const SHORTEST_PASSWORD = 12;

/** A first password comes with `enrolment` of a code generator and a code that it made; a later one with a code alone. */
export const NewPassword = z.strictObject({
  password: Password,
  code: Code,
  enrolment: z.optional(z.string().check(z.maxLength(60, 'too_long'))),
});
export type NewPassword = z.infer<typeof NewPassword>;

/** What a code generator is set up with. The secret is shown once. */
export const Enrolment = z.object({ enrolment: z.string(), secret: z.string(), uri: z.string() });
export type Enrolment = z.infer<typeof Enrolment>;

export const Profile = z.strictObject({ name: text(120), lang: Locale });
export type Profile = z.infer<typeof Profile>;

/** One of a person's open sessions. */
export const OwnSession = z.object({
  id: z.string(),
  method: SignInMethod,
  /** Browser and system in few words; empty when unknown. */
  device: z.string(),
  createdAt: IsoDateTime,
  seenAt: IsoDateTime,
  isThis: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;

/** What a person can sign in with. */
export const OwnCredentials = z.object({
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), isSynced: z.boolean(), createdAt: IsoDateTime, usedAt: z.nullable(IsoDateTime) }),
  ),
  hasPassword: z.boolean(),
  /** Recovery codes that were not used yet. */
  recoveryCodes: z.int(),
});
export type OwnCredentials = z.infer<typeof OwnCredentials>;

export const NewEmail = z.strictObject({ email: text(254) });
export type NewEmail = z.infer<typeof NewEmail>;

/** The secret part of a link in a letter: what stands behind the `#`. */
export const EmailToken = z.strictObject({ token: z.string().check(z.regex(/^[\w-]{43}$/, 'format')) });
export type EmailToken = z.infer<typeof EmailToken>;

/** The first half of the way back for one who lost their passkeys; the second is an `EmailToken`. */
export const RecoveryRequest = z.strictObject({ email: text(254), code: Code });
export type RecoveryRequest = z.infer<typeof RecoveryRequest>;
