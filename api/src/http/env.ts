import type { ReadContext, TenantContext } from '../context.ts';
import type { Role } from '../../contract/staff.ts';
import type { Deps } from '../deps.ts';
import type { SignedIn } from '../sessions/service.ts';

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

/** Before signing in. */
export interface StrangerEnv {
  Bindings: Deps;
  Variables: { requestId: string };
}

/** Behind the door to what is a person's own. */
export interface PersonEnv {
  Bindings: Deps;
  Variables: { requestId: string; signedIn: SignedIn };
}

/** A member of a tenant's staff as they stand there now. */
export interface Member {
  accountId: string;
  role: Role;
  /** The units whose postings they may work with; null is all. */
  units: string[] | null;
}

/** Behind a tenant's staff door. */
export interface StaffEnv {
  Bindings: Deps;
  Variables: { requestId: string; signedIn: SignedIn; ctx: TenantContext; member: Member };
}
