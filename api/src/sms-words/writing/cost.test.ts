import { describe, expect, it } from 'vitest';
import { costOf, segmentPrice, writtenCost } from './cost.ts';

describe('cost', () => {
  const price = segmentPrice('0.0735', 'eur', '2026-11-22');

  it('is reckoned in millionths', () => {
    expect(price).toEqual({ currency: 'EUR', micros: 73_500, asOf: '2026-11-22' });
    expect(price && costOf(2, 23, price)).toEqual({ currency: 'EUR', micros: 3_381_000 });
  });

  it('is written rounded up', () => {
    expect(writtenCost({ currency: 'EUR', micros: 3_381_000 }, 'fi')).toBe('3,39\u00a0€');
    expect(writtenCost({ currency: 'EUR', micros: 3_380_000 }, 'en')).toBe('€3.38');
    expect(writtenCost({ currency: 'EUR', micros: 1 }, 'sv')).toBe('0,01\u00a0€');
  });

  it.each(['', '-1', 'abc', '0.00000012', '1e3', 'NaN', '0,07'])('knows no price %s', (text) => {
    expect(segmentPrice(text, 'EUR', '2026-11-22')).toBeUndefined();
  });

  it('a price of more decimals than it needs is the same price', () => {
    expect(segmentPrice('0.07350000', 'EUR', '2026-11-22')).toEqual(price);
  });
});
