import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../api/test/harness.ts';
import { authorisedSender, SENDER_NUMBER } from '../../api/test/sms.ts';
import { smsOf } from '../../api/src/sms/configured.ts';
import { queueSms } from '../../api/src/sms/outbox.ts';
import { sendDueSms } from '../../api/src/sms/send-due.ts';
import { Exchange, type Fault, type ReportOrder } from './exchange.ts';
import { twilioApi } from './twilio-api.ts';

const ACCOUNT = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'a token of the test world' };
const MINUTE = 60_000;

describe('text messages through the exchange', () => {
  let world: TestWorld;
  let exchange: Exchange;
  beforeEach(async () => {
    world = await testWorld();
    exchange = new Exchange({
      ...ACCOUNT,
      inboundUrl: `${world.deps.publicUrl}/hooks/twilio/inbound`,
      now: () => world.clock.now,
      call: (url, init) => world.request(url.slice(world.deps.publicUrl.length), init),
    });
    const api = twilioApi(exchange);
    const settings = {
      TWILIO_BASE_URL: 'http://127.0.0.1:1',
      TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
      TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    };
    world.deps.sms = smsOf(settings, async (input, init) => api.fetch(new Request(input, init)));
    await authorisedSender(world.a, { segmentsAMinute: 6000 });
  });

  const queue = async (count: number, to = (index: number) => `+4670174${String(1000 + index)}`) => {
    for (let index = 0; index < count; index++) {
      const sms = { cause: `msg_${index}`, about: `appl_${index}`, kind: 'message', to: to(index), body: `Hei ${index}` };
      const { statement } = await queueSms(world.a, sms);
      await world.a.db.commit([], [statement]);
    }
  };
  const states = async () => {
    const { rows } = await world.deps.database.client.execute('SELECT state, count(*) AS n FROM sms_messages GROUP BY state');
    return Object.fromEntries(rows.map(({ state, n }) => [state as string, n]));
  };
  /** Lets the clock do its work for so many minutes, and the exchange tell what it has to tell. */
  const pass = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      await sendDueSms(world.deps);
      await exchange.tell();
      world.clock.advance(MINUTE);
    }
  };
  const arrived = () => exchange.messages.map(({ to }) => to);

  it.each<ReportOrder>(['plain', 'twice', 'backwards'])('arrive and are told of, the reports coming %s', async (order) => {
    exchange.reports = order;
    await queue(3);
    await pass(1);
    expect(await states()).toEqual({ delivered: 3 });
    expect(arrived()).toHaveLength(3);
  });

  it('that nobody reports are asked about', async () => {
    exchange.reports = 'never';
    await queue(2);
    await pass(1);
    expect(await states()).toEqual({ handed: 2 });
    await pass(16);
    expect(await states()).toEqual({ delivered: 2 });
  });

  it.each<[string, Fault]>([
    ['500', { is: 'status', status: 500 }],
    ['429', { is: 'status', status: 429 }],
    ['no answer', { is: 'silence' }],
    ['an answer that gets lost', { is: 'taken-silently' }],
  ])('reach each person exactly once though the carrier meets every one with %s first', async (_, fault) => {
    await queue(6);
    exchange.faults.push(...Array.from({ length: 6 }, () => fault));
    await pass(12);
    expect(await states()).toEqual({ delivered: 6 });
    expect(new Set(arrived()).size).toBe(6);
    expect(arrived()).toHaveLength(6);
  });

  it('reach each person exactly once when who sent them died half way, without reports too', async () => {
    exchange.reports = 'never';
    await queue(4);
    const { sms } = world.deps;
    let calls = 0;
    const dying = {
      ...sms,
      // The first two die before the carrier hears of it, the others after.
      async send(message: Parameters<typeof sms.send>[0]): ReturnType<typeof sms.send> {
        if (calls++ >= 2) await sms.send(message);
        throw new Error('gone');
      },
    };
    await expect(sendDueSms({ ...world.deps, sms: dying })).rejects.toThrow('gone');
    await pass(30);
    expect(await states()).toEqual({ delivered: 4 });
    expect(arrived()).toHaveLength(4);
    expect(new Set(arrived()).size).toBe(4);
  });

  it('stay unknown for a person to see when the carrier never says anything', async () => {
    await queue(2);
    exchange.faults.push(...Array.from({ length: 40 }, (): Fault => ({ is: 'silence' })));
    await pass(30);
    expect(await states()).toEqual({ unknown: 2 });
    expect(arrived()).toEqual([]);
  });

  it.each([
    ['30005', 'failed'],
    ['30007', 'failed'],
    ['21614', 'failed'],
    ['21610', 'stopped'],
  ])('to a number that ends in %s end as %s', async (code, state) => {
    await queue(1, () => `+4670${code}`);
    await pass(2);
    expect(await states()).toEqual({ [state]: 1 });
  });

  it('to a phone that is off are tried once more', async () => {
    await queue(1, () => '+467030003');
    await pass(35);
    expect(arrived()).toHaveLength(2);
    expect(await states()).toEqual({ failed: 1 });
  });

  it('from a sender that the operators refuse wait, and nothing more goes out of that town', async () => {
    await queue(2, (index) => (index === 0 ? '+467021612' : '+46701740699'));
    await pass(1);
    await queue(0);
    world.clock.advance(40 * MINUTE);
    await pass(1);
    const { rows } = await world.deps.database.client.execute('SELECT paused FROM sms_senders');
    expect(rows).toMatchObject([{ paused: 'sender_refused_21612' }]);
  });

  it('are paced by what the sender takes', async () => {
    await authorisedSender(world.a, { segmentsAMinute: 1 });
    await queue(9);
    await sendDueSms(world.deps);
    const first = arrived().length;
    expect(first).toBeGreaterThanOrEqual(5);
    expect(first).toBeLessThan(9);
    await pass(12);
    expect(arrived()).toHaveLength(9);
  });

  it('have their text deleted at the carrier a day after they arrived', async () => {
    await queue(1);
    await pass(1);
    expect(exchange.messages[0]?.body).toBe('Hei 0');
    world.clock.advance(24 * 60 * MINUTE);
    await pass(1);
    expect(exchange.messages[0]?.body).toBe('');
  });

  it('are answered, signed by Twilio’s own package', async () => {
    expect(await exchange.answer('+46701740610', SENDER_NUMBER, 'Kyllä, tulen töihin')).toBe(true);
    const { rows } = await world.deps.database.client.execute('SELECT meaning FROM sms_inbox');
    expect(rows).toEqual([{ meaning: 'not-understood' }]);
  });

  it('are refused with a wrong key, and the operator is told', async () => {
    const settings = { TWILIO_BASE_URL: 'http://127.0.0.1:1', TWILIO_ACCOUNT_SID: ACCOUNT.accountSid, TWILIO_AUTH_TOKEN: 'wrong' };
    const api = twilioApi(exchange);
    world.deps.sms = smsOf(settings, async (input, init) => api.fetch(new Request(input, init)));
    await queue(1);
    await pass(1);
    expect([await states(), arrived()]).toEqual([{ waiting: 1 }, []]);
    expect(world.logs).toContainEqual(
      expect.objectContaining({ event: 'sms.trouble', facts: expect.objectContaining({ reason: 'account_refused_20003' }) }),
    );
  });
});
