import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from './carrier-errors.ts';
import {
  afterAsking,
  afterHanding,
  afterReport,
  afterSearch,
  putOff,
  QUEUE_MS,
  sendingMs,
  type SmsProgress,
  validSeconds,
} from './rules.ts';
import { isFinal, SMS_STATES } from './states.ts';
import type { CarrierMessage } from './transport.ts';

const NOW = Date.parse('2026-11-22T08:00:00.000Z');
const after = (ms: number) => new Date(NOW + ms).toISOString();
const MINUTE = 60_000;
const sending: SmsProgress = { state: 'sending', attempts: 1, lookups: 0, carrierId: null, expiresAt: after(20 * 60 * MINUTE) };
const handed: SmsProgress = { ...sending, state: 'handed', carrierId: 'SM1' };
const message = (status: string, errorCode?: number): CarrierMessage => ({
  carrierId: 'SM1',
  status,
  ...(errorCode !== undefined && { errorCode }),
  from: '',
  to: '',
  body: '',
  createdAt: '',
});

describe('handing a text message over', () => {
  // https://www.twilio.com/docs/api/errors
  it.each([
    [429, 20429, 'waiting', 0.5],
    [429, undefined, 'waiting', 0.5],
    [429, 21611, 'waiting', 10],
    [400, 30001, 'waiting', 10],
    [401, 20003, 'waiting', 30],
    [401, undefined, 'waiting', 30],
    [400, 21663, 'waiting', 30],
    [400, 21212, 'waiting', 30],
    [400, 21612, 'waiting', 30],
    [400, 30042, 'waiting', 30],
    [500, undefined, 'unknown', 1],
    [503, 20500, 'unknown', 1],
    [408, undefined, 'unknown', 1],
  ])('answered with %i and %s leaves it %s for %f minutes', (status, errorCode, state, minutes) => {
    const step = afterHanding(sending, { is: 'refused', status, ...(errorCode !== undefined && { errorCode }) }, NOW);
    expect(step.set).toMatchObject({ state, nextAt: after(minutes * MINUTE) });
    // What was certainly not taken is no attempt.
    expect(step.set.attempts).toBe(state === 'waiting' ? 0 : undefined);
  });

  it.each([
    [21211, 'failed', 'number'],
    [21614, 'failed', 'number'],
    [21635, 'failed', 'number'],
    [21408, 'failed', 'country'],
    [21617, 'failed', 'text'],
    [21610, 'stopped', null],
    [99999, 'failed', 'other'],
  ])('refused with %i ends it as %s, %s', (errorCode, state, reason) => {
    const step = afterHanding(sending, { is: 'refused', status: 400, errorCode }, NOW);
    expect(step.set).toMatchObject({ state, reason, sealed: null, endedAt: after(0), nextAt: null });
    expect(step.isStop).toBe(errorCode === 21610 ? true : undefined);
  });

  it('holds the municipality’s sender for a refused sender only, and tells the operator', () => {
    const holds = Object.keys(VERDICTS).filter((code) => {
      const step = afterHanding(sending, { is: 'refused', status: 400, errorCode: Number(code) }, NOW);
      return step.hold === 'sender' && step.alarm !== undefined;
    });
    expect(holds).toEqual(['21212', '21606', '21612', '21659', '30042']);
  });

  it('that nobody answered is unknown, and looked for after a minute', () => {
    expect(afterHanding(sending, { is: 'unknown', reason: 'TimeoutError' }, NOW).set).toMatchObject({
      state: 'unknown',
      nextAt: after(MINUTE),
    });
  });

  it('that was taken is known by the carrier’s id, and asked about after a quarter of an hour', () => {
    const step = afterHanding(sending, { is: 'taken', message: message('queued') }, NOW);
    expect(step.set).toMatchObject({ state: 'handed', carrierId: 'SM1', sentAt: after(0), nextAt: after(15 * MINUTE) });
  });
});

describe('a report', () => {
  it.each([
    ['queued', undefined, 'handed', undefined],
    ['sent', undefined, 'handed', 'sent'],
    ['delivered', undefined, 'handed', 'delivered'],
    ['undelivered', 30005, 'handed', 'failed'],
    ['queued', undefined, 'sent', undefined],
    ['sent', undefined, 'sent', undefined],
    ['delivered', undefined, 'sent', 'delivered'],
    ['sent', undefined, 'unknown', 'sent'],
    ['something new', undefined, 'sent', undefined],
  ] as const)('of %s (%s) about one that is %s gives %s', (status, errorCode, state, to) => {
    const row = { ...handed, state, ...(state === 'unknown' && { carrierId: null }) };
    expect(afterReport(row, message(status, errorCode), NOW)?.set.state).toBe(to);
  });

  it('never moves a last state, whatever comes', () => {
    const finals = SMS_STATES.filter(isFinal);
    fc.assert(
      fc.property(
        fc.constantFrom(...finals),
        fc.string(),
        fc.option(fc.constantFrom(...Object.keys(VERDICTS).map(Number))),
        (state, status, code) => {
          expect(afterReport({ ...handed, state }, message(status, code ?? undefined), NOW)).toBeUndefined();
        },
      ),
    );
  });

  it('gives the same end in any order, and with repeats', () => {
    const reports = ['queued', 'sending', 'sent', 'delivered'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports, ...reports], { minLength: 1 }), (order) => {
        let row: SmsProgress = sending;
        for (const status of order) {
          const step = afterReport(row, message(status), NOW);
          if (step) row = { ...row, ...step.set, state: step.set.state ?? row.state, carrierId: step.set.carrierId ?? row.carrierId };
        }
        expect(row.state === 'delivered').toBe(order.includes('delivered'));
      }),
    );
  });

  it.each([30003, 30008])('of %i has it tried once more after half an hour, and only once', (code) => {
    expect(afterReport(handed, message('undelivered', code), NOW)?.set).toMatchObject({
      state: 'waiting',
      carrierId: null,
      nextAt: after(30 * MINUTE),
    });
    expect(afterReport({ ...handed, attempts: 2 }, message('undelivered', code), NOW)?.set.state).toBe('failed');
    const late = { ...handed, expiresAt: after(10 * MINUTE) };
    expect(afterReport(late, message('undelivered', code), NOW)?.set.state).toBe('failed');
  });

  it('about an earlier attempt counts only when it says that it arrived', () => {
    const again: SmsProgress = { ...handed, carrierId: 'SM2', attempts: 2 };
    expect(afterReport(again, message('undelivered', 30003), NOW)).toBeUndefined();
    expect(afterReport(again, message('delivered'), NOW)?.set.state).toBe('delivered');
    const waiting: SmsProgress = { ...again, state: 'waiting', carrierId: null };
    expect(afterReport(waiting, message('sent'), NOW)).toBeUndefined();
    expect(afterReport(waiting, message('delivered'), NOW)?.set.state).toBe('delivered');
  });

  it('that the operators filter it tells the operator of the service', () => {
    expect(afterReport(handed, message('undelivered', 30007), NOW)).toMatchObject({ alarm: 'filtered_30007', set: { reason: 'blocked' } });
  });
});

describe('what nobody confirmed', () => {
  const unknown: SmsProgress = { ...sending, state: 'unknown' };

  it('goes on from where the carrier has it', () => {
    expect(afterSearch(unknown, message('sent'), NOW).set).toMatchObject({ state: 'sent', carrierId: 'SM1' });
  });

  it('is sent again only when it was looked for twice and not there', () => {
    const first = afterSearch(unknown, 'none', NOW).set;
    expect(first).toMatchObject({ state: 'unknown', lookups: 1, nextAt: after(5 * MINUTE) });
    expect(afterSearch({ ...unknown, lookups: 1 }, 'none', NOW).set).toMatchObject({ state: 'waiting', nextAt: after(0) });
  });

  it('stays unknown, for a person to see, after three attempts or when it is too late', () => {
    const tried = { ...unknown, lookups: 1, attempts: 3 };
    expect(afterSearch(tried, 'none', NOW)).toMatchObject({ set: { state: 'unknown', nextAt: null }, alarm: 'unknown' });
    const late = { ...unknown, lookups: 1, expiresAt: after(0) };
    expect(afterSearch(late, undefined, NOW).set).toEqual({ state: 'unknown', nextAt: null });
    expect(afterSearch(unknown, undefined, NOW).set.nextAt).toBe(after(5 * MINUTE));
  });

  it('is asked about more and more rarely, and at last no more', () => {
    let row = handed;
    const waits: (string | null)[] = [];
    for (let i = 0; i < 6; i++) {
      const { set } = afterAsking(row, message('queued'), NOW);
      waits.push(set.nextAt);
      row = { ...row, lookups: set.lookups ?? 0 };
    }
    expect(waits).toEqual([after(60 * MINUTE), after(240 * MINUTE), after(720 * MINUTE), after(1440 * MINUTE), null, null]);
  });
});

describe('pace', () => {
  it('is what a sender takes, and what waits too long waits here', () => {
    expect(sendingMs(3, 60)).toBe(3000);
    const sender = { pacedUntil: NOW + QUEUE_MS + 5000, paused: null, authorisedOn: '2026-10-01' };
    expect(putOff(sender, NOW)).toBe(after(5000));
    expect(putOff({ ...sender, pacedUntil: 0 }, NOW)).toBe(after(1000));
    for (const held of [undefined, { ...sender, paused: 'x' }, { ...sender, authorisedOn: null }])
      expect(putOff(held, NOW)).toBe(after(30 * MINUTE));
  });

  it('gives the carrier no longer than the message is of use', () => {
    expect(validSeconds(after(90_000), NOW)).toBe(90);
    expect(validSeconds(after(100 * 60 * MINUTE), NOW)).toBe(36_000);
    expect(validSeconds(after(-5), NOW)).toBe(1);
  });
});
