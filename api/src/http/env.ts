import type { ReadContext, TenantContext } from '../context.ts';
import type { Deps } from '../deps.ts';

/** What the app's handlers find on `c`: the lent world in `c.env`, what the doors resolved in `c.var`. */
export interface AppEnv {
  Bindings: Deps;
  Variables: { requestId: string };
}

/** Behind a tenant's public door. */
export interface TenantEnv {
  Bindings: Deps;
  Variables: { requestId: string; ctx: TenantContext; allowedOrigins: readonly string[] };
}

/** Behind the door of several tenants read together. */
export interface ManyEnv {
  Bindings: Deps;
  Variables: { requestId: string; reads: ReadContext };
}
