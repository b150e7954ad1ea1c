import { Hono } from 'hono';
import { CriteriaChange } from '../../../contract/scores.ts';
import type { StaffEnv } from '../../http/env.ts';
import { staff } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { PostingPath, recruiter } from '../routes.ts';
import { readCriteria, setCriteria } from './service.ts';

const onPosting = validated('param', PostingPath);

/** What applicants are looked at by: `/staff/{tenant}/postings/{posting}/criteria`. */
export const criteriaRoutes = new Hono<StaffEnv>()
  .get('/:tenant/postings/:posting/criteria', staff('postings.read'), onPosting, async (c) =>
    c.json(await readCriteria(c.var.ctx, recruiter(c), c.req.valid('param').posting)),
  )
  .put('/:tenant/postings/:posting/criteria', staff('postings.write'), onPosting, validated('json', CriteriaChange), async (c) =>
    c.json(await setCriteria(c.var.ctx, recruiter(c), c.req.valid('param').posting, c.req.valid('json'))),
  );
