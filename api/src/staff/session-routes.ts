import { Hono } from 'hono';
import type { PersonEnv } from '../http/env.ts';
import { signedIn } from '../http/staff.ts';
import { extendSession, meOf } from '../sessions/service.ts';

/** Who is signed in, and for how long: `/staff/session`. */
export const sessionRoutes = new Hono<PersonEnv>()
  .get('/session', signedIn({ isPassive: true, forSetup: true }), async (c) => c.json(await meOf(c.env, c.var.signedIn)))
  .post('/session/extend', signedIn({ forSetup: true }), async (c) => c.json(await extendSession(c.env, c.var.signedIn.session)));
