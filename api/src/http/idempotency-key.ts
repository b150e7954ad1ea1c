import { Refused } from '../refusal.ts';

/** The key under which a request happens once, as its sender chose it; refuses `idempotency_key_missing`. */
export function idempotencyKey(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\w-]{16,100}$/.test(key)) throw new Refused('idempotency_key_missing');
  return key;
}
