import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['0401234567', '+358401234567'],
    ['040-123 4567', '+358401234567'],
    ['(040) 123 45 67', '+358401234567'],
    ['040–1234567', '+358401234567'],
    ['040 / 123 4567', '+358401234567'],
    ['+358 (0)40 1234567', '+358401234567'],
    ['+3580 40 1234567', '+358401234567'],
    ['00358 40 1234567', '+358401234567'],
    ['\u202a+358 40 1234567\u202c', '+358401234567'],
    ['０４０ １２３４５６７', '+358401234567'],
    ['0457 123 1234', '+3584571231234'],
    ['0500 123456', '+358500123456'],
    ['+46 70 174 06 05', '+46701740605'],
    ['+372 5123 4567', '+37251234567'],
  ])('is understood as mobile: %s', (raw, e164) => {
    expect(parsePhone(raw, 'FI', { mobileOnly: true })).toEqual({ ok: true, e164 });
  });

  it('of a country whose ranges are not known is taken by its length, though never as one that gets text messages', () => {
    expect(parsePhone('+66 81 234 5678', 'FI')).toEqual({ ok: true, e164: '+66812345678' });
    expect(parsePhone('+66 81 234', 'FI')).toEqual({ ok: false, code: 'phone' });
    expect(parsePhone('+66 81 234 5678', 'FI', { mobileOnly: true })).toEqual({ ok: false, code: 'phone_not_mobile' });
  });

  it('is read as a number of the country at hand', () => {
    expect(parsePhone('070-174 06 05', 'SE')).toEqual({ ok: true, e164: '+46701740605' });
    expect(parsePhone('070-174 06 05', 'FI').ok).toBe(false);
  });

  it.each([
    ['a landline', '09 1234567', '+35891234567'],
    ['a landline on Åland', '018 12345', '+3581812345'],
  ])('may be %s, unless it must take text messages', (_, raw, e164) => {
    expect(parsePhone(raw, 'FI')).toEqual({ ok: true, e164 });
    expect(parsePhone(raw, 'FI', { mobileOnly: true })).toEqual({ ok: false, code: 'phone_not_mobile' });
  });

  it.each([
    '0600 12345',
    '0700 12345',
    '020 1234567',
    '029 1234567',
    '010 123 4567',
    '0100100',
    '0800 12345',
    '116117',
    '112',
    '049 1234567',
    '',
    '040',
    '040 12',
    'soita 040 1234567',
    '040 1234567 alanumero 5',
    '040 1234567;ext=5',
    '+358 +358 401234567',
    '+882 16 1234567',
    '1'.repeat(60),
    'matti@raahe.fi',
    '\u0000',
  ])('is refused: %s', (raw) => {
    expect(parsePhone(raw, 'FI')).toEqual({ ok: false, code: 'phone' });
  });

  it('is refused for a country that does not exist', () => {
    expect(parsePhone('0401234567', 'XX')).toEqual({ ok: false, code: 'phone' });
  });

  it('is E.164 whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ()-]{3,20}$/)), (raw) => {
        const result = parsePhone(raw, 'FI');
        expect(result.ok ? result.e164 : '+358401234567').toMatch(/^\+[1-9]\d{5,14}$/);
      }),
    );
  });
});
