import type { Problem } from '../../api/contract/errors.ts';

/** Why there is no answer: a refusal of the service, or `offline` when it could not be reached at all. */
export type Trouble = { code: Problem['code'] | 'offline'; errors?: Problem['errors'] };
export type Answer<Value> = { value: Value; trouble?: undefined } | { value?: undefined; trouble: Trouble };

// Longer than a slow phone needs, shorter than a person waits.
const PATIENCE_MS = 10_000;
const underWay = new Map<string, Promise<Answer<never>>>();

/** Reads JSON, past the browser's cache with `reload`. The same address asked for by several elements at once is fetched once. */
export function read<Value>(url: string, cache?: 'reload'): Promise<Answer<Value>> {
  let answer = underWay.get(url);
  if (!answer) {
    answer = call(url, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    underWay.set(url, answer);
    void answer.then(() => underWay.delete(url));
  }
  return answer;
}

/** One request without cookies. Never throws: what went wrong is part of the answer. */
async function call<Value>(url: string, init: RequestInit): Promise<Answer<Value>> {
  try {
    const response = await fetch(url, { ...init, credentials: 'omit' });
    const body = await response.json();
    return response.ok ? { value: body } : { trouble: { code: body.code ?? 'unavailable', errors: body.errors } };
  } catch {
    return { trouble: { code: 'offline' } };
  }
}
