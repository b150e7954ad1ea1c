import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../contract/primitives.ts';
import { jobRowFixture } from '../../interop/job.fixture.ts';
import { momentWords, plainDateWords } from './dates.ts';
import { deadlineMoment, deadlineWords } from './deadline.ts';
import { addressLine, durationWords, rowFacts } from './facts.ts';
import { payWords } from './pay.ts';

const ZONE = 'Europe/Helsinki';
const SUNDAY_MORNING = '2026-11-22T06:30:00.000Z';
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const all = (say: (lang: Locale) => string | undefined) => [say('fi'), say('sv'), say('en')].map(plain);

describe('a moment in words', () => {
  const plainMoment = (...given: Parameters<typeof momentWords>) => plain(momentWords(...given));

  it('follows the custom of each language', () => {
    expect(all((lang) => momentWords('2026-11-24T13:45:00.000Z', SUNDAY_MORNING, ZONE, lang))).toEqual([
      'ti 24.11. klo 15.45',
      'tis 24.11 kl. 15.45',
      'Tue 24 Nov at 15:45',
    ]);
  });

  it('says the year when it is another one', () => {
    expect(all((lang) => momentWords('2027-01-04T07:05:00.000Z', SUNDAY_MORNING, ZONE, lang))).toEqual([
      'ma 4.1.2027 klo 9.05',
      'mån 4.1.2027 kl. 9.05',
      'Mon 4 Jan 2027 at 9:05',
    ]);
  });

  it('reads the clock of the municipality, before and after the change to summer time', () => {
    expect(plainMoment('2026-03-28T22:30:00.000Z', SUNDAY_MORNING, ZONE, 'fi')).toBe('su 29.3. klo 0.30');
    expect(plainMoment('2026-03-29T01:00:00.000Z', SUNDAY_MORNING, ZONE, 'fi')).toBe('su 29.3. klo 4.00');
    expect(plainMoment('2026-03-29T01:00:00.000Z', SUNDAY_MORNING, 'Europe/Stockholm', 'sv')).toBe('sön 29.3 kl. 3.00');
  });

  it('says a calendar day without a zone', () => {
    expect(all((lang) => plainDateWords('2027-01-04', lang))).toEqual(['4.1.2027', '4.1.2027', '4 Jan 2027']);
  });
});

describe('a deadline in words', () => {
  const say = (closesAt: string | undefined) =>
    all((lang) => {
      const { words, exact } = deadlineWords(closesAt, SUNDAY_MORNING, ZONE, lang);
      return exact === undefined ? words : `${words} | ${exact}`;
    });

  it.each([
    ['2026-11-22T13:45:00.000Z', ['Haku päättyy tänään klo 15.45', 'Ansök senast i dag kl. 15.45', 'Closes today at 15:45']],
    ['2026-11-23T13:45:00.000Z', ['Haku päättyy huomenna klo 15.45', 'Ansök senast i morgon kl. 15.45', 'Closes tomorrow at 15:45']],
    [
      '2026-11-25T13:45:00.000Z',
      ['3 päivää jäljellä | ke 25.11. klo 15.45', '3 dagar kvar | ons 25.11 kl. 15.45', '3 days left | Wed 25 Nov at 15:45'],
    ],
    ['2026-12-24T13:45:00.000Z', ['Haku päättyy to 24.12.', 'Ansök senast tors 24.12', 'Closes Thu 24 Dec']],
    [
      '2026-11-21T13:45:00.000Z',
      ['Haku päättyi la 21.11. klo 15.45', 'Ansökningstiden gick ut lör 21.11 kl. 15.45', 'Closed Sat 21 Nov at 15:45'],
    ],
    [undefined, ['Avoinna toistaiseksi', 'Öppen tills vidare', 'Open until filled']],
  ])('%s', (closesAt, words) => expect(say(closesAt)).toEqual(words));

  it('counts days of the calendar, not stretches of 24 hours', () => {
    expect(plain(deadlineWords('2026-11-22T22:30:00.000Z', '2026-11-22T21:30:00.000Z', ZONE, 'en').words)).toBe('Closes tomorrow at 0:30');
  });

  it('gives midnight to the day that ends', () => {
    expect(say('2026-11-23T22:00:00.000Z')).toEqual([
      'Haku päättyy huomenna klo 24',
      'Ansök senast i morgon kl. 24',
      'Closes tomorrow at midnight',
    ]);
    expect(plain(deadlineMoment('2026-11-30T22:00:00.000Z', SUNDAY_MORNING, ZONE, 'fi'))).toBe('ma 30.11. klo 24');
  });

  it('knows what is soon and what is over', () => {
    const flags = (closesAt?: string) => {
      const { isSoon, isOver } = deadlineWords(closesAt, SUNDAY_MORNING, ZONE, 'fi');
      return { isSoon, isOver };
    };
    expect(flags('2026-11-25T13:45:00.000Z')).toEqual({ isSoon: true, isOver: false });
    expect(flags('2026-11-26T13:45:00.000Z')).toEqual({ isSoon: false, isOver: false });
    expect(flags(SUNDAY_MORNING)).toEqual({ isSoon: false, isOver: true });
    expect(flags()).toEqual({ isSoon: false, isOver: false });
  });
});

describe('pay in words', () => {
  it.each([
    [{ min: 2934.06, max: 3200, unit: 'month' }, ['2 934,06–3 200 €/kk', '2 934,06–3 200 €/mån.', '€2,934.06–3,200 a month']],
    [{ min: 13.5, max: 13.5, unit: 'hour' }, ['13,50 €/t', '13,50 €/h', '€13.50 an hour']],
    [{ min: 2100, unit: 'month' }, ['alkaen 2 100 €/kk', 'från 2 100 €/mån.', 'from €2,100 a month']],
    [{ max: 45000, unit: 'year' }, ['enintään 45 000 €/v', 'högst 45 000 €/år', 'up to €45,000 a year']],
    [{ min: 30000, currency: 'SEK', unit: 'month' }, ['alkaen 30 000 kr/kk', 'från 30 000 kr/mån.', 'from SEK 30,000 a month']],
    [{ min: 500 }, ['alkaen 500 €', 'från 500 €', 'from €500']],
    [{ note: 'KVTES 05VKA054' }, ['KVTES 05VKA054', 'KVTES 05VKA054', 'KVTES 05VKA054']],
  ] as const)('%o', (pay, words) => expect(all((lang) => payWords(pay, 'EUR', lang))).toEqual(words));

  it('says nothing when nothing is known', () => {
    expect(payWords(undefined, 'EUR', 'fi')).toBeUndefined();
    expect(payWords({}, 'EUR', 'fi')).toBeUndefined();
  });
});

describe('the facts of a row', () => {
  it('come in the order place, unit, kind of work, pay', () => {
    expect(rowFacts(jobRowFixture({ distanceKm: 3.4 }), 'EUR', 'fi').map(plain)).toEqual([
      'Rantala, 3,4 km',
      'Koivulan päiväkoti',
      'Vakituinen, kokoaikainen',
      '2 934,06–3 200 €/kk',
    ]);
  });

  it('leave out what nobody said, and words that stand in for a number', () => {
    const row = jobRowFixture({ municipality: undefined, unit: undefined, workTime: undefined, pay: { note: 'KVTES' } });
    expect(rowFacts(row, 'EUR', 'sv')).toEqual(['Tillsvidare']);
  });

  it('do not call work “other” that nobody described', () => {
    const other = { employmentType: 'other', pay: undefined, unit: undefined } as const;
    expect(rowFacts(jobRowFixture({ ...other, workTime: undefined }), 'EUR', 'fi')).toEqual(['Rantala']);
    expect(rowFacts(jobRowFixture({ ...other, workTime: 'part-time' }), 'EUR', 'fi')).toEqual(['Rantala', 'Osa-aikainen']);
  });

  it('round a long way and keep a short one exact', () => {
    expect(rowFacts(jobRowFixture({ distanceKm: 12.6 }), 'EUR', 'en')[0]).toBe('Rantala, 13 km');
    expect(rowFacts(jobRowFixture({ distanceKm: 2 }), 'EUR', 'en')[0]).toBe('Rantala, 2 km');
  });
});

describe('place and duration', () => {
  it('makes one line of an address, of whatever is there', () => {
    expect(addressLine({ street: 'Koivukuja 3', postalCode: '92100', city: 'Rantala' }, 'Raahe')).toBe('Koivukuja 3, 92100 Rantala');
    expect(addressLine({ postalCode: '92100' }, 'Raahe')).toBe('92100 Raahe');
    expect(addressLine({}, undefined)).toBe('');
  });

  it('says when work begins and ends', () => {
    expect(all((lang) => durationWords({ startsOn: '2027-01-04' }, lang))).toEqual(['4.1.2027 alkaen', 'från 4.1.2027', 'from 4 Jan 2027']);
    expect(durationWords({ startsOn: '2027-01-04', endsOn: '2027-06-30', note: 'Äitiysloman sijaisuus' }, 'fi')).toBe(
      '4.1.2027–30.6.2027. Äitiysloman sijaisuus',
    );
    expect(durationWords({ endsOn: '2027-06-30' }, 'fi')).toBe('30.6.2027 asti');
    expect(durationWords({}, 'fi')).toBeUndefined();
  });
});
