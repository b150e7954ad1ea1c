/** Bytes as base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** A secret that nobody can guess: 256 random bits as 43 characters. */
export function newToken(randomBytes: (count: number) => Uint8Array): string {
  return base64url(randomBytes(32));
}
