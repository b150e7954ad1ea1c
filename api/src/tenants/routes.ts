import { Hono } from 'hono';
import type { TenantEnv } from '../http/env.ts';
import { publicJson } from '../http/public-json.ts';
import { publicTenant } from '../http/tenant.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';
import { tenantConfig } from './views.ts';

/** What a widget must know of its tenant: `/api/{tenant}/config`. */
export const tenantRoutes = new Hono<TenantEnv>().get('/:tenant/config', publicTenant, async (c) => {
  const { ctx, allowedOrigins } = c.var;
  return publicJson(c, [DIRECTORY_SCOPE, ctx.tenant.id], async () => tenantConfig(ctx.tenant, allowedOrigins, ctx.now()));
});
