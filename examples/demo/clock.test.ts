import { describe, expect, test } from 'vitest';
import { demoClock } from './clock.ts';

const clock = demoClock(new Date('2026-11-22T22:30:00Z'));

describe('the clock of the demo', () => {
  test('counts days from the Finnish day, which begins before that of UTC', () => {
    expect(clock.day(0)).toBe('2026-11-23');
    expect(clock.day(9)).toBe('2026-12-02');
  });

  test('keeps 15:00 in Helsinki over the change to summer time', () => {
    expect(clock.at(0, '15:00')).toBe('2026-11-23T13:00:00.000Z');
    expect(clock.at(150, '15:00')).toBe('2027-04-22T12:00:00.000Z');
  });

  test('finds the next summer, and the end of the term that begins after it', () => {
    expect(clock.next('06-01')).toBe('2027-06-01');
    expect(clock.next('11-30')).toBe('2027-11-30');
    expect(clock.next('12-07')).toBe('2026-12-07');
    expect(clock.next('05-31', clock.next('06-01'))).toBe('2028-05-31');
  });
});
