import { scrypt, timingSafeEqual } from 'node:crypto';
import { base64, fromBase64 } from '../../crypto/token.ts';

// OWASP Password Storage Cheat Sheet: N = 2^15, r = 8, p = 3. Some 0.3 s of processor time and 32 MiB.
const COST = { logN: 15, r: 8, p: 3 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
// Of no password: what a sign-in to an unknown account is compared with, so that it takes as long as any other.
const NOBODYS = `scrypt$${COST.logN}$${COST.r}$${COST.p}$${base64(new Uint8Array(SALT_BYTES))}$${base64(new Uint8Array(HASH_BYTES))}`;

/** A password as it is stored: `scrypt$15$8$3$salt$hash`. */
export async function hashPassword(password: string, randomBytes: (count: number) => Uint8Array): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { logN, r, p } = COST;
  return `scrypt$${logN}$${r}$${p}$${base64(salt)}$${base64(await derive(password, salt, COST))}`;
}

/** Whether a password is the one that was stored. Without one stored the same work is done, and the answer is no. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const [, logN, r, p, salt = '', hash = ''] = (stored ?? NOBODYS).split('$');
  const found = await derive(password, fromBase64(salt), { logN: Number(logN), r: Number(r), p: Number(p) });
  return timingSafeEqual(found, fromBase64(hash)) && typeof stored === 'string';
}

function derive(password: string, salt: Uint8Array, { logN, r, p }: typeof COST): Promise<Uint8Array> {
  const options = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, options, (error, key) => (error ? reject(error) : resolve(new Uint8Array(key))));
  });
}
