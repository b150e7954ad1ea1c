import { Hono } from 'hono';
import { PasskeySignIn, PasswordSignIn } from '../../../contract/sign-in.ts';
import type { StrangerEnv } from '../../http/env.ts';
import { callerOf, setSignedInCookies, signedInMaybe, stranger } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { signInOptions, signInWithPasskey } from '../passkeys/service.ts';
import { signInWithPassword } from '../password/service.ts';

/** Signing in: `/staff/sign-in/…`. What comes back is the cookie; who it is, `GET /staff/session` tells. */
export const signInRoutes = new Hono<StrangerEnv>()
  .post('/sign-in/passkey/options', stranger(), async (c) => c.json(await signInOptions(c.env)))
  .post('/sign-in/passkey', stranger(), validated('json', PasskeySignIn), async (c) => {
    const caller = callerOf(c.req.raw, await signedInMaybe(c.req.raw, c.env));
    setSignedInCookies(c, await signInWithPasskey(c.env, c.req.valid('json'), caller));
    return c.body(null, 204);
  })
  .post('/sign-in/password', stranger(), validated('json', PasswordSignIn), async (c) => {
    const caller = callerOf(c.req.raw, await signedInMaybe(c.req.raw, c.env));
    setSignedInCookies(c, await signInWithPassword(c.env, c.req.valid('json'), caller));
    return c.body(null, 204);
  });
