import { Hono } from 'hono';
import { AuditQuery } from '../../contract/audit.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { readAudit } from './service.ts';

/** Who did what: `/staff/{tenant}/audit`, by day, member of staff, kind of event and what it was about. */
export const auditRoutes = new Hono<StaffEnv>().get('/:tenant/audit', staff('audit.read'), validated('query', AuditQuery), async (c) =>
  c.json(await readAudit(c.var.ctx, c.req.valid('query'), c.req.valid('query').lang ?? c.var.signedIn.account.lang)),
);
