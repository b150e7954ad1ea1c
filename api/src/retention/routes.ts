import { Hono } from 'hono';
import { DeletionQuery, RetentionRule, RetentionRuleQuery } from '../../contract/retention.ts';
import type { StaffEnv } from '../http/env.ts';
import { staff } from '../http/staff.ts';
import { validated } from '../http/validated.ts';
import { changeRetention, deletionsBetween, forecastRetention, reportRetention } from './service.ts';

/** What will be deleted when, and by which rule: `/staff/{tenant}/retention`. */
export const retentionRoutes = new Hono<StaffEnv>()
  .get('/:tenant/retention', staff('retention.manage'), async (c) => c.json(await reportRetention(c.var.ctx, c.var.signedIn.account.lang)))
  .get('/:tenant/retention/forecast', staff('retention.manage'), validated('query', RetentionRuleQuery), async (c) =>
    c.json(await forecastRetention(c.var.ctx, c.req.valid('query'))),
  )
  .get('/:tenant/retention/applications', staff('retention.manage'), validated('query', DeletionQuery), async (c) => {
    const query = c.req.valid('query');
    return c.json(await deletionsBetween(c.var.ctx, query, query.lang ?? c.var.signedIn.account.lang));
  })
  .put('/:tenant/retention', staff('retention.manage'), validated('json', RetentionRule), async (c) => {
    await changeRetention(c.var.ctx, c.req.valid('json'));
    return c.body(null, 204);
  });
