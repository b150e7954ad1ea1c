import { describe, expect, it } from 'vitest';
import { type SmsSettings, smsOf } from './configured.ts';

const ACCOUNT = { TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' };
const MESSAGE = {
  sid: 'SM1',
  status: 'queued',
  date_created: 'Sun, 22 Nov 2026 08:00:00 +0000',
  from: '+1',
  to: '+2',
  body: 'Hei',
  error_code: null,
};
const SMS = {
  to: '+358401234567',
  from: '+46701740605',
  body: 'Hei Åke & Aino',
  statusUrl: 'https://vuoro.example/s?message=1',
  validSeconds: 600,
};

function answering(status: number, body: unknown, settings: SmsSettings = ACCOUNT) {
  const calls: Request[] = [];
  const carrier = smsOf(settings, async (input, init) => {
    calls.push(new Request(input, init));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return { carrier, calls };
}

describe('Twilio', () => {
  it('is given a form with all that a message needs', async () => {
    const { carrier, calls } = answering(201, MESSAGE);
    expect(await carrier.send(SMS)).toMatchObject({ is: 'taken', message: { carrierId: 'SM1', createdAt: '2026-11-22T08:00:00.000Z' } });
    const [call] = calls;
    expect(call?.url).toBe(`https://api.dublin.ie1.twilio.com/2010-04-01/Accounts/${ACCOUNT.TWILIO_ACCOUNT_SID}/Messages.json`);
    expect(call?.headers.get('content-type')).toMatch('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(await call?.text()))).toEqual({
      To: SMS.to,
      From: SMS.from,
      Body: SMS.body,
      StatusCallback: SMS.statusUrl,
      ValidityPeriod: '600',
    });
  });

  it.each([
    [{}, 'api.dublin.ie1.twilio.com', `${ACCOUNT.TWILIO_ACCOUNT_SID}:token`],
    [{ TWILIO_REGION: 'us1' as const }, 'api.twilio.com', `${ACCOUNT.TWILIO_ACCOUNT_SID}:token`],
    [{ TWILIO_BASE_URL: 'http://127.0.0.1:9/' }, '127.0.0.1:9', `${ACCOUNT.TWILIO_ACCOUNT_SID}:token`],
    [{ TWILIO_API_KEY_SID: 'SK1', TWILIO_API_KEY_SECRET: 'secret' }, 'api.dublin.ie1.twilio.com', 'SK1:secret'],
  ])('with %j is spoken to at %s as %s', async (settings, host, user) => {
    const { carrier, calls } = answering(200, MESSAGE, { ...ACCOUNT, ...settings });
    await carrier.find('SM1');
    expect(new URL(calls[0]?.url ?? '').host).toBe(host);
    expect(calls[0]?.headers.get('authorization')).toBe(`Basic ${btoa(user)}`);
  });

  it.each([
    [400, { code: 21211, message: 'x', status: 400 }, { is: 'refused', status: 400, errorCode: 21211 }],
    [500, '<html>', { is: 'refused', status: 500 }],
    [201, 'not JSON', { is: 'unknown', reason: 'not_understood' }],
    [201, { sid: 'SM1' }, { is: 'unknown', reason: 'not_understood' }],
  ])('that answers %i with %j is heard as %j', async (status, body, heard) => {
    expect(await answering(status, body).carrier.send(SMS)).toEqual(heard);
  });

  it('that does not answer leaves it unknown', async () => {
    const silent = smsOf(ACCOUNT, () => Promise.reject(new TypeError('fetch failed')));
    expect(await silent.send(SMS)).toEqual({ is: 'unknown', reason: 'TypeError' });
    expect([
      await silent.find('SM1'),
      await silent.list({ to: '+1', from: '+2', since: MESSAGE.date_created }),
      await silent.clear('SM1'),
    ]).toEqual([undefined, undefined, false]);
  });

  it('lists what was made since an instant, in whole seconds as it tells them', async () => {
    const { carrier, calls } = answering(200, { messages: [MESSAGE, { ...MESSAGE, date_created: 'Sun, 22 Nov 2026 07:59:59 +0000' }] });
    const found = await carrier.list({ to: '+2', from: '+1', since: '2026-11-22T08:00:00.700Z' });
    expect(found?.map(({ createdAt }) => createdAt)).toEqual(['2026-11-22T08:00:00.000Z']);
    expect(Object.fromEntries(new URL(calls[0]?.url ?? '').searchParams)).toEqual({
      To: '+2',
      From: '+1',
      'DateSent>': '2026-11-22',
      PageSize: '50',
    });
  });

  it('has a text deleted by an empty one, and what it no longer has is deleted too', async () => {
    const { carrier, calls } = answering(200, MESSAGE);
    expect(await carrier.clear('SM1')).toBe(true);
    expect(await calls[0]?.text()).toBe('Body=');
    expect(await answering(404, {}).carrier.clear('SM1')).toBe(true);
    expect(await answering(500, {}).carrier.clear('SM1')).toBe(false);
    expect(await answering(404, {}).carrier.find('SM1')).toBe('gone');
  });

  it('is not there where none is configured', async () => {
    expect(await smsOf({}, fetch).send(SMS)).toEqual({ is: 'nowhere' });
    expect(await smsOf({}, fetch).isGenuine('x', new URLSearchParams(), 'x')).toBe(false);
  });
});
