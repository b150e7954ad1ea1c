import type { Context } from 'hono';
import type { AppEnv } from './env.ts';
import { answer } from './answer.ts';
import { remember } from '../cache/remember.ts';

/** Answers a public read with JSON that is remembered under its own address until one of the scopes changes. */
export async function publicJson<E extends AppEnv>(
  c: Context<E>,
  scopes: readonly string[],
  make: () => Promise<unknown>,
): Promise<Response> {
  const deps = c.env as E['Bindings'] & AppEnv['Bindings'];
  const stored = await remember(deps, addressKey(c.req.url), scopes, async () => ({
    body: JSON.stringify(await make()),
    contentType: 'application/json',
  }));
  return answer(stored, c.req.raw);
}

/** Path and query with sorted parameters, so that their order makes no second copy. */
export function addressKey(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  const query = searchParams.toString();
  return query === '' ? `get${pathname}` : `get${pathname}?${query}`;
}
