import { Hono } from 'hono';
import type { PersonEnv } from '../http/env.ts';
import { clearSessionCookie, signedIn } from '../http/staff.ts';
import { endSession, extendSession, meOf } from '../sessions/service.ts';

/** Who is signed in, for how long, and the way out: `/staff/session`. */
export const sessionRoutes = new Hono<PersonEnv>()
  .get('/session', signedIn({ isPassive: true, forSetup: true }), async (c) => c.json(await meOf(c.env, c.var.signedIn)))
  .post('/session/extend', signedIn({ forSetup: true }), async (c) => c.json(await extendSession(c.env, c.var.signedIn.session)))
  .post('/session/end', signedIn({ forSetup: true }), async (c) => {
    const { account, session } = c.var.signedIn;
    await endSession(c.env, { kind: 'staff', accountId: account.id, name: account.name }, account.id, session.id);
    clearSessionCookie(c);
    return c.body(null, 204);
  });
