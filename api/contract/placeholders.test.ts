import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn, PLACEHOLDERS, unknownPlaceholders } from './placeholders.ts';

describe('a letter', () => {
  it('is filled in once, so that a name with braces stays a name', () => {
    const facts = { name: '{posting}', posting: 'Opettaja', municipality: 'Raahe', reference: 'AB12-CD34' };
    expect(filledIn('Hei {name}, {posting}, {Name} {x}', facts)).toBe('Hei {posting}, Opettaja, {Name} {x}');
  });

  it('loses nothing of what was written around the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, name) => {
        const facts = { name, posting: '', municipality: '', reference: '' };
        const plain = before.replaceAll('{', '(');
        expect(filledIn(`${plain}{name}${plain}`, facts)).toBe(`${plain}${name}${plain}`);
      }),
    );
  });

  it('keeps every placeholder that it does not know, and names it', () => {
    expect(unknownPlaceholders('Hei {name}, {palkka} {Nimi} {palkka} {} {a\nb} { name }')).toEqual(['palkka', 'Nimi', ' name ']);
    const facts = Object.fromEntries(PLACEHOLDERS.map((name) => [name, '-'])) as Record<(typeof PLACEHOLDERS)[number], string>;
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,20}$/), (name) => {
        const isKnown = PLACEHOLDERS.some((known) => known === name);
        expect(unknownPlaceholders(`x {${name}} y`)).toEqual(isKnown ? [] : [name]);
        expect(filledIn(`x {${name}} y`, facts)).toBe(isKnown ? 'x - y' : `x {${name}} y`);
      }),
    );
  });
});
