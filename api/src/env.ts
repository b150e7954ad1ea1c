import * as z from 'zod/mini';
import type { Bucket } from './files/file-store.ts';

const Env = z.object({
  DATABASE_URL: z.string().check(z.regex(/^(https?|libsql):\/\//)),
  DATABASE_AUTH_TOKEN: z.optional(z.string()),
  PUBLIC_URL: z.pipe(
    z.url(),
    z.transform((url) => url.replace(/\/+$/, '')),
  ),
  /** What is stored sealed is sealed under it; without it nobody signs in, and the public side goes on. */
  STAFF_SECRET: z.optional(z.string().check(z.minLength(32))),
  /** Where letters go: a mail box of the local world, or Scaleway's Transactional Email with the three below. */
  MAIL_URL: z.optional(z.url()),
  MAIL_FROM: z.optional(z.email()),
  SCALEWAY_PROJECT_ID: z.optional(z.string()),
  SCALEWAY_SECRET_KEY: z.optional(z.string()),
  /**
   * The telephone carrier. Without an address, Twilio's own in its region (Ireland when not said). With an API key, the account's
   * token only checks who calls the hooks.
   */
  TWILIO_BASE_URL: z.optional(z.url()),
  TWILIO_REGION: z.optional(z.enum(['us1', 'ie1', 'au1'])),
  TWILIO_ACCOUNT_SID: z.optional(z.string().check(z.regex(/^AC[0-9a-f]{32}$/))),
  TWILIO_AUTH_TOKEN: z.optional(z.string()),
  TWILIO_API_KEY_SID: z.optional(z.string()),
  TWILIO_API_KEY_SECRET: z.optional(z.string()),
  /** The clamd that scans what applicants upload, as `host:port`, and whether it is spoken to over TLS. Without it nothing is scanned. */
  CLAMD_ADDRESS: z.optional(z.string().check(z.regex(/^[\w.-]+:\d{1,5}$/))),
  CLAMD_TLS: z.optional(z.literal('yes')),
  /** `yes` only on a developer's machine: feeds may then come from loopback. */
  LOCAL_WORLD: z.optional(z.literal('yes')),
});

/** What the Worker is given by its configuration. */
export interface WorkerEnv extends Record<string, unknown> {
  ASSETS: { fetch: (url: string) => Promise<Response> };
  FILES: Bucket;
  SHIELD: { limit: (options: { key: string }) => Promise<{ success: boolean }> };
}

/** The configuration, checked before anything runs; throws with the names that are missing or wrong. */
export function parseEnv(bindings: Record<string, unknown>): z.infer<typeof Env> {
  const parsed = Env.safeParse(bindings);
  if (parsed.success) return parsed.data;
  throw new Error(`Configuration: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
}

/** `parseEnv`, run once for the bindings that an isolate gets with every request. */
export function makeEnv(): (bindings: Record<string, unknown>) => z.infer<typeof Env> {
  const known = new WeakMap<object, z.infer<typeof Env>>();
  return (bindings) => {
    const env = known.get(bindings) ?? parseEnv(bindings);
    known.set(bindings, env);
    return env;
  };
}
