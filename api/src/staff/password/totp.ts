import { createHmac } from 'node:crypto';
// The variant without a hash library of its own: the platform has one.
import { Secret, TOTP } from 'otpauth/bare';

const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
// A code of the step before and of the one after is taken too: clocks differ, and typing takes time (RFC 6238, 5.2).
const WINDOW = 1;

/** A new secret for a code generator, in the base32 that people can type. */
export function newTotpSecret(randomBytes: (count: number) => Uint8Array): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32;
}

/** The address that a code generator reads from a QR code. */
export function totpUri(secret: string, email: string): string {
  return generator(secret, email).toString();
}

/** The time step whose code this is; undefined when it is of none near now. A step's code must be taken once only. */
export function totpStep(secret: string, code: string, nowMs: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = generator(secret).validate({ token: code, timestamp: nowMs, window: WINDOW });
  return delta === null ? undefined : Math.floor(nowMs / 1000 / STEP_SECONDS) + delta;
}

/** The code of a moment, as a generator shows it. */
export function totpCode(secret: string, nowMs: number): string {
  return generator(secret).generate({ timestamp: nowMs });
}

function generator(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Vuoro', label, secret: Secret.fromBase32(secret), period: STEP_SECONDS, digits: 6, algorithm: 'SHA1', hmac });
}

function hmac(_algorithm: string, key: Uint8Array, message: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha1', key).update(message).digest());
}
