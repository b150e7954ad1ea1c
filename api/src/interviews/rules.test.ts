import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, decideOffer, decidePick, freeSeat, instantOf, type Invited, type Slot, standingOf, wantsReminder } from './rules.ts';

const ZONE = 'Europe/Helsinki';
const NOW = '2026-11-22T06:30:00.000Z';
const slot = (id: string, startsAt: string, taken: number[] = [], seats = 1): Slot => ({ id, startsAt, minutes: 30, seats, taken });
const TUESDAY = slot('tuesday', '2026-11-24T07:00:00.000Z');
const WEDNESDAY = slot('wednesday', '2026-11-25T07:00:00.000Z', [1]);
const invited = (overrides: Partial<Invited> = {}): Invited => ({
  state: 'open',
  slotId: undefined,
  applicationState: 'interview',
  pickBy: '2026-11-23',
  changeHours: 24,
  slots: [TUESDAY, WEDNESDAY],
  ...overrides,
});
const stands = (overrides: Partial<Invited> = {}, now = NOW) => standingOf(invited(overrides), now, ZONE);

describe('somebody who is invited', () => {
  it('can pick among the free times until the end of the last day, by the clock of the municipality', () => {
    expect(stands()).toEqual({ is: 'open', free: [TUESDAY], isDeclined: false });
    expect(stands({ state: 'declined' })).toMatchObject({ is: 'open', isDeclined: true });
    expect(stands({}, '2026-11-23T21:59:59.000Z').is).toBe('open');
    expect(stands({}, '2026-11-23T22:00:00.000Z').is).toBe('late');
  });

  it('has a picked time until it is over, and can change it until the set limit', () => {
    const booked = { state: 'booked' as const, slotId: 'tuesday', slots: [{ ...TUESDAY, taken: [1] }, WEDNESDAY] };
    expect(stands(booked)).toMatchObject({ is: 'booked', canChange: true, free: [] });
    // The last day to pick is over: it does not keep anybody from changing.
    expect(stands(booked, '2026-11-23T06:59:59.000Z')).toMatchObject({ is: 'booked', canChange: true });
    expect(stands(booked, '2026-11-23T07:00:00.000Z')).toMatchObject({ is: 'booked', canChange: false });
    expect(stands(booked, '2026-11-24T07:29:59.000Z').is).toBe('booked');
    expect(stands(booked, '2026-11-24T07:30:00.000Z').is).toBe('held');
  });

  it.each(['rejected', 'hired', 'withdrawn'] as const)('can pick nothing when the application was %s', (applicationState) => {
    expect(stands({ applicationState }).is).toBe('decided');
    expect(stands({ applicationState, state: 'booked', slotId: 'tuesday' }).is).toBe('decided');
    expect(stands({ applicationState, state: 'booked', slotId: 'tuesday' }, '2026-11-25T00:00:00.000Z').is).toBe('held');
  });

  it('can pick nothing when it was cancelled or taken back', () => {
    expect(stands({ state: 'cancelled' }).is).toBe('cancelled');
    expect(stands({ state: 'withdrawn' }).is).toBe('withdrawn');
  });
});

describe('picking a time', () => {
  const pick = (id: string, overrides: Partial<Invited> = {}, now = NOW) => {
    const all = invited(overrides);
    return decidePick(standingOf(all, now, ZONE), all.slots, id, now).is;
  };

  it('takes a free one, and says why it cannot take another', () => {
    expect(pick('tuesday')).toBe('ok');
    expect(pick('wednesday')).toBe('taken');
    expect(pick('nothing')).toBe('unknown');
    expect(pick('past', { slots: [slot('past', NOW)] })).toBe('past');
    expect(pick('tuesday', { state: 'withdrawn' })).toBe('over');
  });

  it('is nothing new for the time that one has, and not possible shortly before it', () => {
    const booked = { state: 'booked' as const, slotId: 'wednesday' };
    expect(pick('wednesday', booked)).toBe('same');
    expect(pick('tuesday', booked)).toBe('ok');
    expect(pick('tuesday', { ...booked, changeHours: 168 })).toBe('locked');
  });

  it('fills seats one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.uniqueArray(fc.integer({ min: 1, max: 50 })), (seats, some) => {
        const taken = some.filter((seat) => seat <= seats);
        const seat = freeSeat({ seats, taken });
        expect(seat === undefined ? taken.length === seats : seat > 0 && seat <= seats && !taken.includes(seat)).toBe(true);
      }),
    );
  });

  it('is reminded of when it lies more than a day and a half ahead', () => {
    expect(wantsReminder({ startsAt: '2026-11-24T07:00:00.000Z' }, NOW)).toBe(true);
    expect(wantsReminder({ startsAt: '2026-11-23T07:00:00.000Z' }, NOW)).toBe(false);
  });
});

describe('times to offer', () => {
  const offer = (starts: string[], pickBy = '2026-11-23') =>
    decideOffer(
      starts.map((startsAt) => ({ startsAt, minutes: 30, seats: 1 })),
      pickBy,
      NOW,
      ZONE,
    );

  it("are read on the municipality's clock, over clock changes", () => {
    expect(instantOf('2027-03-27T09:00', ZONE)).toBe('2027-03-27T07:00:00.000Z');
    expect(instantOf('2027-03-28T09:00', ZONE)).toBe('2027-03-28T06:00:00.000Z');
    // That half hour does not exist on the night when summer time begins.
    expect(instantOf('2027-03-28T03:30', ZONE)).toBeUndefined();
    expect(instantOf('2027-02-30T09:00', ZONE)).toBeUndefined();
  });

  it('lie ahead, within a year, each start once', () => {
    expect(offer(['2026-11-24T09:00', '2026-11-24T09:30'])).toMatchObject({
      ok: true,
      slots: [{ startsAt: '2026-11-24T07:00:00.000Z' }, {}],
    });
    for (const wrong of ['2026-11-22T08:00', '2027-12-01T09:00', '2026-11-24T09:00'])
      expect(offer(['2026-11-24T09:00', wrong])).toEqual({ ok: false, fields: [{ field: 'slots.1.startsAt', code: 'date' }] });
  });

  it('can be picked until a day that is not over, and not after the last of them', () => {
    expect(offer(['2026-11-24T09:00'], '2026-11-22').ok).toBe(true);
    expect(offer(['2026-11-24T09:00'], '2026-11-24').ok).toBe(true);
    for (const wrong of ['2026-11-21', '2026-11-25'])
      expect(offer(['2026-11-24T09:00'], wrong)).toEqual({ ok: false, fields: [{ field: 'pickBy', code: 'order' }] });
  });

  it('count the days that are left as people do', () => {
    expect(daysLeft('2026-11-23', NOW, ZONE)).toBe(1);
    expect(daysLeft('2026-11-22', '2026-11-22T21:59:00.000Z', ZONE)).toBe(0);
    expect(daysLeft('2026-11-22', '2026-11-22T22:00:00.000Z', ZONE)).toBe(-1);
  });
});
