import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPersonalIdentityCode } from './personal-identity-code.ts';

// Individual numbers 900-999 are never given to a person; codes for testing have them.
const CODES = [
  '131052-9085',
  '020594X903P',
  '010516B903X',
  '290200A915U',
  '311299Y950V',
  '010100F999N',
  '150375W9215',
  '010203V944F',
  '300465U960A',
  '240300C977D',
  '240304D978F',
  '240305E979S',
  '010199+9012',
];
const WRITINGS = [
  'hetuni on 131052-9085.',
  '(131052-9085)',
  '131052–9085',
  '131052 - 9085',
  '131052\u00a0\u2212\u00a09085',
  '131052\u2011908\u00ad5',
  '020594x903p',
  'Hetu:020594X903P,',
  '020594 X 903P',
  '１３１０５２-９０８５',
  'a\n131052-9085\nb',
];

describe('a personal identity code', () => {
  it.each([...CODES, ...WRITINGS])('is found: %s', (text) => {
    expect(containsPersonalIdentityCode(text)).toBe(true);
  });

  it.each([
    ['a wrong check character', '131052-9084'],
    ['a day that does not exist', '310405-933L'],
    ['29 February of an ordinary year', '290201A9153'],
    ['a number that is never given', '131052-001T'],
    ['another sign of the century', '131052G9085'],
    ['digits before it', '0131052-9085'],
    ['letters after it', '131052-9085a'],
    ['a business id', '1234567-1'],
    ['a VAT number', 'FI12345671'],
    ['phone numbers', '040-1234567, +358 40 123 4567, 09-3101 0023, 050 1234567'],
    ['a bank account', 'FI21 1234 5600 0007 85'],
    ['dates and hours', '010125-311225, klo 7.00-15.00, 1.1.2025–31.12.2025'],
    ['a postal address', 'Kauppakatu 12 A 123, 92100 Raahe'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(containsPersonalIdentityCode(text)).toBe(false);
  });

  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

  it('is never seen in business ids, bank accounts and phone numbers as people write them', () => {
    const businessId = fc.tuple(digits(7), digits(1)).map((parts) => parts.join('-'));
    const account = digits(16).map((number) => `FI${number}`.replace(/(.{4})(?=.)/g, '$1 '));
    const prefix = fc.constantFrom('040', '050', '0457', '+358 40', '+358 (0)50', '00358 41', '09', '019');
    const separator = fc.constantFrom('', ' ', '-');
    const phone = fc.tuple(prefix, separator, digits(3), fc.constantFrom('', ' '), digits(4)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(businessId, account, phone), { maxLength: 4 }), (numbers) => {
        expect(containsPersonalIdentityCode(numbers.join(', '))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found in any text around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...CODES), fc.string({ unit: 'binary' }), (before, code, after) => {
        expect(containsPersonalIdentityCode(`${before}. ${code}; ${after}`)).toBe(true);
      }),
    );
  });
});
