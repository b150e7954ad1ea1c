import { beforeAll, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { authorisedSender, SENDER_NUMBER } from '../../test/sms.ts';
import { checkSender } from './sender-rules.ts';
import { setUpSender, smsChannel } from './senders.ts';

describe('a sender', () => {
  it.each([
    ['alphanumeric', 'Rantala', 'Rantala'],
    ['alphanumeric', 'Rantala 112', 'Rantala 112'],
    ['number', '070-174 06 05', undefined],
    ['number', '+46 70 174 06 05', '+46701740605'],
    ['number', '09 1234567', undefined],
    ['alphanumeric', '12345', undefined],
    ['alphanumeric', 'Närpiö', undefined],
    ['alphanumeric', 'Too  far', undefined],
    ['alphanumeric', ' Rantala', undefined],
    ['alphanumeric', 'Rantalankaupunki', undefined],
  ] as const)('%s %s is stored as %s', (kind, sender, stored) => {
    const checked = checkSender({ kind, sender }, 'FI');
    expect(checked.ok ? checked.value.sender : undefined).toBe(stored);
  });

  it('is not authorised without evidence', () => {
    const input = { kind: 'alphanumeric', sender: 'Rantala', authorisedOn: '2026-10-01' } as const;
    expect(checkSender(input, 'FI')).toEqual({ ok: false, fault: { field: 'evidence', code: 'required' } });
  });
});

describe('what a municipality can send from', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('is said with what stands in the way', async () => {
    expect(await smsChannel(world.a)).toEqual({ isTwoWay: false, obstacle: 'no-sender' });
    await setUpSender(world.a, { kind: 'alphanumeric', sender: 'Rantala' });
    expect(await smsChannel(world.a)).toEqual({ sender: 'Rantala', isTwoWay: false, obstacle: 'not-authorised' });
    await authorisedSender(world.a);
    expect(await smsChannel(world.a)).toEqual({ sender: SENDER_NUMBER, isTwoWay: true });
    expect(await smsChannel({ ...world.a, hasCarrier: false })).toMatchObject({ obstacle: 'no-carrier' });
  });

  it('is a number of one municipality only', async () => {
    await expect(authorisedSender(world.b)).rejects.toMatchObject({ code: 'sender_taken' });
  });
});
