import { base64, fromBase64 } from '../crypto/token.ts';

/**
 * Signs a call of a hook as Twilio does, with HMAC-SHA1 over the address and the sorted fields.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export async function twilioSignature(authToken: string, url: string, params: URLSearchParams): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(authToken), signedBytes(url, params))));
}

/** Whether Twilio signed a call to exactly this address with these fields. Compares in constant time. */
export async function isTwilioSignature(authToken: string, url: string, params: URLSearchParams, signature: string): Promise<boolean> {
  const bytes = bytesOf(signature);
  return bytes !== undefined && crypto.subtle.verify('HMAC', await keyOf(authToken), bytes, signedBytes(url, params));
}

function signedBytes(url: string, params: URLSearchParams): Uint8Array<ArrayBuffer> {
  const names = [...new Set(params.keys())].sort();
  const fields = names.flatMap((name) => [...new Set(params.getAll(name))].sort().map((value) => name + value));
  return new TextEncoder().encode(url + fields.join(''));
}

function keyOf(authToken: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(authToken), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign', 'verify']);
}

// Only the spelling that Twilio sends: other base64 of the same bytes would be another signature for the same call.
function bytesOf(signature: string): Uint8Array<ArrayBuffer> | undefined {
  return /^[A-Za-z0-9+/]{27}=$/.test(signature) ? fromBase64(signature) : undefined;
}
