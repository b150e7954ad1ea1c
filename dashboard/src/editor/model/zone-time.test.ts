import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLocal, toLocal } from './zone-time.ts';

const ZONE = 'Europe/Helsinki';

describe('the clock of the municipality', () => {
  it('shows an instant, and finds it again', () => {
    expect(toLocal('2026-12-15T13:00:00.000Z', ZONE)).toBe('2026-12-15T15:00');
    expect(fromLocal('2026-12-15T15:00', ZONE)).toBe('2026-12-15T13:00:00.000Z');
    expect(fromLocal('2026-06-15T15:00', ZONE)).toBe('2026-06-15T12:00:00.000Z');
    expect([toLocal('', ZONE), fromLocal('', ZONE), fromLocal('huomenna', ZONE)]).toEqual(['', '', '']);
  });

  it('shows again what was set, in any zone', () => {
    const minute = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 16)}:00.000Z`);
    fc.assert(
      fc.property(minute, fc.constantFrom(ZONE, 'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe'), (instant, zone) => {
        const local = toLocal(instant, zone);
        expect(toLocal(fromLocal(local, zone), zone)).toBe(local);
      }),
    );
  });

  it('takes the first of an hour that is there twice, and puts a skipped one after the change', () => {
    expect(fromLocal('2026-10-25T03:30', ZONE)).toBe('2026-10-25T00:30:00.000Z');
    expect(toLocal(fromLocal('2026-03-29T03:30', ZONE), ZONE)).toBe('2026-03-29T04:30');
  });
});
