import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, longest, PLACEHOLDERS, placeholders } from './placeholders.ts';

describe('placeholders', () => {
  it('are filled in one pass', () => {
    expect(filled('{unit} {day}', { unit: '{day}', day: 'ti' })).toEqual({ ok: true, text: '{day} ti' });
  });

  it('a value is one line without anything invisible', () => {
    expect(filled('{unit}!', { unit: 'Koivu\n\nla\u200b \u202eX' })).toEqual({ ok: true, text: 'Koivu la X!' });
  });

  it('without a value there is no text', () => {
    expect(filled('{unit} {day} {unit} {lastName}', { unit: ' \n', day: 'ti' })).toEqual({ ok: false, missing: ['{unit}', '{lastName}'] });
  });

  it('the longest text is as long as its values', () => {
    expect(longest('{code} {code}').length).toBe(PLACEHOLDERS.code * 2 + 1);
  });

  it('any template and any values give a text or the names that lack', () => {
    const value = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), value, value, (template, unit, day) => {
        const result = filled(`${template}{unit}{day}`, { unit, day });
        const isFull = placeholders(template).every(({ name }) => name === 'unit' || name === 'day');
        expect(result.ok ? isFull : result.missing.length > 0).toBe(true);
      }),
    );
  });
});
