import { describe, expect, it } from 'vitest';
import { readDay, readTime, yearsBetween } from './feed-time.ts';

const deadline = { timeZone: 'Europe/Helsinki', day: 'end' } as const;

describe('reading a time', () => {
  it.each([
    ['2021-12-29T13:50:00.000Z', '2021-12-29T13:50:00.000Z'],
    ['2022-12-23T16:00:00', '2022-12-23T14:00:00.000Z'],
    ['2022-07-23T16:00', '2022-07-23T13:00:00.000Z'],
    ['2016-12-26T23:59:59+01:00', '2016-12-26T22:59:59.000Z'],
    ['2025-04-24', '2025-04-24T20:59:59.000Z'],
    ['30.06.2023', '2023-06-30T20:59:59.000Z'],
    ['30.6.2023 klo 15.00', '2023-06-30T12:00:00.000Z'],
    ['30.6.2023 kl. 15:00', '2023-06-30T12:00:00.000Z'],
    ['30.6.2023 klo 24.00', '2023-06-30T20:59:59.000Z'],
    ['2023-06-30T24:00:00', '2023-06-30T20:59:59.000Z'],
    ['Thu, 04 Apr 2019 12:00:00 GMT', '2019-04-04T12:00:00.000Z'],
    ['Thu, 4 Apr 2019 12:00 +0300', '2019-04-04T09:00:00.000Z'],
    ['4 Apr 19 12:00:00 EET', '2019-04-04T10:00:00.000Z'],
    // 3.30 does not exist on the night when summer time begins.
    ['2026-03-29T03:30:00', '2026-03-29T01:30:00.000Z'],
  ])('reads %s', (raw, at) => {
    expect(readTime(raw, deadline)).toEqual({ at });
  });

  it('takes the first moment of a day for a beginning', () => {
    expect(readTime('2025-04-24', { ...deadline, day: 'start' })).toEqual({ at: '2025-04-23T21:00:00.000Z' });
  });

  it.each(['2025-02-30', '31.2.2025', '2025-13-01T10:00:00Z', '1.1.2025 klo 25.61', '0001-01-01', '99999-01-01', 'ensi viikolla'])(
    'calls %s impossible',
    (raw) => {
      expect(readTime(raw, deadline)).toEqual({ impossible: raw });
    },
  );

  it.each([undefined, '', '  ', '-', '..', 'Snarest', 'jatkuva haku', 'löpande'])('reads no time from %s', (raw) => {
    expect(readTime(raw, deadline)).toBeUndefined();
  });
});

it('knows which days the calendar has', () => {
  expect(readDay(2024, 2, 29)).toBe('2024-02-29');
  expect(readDay(2025, 2, 29)).toBeUndefined();
});

it('counts whole years', () => {
  expect(yearsBetween('2025-05-28T00:00:00Z', '2100-05-27T00:00:00Z')).toBe(74);
});
