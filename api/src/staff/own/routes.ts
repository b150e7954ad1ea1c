import { Hono } from 'hono';
import * as z from 'zod/mini';
import { NewPasskey, NewPassword, PasskeyName, Profile } from '../../../contract/sign-in.ts';
import type { PersonEnv } from '../../http/env.ts';
import { callerOf, setSignedInCookies, signedIn } from '../../http/staff.ts';
import { validated } from '../../http/validated.ts';
import { endSession, endSessions } from '../../sessions/service.ts';
import { newPasskeyOptions } from '../passkeys/service.ts';
import { beginEnrolment } from '../password/service.ts';
import {
  addPasskey,
  editProfile,
  listOwnSessions,
  mustBeOwn,
  nameOwnPasskey,
  ownCredentials,
  removeOwnPasskey,
  removePassword,
  renewRecoveryCodes,
  setPassword,
} from './service.ts';

const SessionId = z.strictObject({ id: z.string().check(z.regex(/^ses_[0-9A-Z]{26}$/, 'format')) });
const PasskeyId = z.strictObject({ id: z.string().check(z.regex(/^[\w-]{1,1400}$/, 'format')) });

/** What is a person's own: `/staff/account/…`. */
export const ownRoutes = new Hono<PersonEnv>()
  .put('/account/profile', signedIn(), validated('json', Profile), async (c) => {
    await editProfile(c.env, c.var.signedIn, c.req.valid('json'));
    return c.body(null, 204);
  })
  .get('/account/sessions', signedIn(), async (c) => c.json({ items: await listOwnSessions(c.env, c.var.signedIn) }))
  .delete('/account/sessions/:id', signedIn(), validated('param', SessionId), async (c) => {
    const { account } = c.var.signedIn;
    await endSession(c.env, { kind: 'staff', accountId: account.id, name: account.name }, account.id, c.req.valid('param').id);
    return c.body(null, 204);
  })
  // Everywhere but here; signing out here is `POST /staff/session/end`.
  .delete('/account/sessions', signedIn(), async (c) => {
    const { account, session } = c.var.signedIn;
    await endSessions(c.env, { kind: 'staff', accountId: account.id, name: account.name }, account.id, session.id);
    return c.body(null, 204);
  })
  .get('/account/credentials', signedIn({ forSetup: true }), async (c) => c.json(await ownCredentials(c.env, c.var.signedIn)))
  .post('/account/passkeys/options', signedIn({ forSetup: true }), async (c) => {
    mustBeOwn(c.env, c.var.signedIn);
    return c.json(await newPasskeyOptions(c.env, c.var.signedIn.account));
  })
  .post('/account/passkeys', signedIn({ forSetup: true }), validated('json', NewPasskey), async (c) => {
    const begun = await addPasskey(c.env, c.var.signedIn, c.req.valid('json'), callerOf(c.req.raw, c.var.signedIn));
    if (begun) setSignedInCookies(c, begun);
    return c.body(null, 204);
  })
  .put('/account/passkeys/:id', signedIn(), validated('param', PasskeyId), validated('json', PasskeyName), async (c) => {
    await nameOwnPasskey(c.env, c.var.signedIn, c.req.valid('param').id, c.req.valid('json').name);
    return c.body(null, 204);
  })
  .delete('/account/passkeys/:id', signedIn(), validated('param', PasskeyId), async (c) => {
    await removeOwnPasskey(c.env, c.var.signedIn, c.req.valid('param').id);
    return c.body(null, 204);
  })
  .post('/account/totp', signedIn({ forSetup: true }), async (c) => {
    mustBeOwn(c.env, c.var.signedIn);
    return c.json(await beginEnrolment(c.env, c.var.signedIn.account));
  })
  .put('/account/password', signedIn({ forSetup: true }), validated('json', NewPassword), async (c) => {
    const begun = await setPassword(c.env, c.var.signedIn, c.req.valid('json'), callerOf(c.req.raw, c.var.signedIn));
    if (begun) setSignedInCookies(c, begun);
    return c.body(null, 204);
  })
  .delete('/account/password', signedIn(), async (c) => {
    await removePassword(c.env, c.var.signedIn);
    return c.body(null, 204);
  })
  .post('/account/recovery-codes', signedIn(), async (c) => c.json({ codes: await renewRecoveryCodes(c.env, c.var.signedIn) }));
