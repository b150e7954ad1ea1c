import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fi } from '../i18n/fi.ts';
import { sv } from '../i18n/sv.ts';
import { deadlineWords } from './days-left.ts';

const NOW = Date.parse('2026-11-22T06:30:00.000Z');
const words = (closesAt: string, texts = fi, lang: 'fi' | 'sv' | 'en' = 'fi') =>
  deadlineWords(closesAt, NOW, 'Europe/Helsinki', lang, texts.openings);

describe('days left', () => {
  it('count calendar days of the municipality', () => {
    expect(words('2026-11-22T13:45:00.000Z')).toEqual({ moment: 'su 22.11. klo 15.45', left: 'tänään', isSoon: true });
    expect(words('2026-11-22T22:30:00.000Z')).toMatchObject({ left: 'huomenna' });
    expect(words('2026-11-26T10:00:00.000Z')).toMatchObject({ left: '4 päivää jäljellä', isSoon: false });
  });

  it('read a deadline at midnight as the evening before', () => {
    expect(words('2026-11-24T22:00:00.000Z')).toMatchObject({ moment: 'ti 24.11. klo 23.59', left: '2 päivää jäljellä' });
  });

  it('say that it is over', () => {
    expect(words('2026-11-22T06:00:00.000Z')).toMatchObject({ left: 'päättynyt', isSoon: false });
  });

  it('speak Swedish and English', () => {
    expect(words('2026-11-24T13:45:00.000Z', sv, 'sv')).toMatchObject({ moment: 'tis 24.11 kl. 15.45', left: '2 dagar kvar' });
    expect(words('2026-11-24T13:45:00.000Z', en, 'en')).toMatchObject({ moment: 'Tue 24 Nov at 15:45', left: '2 days left' });
  });
});
