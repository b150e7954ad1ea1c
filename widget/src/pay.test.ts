import { describe, expect, it } from 'vitest';
import { payWords } from './pay.ts';

// Numbers and their unit hold together with no-break spaces.
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('pay', () => {
  it.each([
    [{ min: 2500, max: 3000, unit: 'month' }, '2 500–3 000 €/kk', '€2,500 – €3,000/month'],
    [{ min: 12.5, unit: 'hour' }, 'vähintään 12,50 €/t', 'at least €12.50/hour'],
    [{ max: 15, unit: 'hour' }, 'enintään 15 €/t', 'up to €15/hour'],
    [{ min: 2800, max: 2800, unit: 'month' }, '2 800 €/kk', '€2,800/month'],
    [{ min: 300, max: 300, currency: 'SEK' }, '300 SEK', 'SEK 300'],
    [{ note: 'KVTES:n mukaan' }, 'KVTES:n mukaan', 'KVTES:n mukaan'],
    [{ note: 'x'.repeat(200), agreement: 'OVTES' }, 'OVTES', 'OVTES'],
    [{}, '', ''],
    [undefined, '', ''],
  ] as const)('%j', (pay, finnish, english) => {
    expect([payWords(pay, 0), payWords(pay, 2)].map(plain)).toEqual([finnish, english]);
  });
});
