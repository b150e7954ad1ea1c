import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { PRETEND_SIGNATURE } from '../../test/pretend-carrier.ts';
import { authorisedSender, SENDER_NUMBER } from '../../test/sms.ts';
import { queueSms } from './outbox.ts';
import { sendDueSms } from './send-due.ts';
import { findSms } from './store.ts';

const PERSON = '+46701740620';

describe('the carrier’s hooks', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
    await authorisedSender(world.a);
  });

  const call = (path: string, fields: Record<string, string>, signature: string | undefined = PRETEND_SIGNATURE) =>
    world.request(`/hooks/twilio/${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...(signature && { 'x-twilio-signature': signature }) },
    });
  const queue = async (cause = 'msg_1') => {
    const { id, statement } = await queueSms(world.a, { cause, about: 'appl_1', kind: 'message', to: PERSON, body: 'Hei' });
    await world.a.db.commit([], [statement]);
    return id;
  };
  const sent = async () => {
    const id = await queue();
    await sendDueSms(world.deps);
    return { id, sid: world.carrier.messages[0]?.carrierId ?? '' };
  };
  const rows = async (table: string) => (await world.deps.database.client.execute(`SELECT * FROM ${table}`)).rows;
  const state = async (id: string) => (await findSms(world.a.db, id))?.state;
  const answer = (Body: string, MessageSid = 'SM9', To = SENDER_NUMBER) => call('inbound', { MessageSid, From: PERSON, To, Body });

  it.each([['wrong'], ['']])('refuse the signature %j and change nothing', async (signature) => {
    const { id, sid } = await sent();
    expect((await call(`status?message=${id}`, { MessageSid: sid, MessageStatus: 'delivered' }, signature)).status).toBe(403);
    expect((await call('inbound', { MessageSid: 'SM9', From: PERSON, To: SENDER_NUMBER, Body: 'STOP' }, signature)).status).toBe(403);
    expect([await state(id), await rows('sms_inbox'), await rows('sms_stops')]).toEqual(['handed', [], []]);
  });

  it('take reports late, twice, out of order and with fields of which nobody has heard', async () => {
    const { id, sid } = await sent();
    for (const MessageStatus of ['sent', 'delivered', 'sent', 'delivered', 'undelivered', 'hologram']) {
      const response = await call(`status?message=${id}`, { MessageSid: sid, MessageStatus, Mood: 'fine' });
      expect(response.status).toBe(204);
    }
    expect(await state(id)).toBe('delivered');
    expect((await findSms(world.a.db, id))?.sealed).toBeNull();
  });

  it('take a report for an unknown message, and one that says nothing, without a fault', async () => {
    expect((await call('status?message=sms_X', { MessageSid: 'SM1', MessageStatus: 'sent' })).status).toBe(204);
    expect((await call('status', {})).status).toBe(204);
    expect((await call('inbound', { Body: 'x' })).status).toBe(200);
  });

  it('know a message whose handing-over was never answered', async () => {
    const id = await queue();
    world.carrier.answers.push({ is: 'unknown', reason: 'TimeoutError' });
    await sendDueSms(world.deps);
    expect(await state(id)).toBe('unknown');
    await call(`status?message=${id}`, { MessageSid: 'SM7', MessageStatus: 'delivered' });
    expect(await state(id)).toBe('delivered');
    world.clock.advance(10 * 60_000);
    await sendDueSms(world.deps);
    expect(world.carrier.messages).toEqual([]);
  });

  it('keep what a person wrote once, sealed, and answer nothing', async () => {
    for (let i = 0; i < 3; i++) {
      const response = await answer('Joo tulen!');
      expect([response.headers.get('content-type'), await response.text()]).toEqual([
        'text/xml; charset=utf-8',
        '<?xml version="1.0" encoding="UTF-8"?><Response></Response>',
      ]);
    }
    const inbox = await rows('sms_inbox');
    expect(inbox).toMatchObject([{ tenant_id: world.a.tenant.id, meaning: 'not-understood' }]);
    expect(JSON.stringify([inbox, world.logs])).not.toMatch(/tulen|46701740620/);
  });

  it('let one word end all messages from that municipality, those that wait too, and another begin them again', async () => {
    const id = await queue();
    await answer('Lopeta.', 'SM1');
    await sendDueSms(world.deps);
    expect([await state(id), world.carrier.messages]).toEqual(['stopped', []]);
    const later = await queue('msg_2');
    await sendDueSms(world.deps);
    expect([await state(later), world.carrier.messages]).toEqual(['stopped', []]);
    await answer('START', 'SM2');
    await queue('msg_3');
    await sendDueSms(world.deps);
    expect(world.carrier.messages).toHaveLength(1);
    expect((await rows('audit_entries')).map(({ event }) => event)).toEqual(expect.arrayContaining(['sms.stopped', 'sms.started']));
  });

  it.each([
    ['STOP', 'stop'],
    [' stopp! ', 'stop'],
    ['Sluta.', 'stop'],
    ['cancel', 'stop'],
    ['Unstop', 'start'],
    ['YES', 'not-understood'],
    ['ei stop', 'not-understood'],
    ['Lopeta työt kolmelta', 'not-understood'],
    ['', 'not-understood'],
  ])('take %j for %s', async (body, meaning) => {
    await answer(body);
    expect(await rows('sms_inbox')).toMatchObject([{ meaning }]);
  });

  it('keep no number with a stop, and another one for each municipality', async () => {
    await authorisedSender(world.b, { sender: '+46701740606' });
    await answer('stop', 'SM1');
    await answer('stop', 'SM2', '+46701740606');
    const stops = await rows('sms_stops');
    expect(new Set(stops.map(({ number_hash }) => number_hash)).size).toBe(2);
    expect(JSON.stringify(stops)).not.toContain('46701740620');
  });
});
