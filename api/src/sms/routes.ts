import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../http/env.ts';
import { receiveSms, recordReport } from './hooks.ts';

const LARGEST = 64 * 1024;
const NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';

/** Where the carrier calls: `/hooks/twilio/…`. What it did not sign is refused and changes nothing. */
export const hookRoutes = new Hono<AppEnv>()
  .use(bodyLimit({ maxSize: LARGEST }))
  .post('/twilio/status', async (c) => {
    const form = await genuine(c);
    if (!form) return c.text('', 403);
    const [message, carrierId, status] = [c.req.query('message'), form.get('MessageSid'), form.get('MessageStatus')];
    const errorCode = Number(form.get('ErrorCode') ?? '');
    if (message !== undefined && carrierId && status)
      await recordReport(c.env, { message, carrierId, status, errorCode: errorCode > 0 ? errorCode : undefined });
    return c.body(null, 204);
  })
  .post('/twilio/inbound', async (c) => {
    const form = await genuine(c);
    if (!form) return c.text('', 403);
    const [carrierId, from, to] = [form.get('MessageSid'), form.get('From'), form.get('To')];
    if (carrierId && from && to) await receiveSms(c.env, { carrierId, from, to, body: form.get('Body') ?? '' });
    return c.body(NOTHING_TO_SAY, 200, { 'content-type': 'text/xml; charset=utf-8' });
  });

/** The fields of a call that the carrier signed, for the address that it was given and not the one that a proxy makes of it. */
async function genuine(c: Context<AppEnv>): Promise<URLSearchParams | undefined> {
  const form = new URLSearchParams(await c.req.text());
  const { pathname, search } = new URL(c.req.url);
  const isGenuine = await c.env.sms.isGenuine(`${c.env.publicUrl}${pathname}${search}`, form, c.req.header('x-twilio-signature'));
  return isGenuine ? form : undefined;
}
