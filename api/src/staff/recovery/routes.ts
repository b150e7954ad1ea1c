import { Hono } from 'hono';
import { EmailToken, RecoveryRequest } from '../../../contract/sign-in.ts';
import { findTenant } from '../../directory/directory.ts';
import type { StrangerEnv } from '../../http/env.ts';
import { callerOf, setSignedInCookies, signedInMaybe, stranger } from '../../http/staff.ts';
import { tenantContext } from '../../http/tenant.ts';
import { validated } from '../../http/validated.ts';
import { askForRecovery, type OpenTenant, recover } from './service.ts';

/** The way back for one who lost their passkeys: a recovery code, then the letter's link. */
export const recoveryRoutes = new Hono<StrangerEnv>()
  .post('/sign-in/recovery', stranger(), validated('json', RecoveryRequest), async (c) => {
    const open: OpenTenant = async (slug) => {
      const known = await findTenant(c.env, slug);
      return known && tenantContext(c.env, known.tenant, { kind: 'public' });
    };
    await askForRecovery(c.env, open, c.req.valid('json'), callerOf(c.req.raw, undefined));
    return c.body(null, 204);
  })
  .post('/sign-in/recovery/accept', stranger(), validated('json', EmailToken), async (c) => {
    const caller = callerOf(c.req.raw, await signedInMaybe(c.req.raw, c.env));
    setSignedInCookies(c, await recover(c.env, c.req.valid('json').token, caller));
    return c.body(null, 204);
  });
