import { Hono } from 'hono';
import { applicationRoutes } from './applications/routes.ts';
import { dashboardFiles } from './dashboard-files.ts';
import { embedRoutes } from './embed/routes.ts';
import type { AppEnv, ManyEnv, TenantEnv } from './http/env.ts';
import { onError, problemResponse } from './http/errors.ts';
import { safeHeaders } from './http/headers.ts';
import { requireStaffDoors } from './http/staff-fence.ts';
import { publicRegion, publicTenant, publicTenants } from './http/tenant.ts';
import { interviewPageRoutes } from './interviews/page/routes.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { manyPostingRoutes, postingRoutes } from './postings/routes.ts';
import { siteIcon } from './site-icon.ts';
import { hookRoutes } from './sms/routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { tenantRoutes } from './tenants/routes.ts';

// A preflight passes the same door as the request that it announces.
const preflights = new Hono<TenantEnv & ManyEnv>()
  .options('/regions/:region/*', publicRegion)
  .options('/jobs', publicTenants)
  .options('/:tenant/*', publicTenant);

/** The whole service. Every request is given the lent world as its environment: `app.fetch(request, deps)`. */
export function createApp() {
  const app = new Hono<AppEnv>();
  app.onError(onError);
  app.notFound((c) => problemResponse('not_found', c.get('requestId')));
  app.use(async (c, next) => {
    c.set('requestId', crypto.randomUUID());
    await next();
  });
  app.use(safeHeaders);
  app.get('/health', (c) => c.text('ok'));
  app.route('/', siteIcon);
  app.route('/', embedRoutes);
  app.route('/', dashboardFiles);
  app.route('/api', openApiRoutes);
  app.route('/api', preflights);
  app.route('/api', manyPostingRoutes);
  app.route('/api', postingRoutes);
  app.route('/api', tenantRoutes);
  app.route('/api', applicationRoutes);
  app.route('/hooks', hookRoutes);
  app.route('/staff', staffRoutes);
  requireStaffDoors(app.routes);
  app.route('/', interviewPageRoutes);
  // Last: its addresses take whole first path parts.
  app.route('/', pageRoutes);
  return app;
}
