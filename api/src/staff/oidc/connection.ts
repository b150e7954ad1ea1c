import type { Role } from '../../../contract/staff.ts';
import type { TenantContext } from '../../context.ts';
import { type ConnectionRow, deleteConnection, findConnection, putConnection } from './store.ts';

/** A sign-in service as the operator connects it to a tenant. The domains must be the tenant's own: it may vouch for all of them. */
export interface NewConnection {
  issuer: string;
  clientId: string;
  clientSecret: string;
  domains: string[];
  groups: Record<string, Role>;
  groupsClaim: string;
}

const about = (ctx: TenantContext) => `oidc ${ctx.tenant.id}`;

/** Connects a tenant's sign-in service, or replaces the connection. The secret is stored sealed. */
export async function connect(ctx: TenantContext, input: NewConnection): Promise<void> {
  const clientSecret = await ctx.vault.seal(input.clientSecret, about(ctx));
  const domains = input.domains.map((domain) => domain.toLowerCase());
  const { clientSecret: _secret, ...details } = input;
  await ctx.db.commit({ actor: ctx.actor, event: 'oidc.connected', subject: ctx.tenant.id, details }, [
    putConnection(ctx.db, { ...input, domains, clientSecret, updatedAt: ctx.now() }),
  ]);
}

/** Ends the connection; sessions that it began go on until their own end. */
export async function disconnect(ctx: TenantContext): Promise<void> {
  await ctx.db.commit({ actor: ctx.actor, event: 'oidc.disconnected', subject: ctx.tenant.id }, [deleteConnection(ctx.db)]);
}

/** The tenant's connection with its secret opened; undefined when there is none. */
export async function connectionOf(ctx: TenantContext): Promise<ConnectionRow | undefined> {
  const row = await findConnection(ctx.db);
  return row && { ...row, clientSecret: await ctx.vault.open(row.clientSecret, about(ctx)) };
}

/** Whether the tenant has a sign-in service of its own. */
export async function hasConnection(ctx: TenantContext): Promise<boolean> {
  return (await findConnection(ctx.db)) !== undefined;
}
