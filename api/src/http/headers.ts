import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './env.ts';

/** Headers that every answer carries unless a page says otherwise (OWASP ASVS 5.0, 3.4). */
export const safeHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const headers = c.res.headers;
  headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (!headers.has('x-content-type-options')) headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('referrer-policy')) headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
});
