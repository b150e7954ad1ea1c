/**
 * Whether a post comes from a page of this service. Browsers say it in `Sec-Fetch-Site`, older ones only in `Origin`; a
 * request that says neither is not a browser's form and is not taken (OWASP ASVS 5.0, 3.5.1).
 */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (origin !== null && origin !== new URL(publicUrl).origin) return false;
  return site === null ? origin !== null : site === 'same-origin';
}
