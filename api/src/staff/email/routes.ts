import { Hono } from 'hono';
import { EmailToken, NewEmail } from '../../../contract/sign-in.ts';
import type { PersonEnv, StaffEnv } from '../../http/env.ts';
import { signedIn, staff } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { askForEmail, confirmEmail } from './service.ts';

/** Changing one's address: asked for in a tenant, whose letter goes out; confirmed with the token of that letter. */
export const emailRoutes = new Hono<StaffEnv>().post('/:tenant/own/email', staff(), validated('json', NewEmail), async (c) => {
  await askForEmail(c.env, c.var.ctx, c.var.signedIn, c.req.valid('json').email);
  return c.body(null, 204);
});

export const confirmedEmailRoutes = new Hono<PersonEnv>().post('/account/email', signedIn(), validated('json', EmailToken), async (c) => {
  await confirmEmail(c.env, c.var.signedIn, c.req.valid('json').token);
  return c.body(null, 204);
});
