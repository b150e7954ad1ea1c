import { Refused } from '../refusal.ts';
import { base64, fromBase64 } from './token.ts';

/** Seals what must be stored but read by nobody who only has the database. */
export interface Vault {
  /** The text under a fresh nonce, bound to what it is about: it opens for nothing else. */
  seal: (text: string, about: string) => Promise<string>;
  /** Throws when the text was changed, belongs elsewhere or was sealed with another secret. */
  open: (sealed: string, about: string) => Promise<string>;
  /** A mark by which a text is known again, and from which it cannot be guessed without the secret: HMAC-SHA-256 as hexadecimal. */
  mark: (text: string) => Promise<string>;
}

/** The vault of an installation that has no secret: every use is refused. */
export const noVault: Vault = {
  seal: () => Promise.reject(new Refused('unavailable')),
  open: () => Promise.reject(new Refused('unavailable')),
  mark: () => Promise.reject(new Refused('unavailable')),
};

const NONCE_BYTES = 12;

/** A vault over AES-256-GCM with a key derived from the configured secret (HKDF, SHA-256). */
export function makeVault(secret: string, randomBytes: (count: number) => Uint8Array): Vault {
  const key = memo(() => deriveKey(secret));
  const markKey = memo(() => deriveMarkKey(secret));
  return {
    async seal(text, about) {
      const iv = randomBytes(NONCE_BYTES) as Uint8Array<ArrayBuffer>;
      const data = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(about) }, await key(), data);
      return `${base64(iv)}.${base64(new Uint8Array(sealed))}`;
    },
    async open(sealed, about) {
      const [iv, data] = sealed.split('.').map(fromBase64);
      if (!iv || !data) throw new Error('Not sealed');
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(about) }, await key(), data);
      return new TextDecoder().decode(text);
    },
    async mark(text) {
      const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', await markKey(), bytesOf(text)));
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('vuoro vault 1') };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function deriveMarkKey(secret: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('vuoro mark 1') };
  return crypto.subtle.deriveKey(how, base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

function memo<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
