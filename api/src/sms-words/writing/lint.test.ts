import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateProblems } from './lint.ts';
import { longest } from './placeholders.ts';
import { segmented } from './segments.ts';

describe('templates', () => {
  const use = { isFirst: false, isOneWay: false };
  const codes = (template: string, how = use) => templateProblems(template, how).map(({ code }) => code);

  it.each([
    'Vuoro {day} {hours}, {unit}. Pääsetkö? Vastaa K {code} tai E {code}.',
    'Pass {day} {hours}, {unit}. Kan du? Svara J {code} eller N {code}.',
    'Shift {day} {hours}, {unit}. Reply K {code} for it, E {code} if not. Lopeta: STOP',
  ])('may be sent: %s', (template) => {
    expect(templateProblems(template, use)).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['Hei {lastName}', 'unknown_placeholder'],
    ['Hei {firstName', 'stray_brace'],
    ['Vastaa YES tai NO', 'reserved_word'],
    ['Svara CANCEL', 'reserved_word'],
    ['Reply K or END', 'reserved_word'],
    ['Soita 040 123 4567', 'phone_number'],
    ['Tunnus 131052-308T', 'identity_code'],
    ['Vuoro työttömille', 'sensitive'],
    ['Sairauslomasi jälkeen', 'sensitive'],
    ['Palvelusetelisi on valmis', 'sensitive'],
    ['Du får dagpenning', 'sensitive'],
    ['Potilaan nimi', 'sensitive'],
    ['ä'.repeat(307), 'too_many_segments'],
    ['Ж'.repeat(135), 'too_many_segments'],
    [`${'a'.repeat(290)}{unit}`, 'too_many_segments'],
    ['a'.repeat(1601), 'too_long'],
    ['Vuoro 7–15', 'costly'],
  ])('%s: %s', (template, code) => {
    expect(codes(template)).toContain(code);
  });

  it('the first message says how to stop', () => {
    expect(codes('Hei', { isFirst: true, isOneWay: false })).toEqual(['no_way_to_stop']);
    expect(codes('Hei. Lopeta: STOP', { isFirst: true, isOneWay: false })).toEqual([]);
  });

  it('a sender without answers asks for none and gives a link', () => {
    expect(codes('Vastaa K. Lopeta: STOP', { isFirst: true, isOneWay: true })).toEqual(['asks_one_way', 'no_way_to_stop']);
    expect(codes('Vuoro: {link}', { isFirst: true, isOneWay: true })).toEqual([]);
  });

  it('any text is judged, and what is too long is an error', () => {
    const anything = fc.array(fc.nat(0xffff), { maxLength: 700, size: 'max' }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anything, (text) => {
        const isLong = templateProblems(text, use).some(({ code }) => code === 'too_many_segments');
        expect(isLong).toBe(text.trim() !== '' && segmented(longest(text)).segments > 2);
      }),
    );
  });
});
