import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, shortened } from './one-line.ts';

describe('one line', () => {
  it.each([
    ['Vanda stad, Svenskspr&aring;kiga servicen', 'Vanda stad, Svenskspråkiga servicen'],
    ['Vantaan kaupunki,&nbsp; ', 'Vantaan kaupunki,'],
    ['L&amp;auml;hihoitaja', 'Lähihoitaja'],
    ['R&D manager', 'R&D manager'],
    ['C & C++ <developer', 'C & C++ <developer'],
    ['<b>Las</b>tenhoitaja', 'Lastenhoitaja'],
    ['<p>Opettaja</p><p>Raahe</p>', 'Opettaja Raahe'],
    ['var\u00adhais\u200bkasvatus', 'varhaiskasvatus'],
    ['  Opettaja,\r\n  ruotsin  kieli ', 'Opettaja, ruotsin kieli'],
  ])('makes %j plain', (raw, line) => {
    expect(oneLine(raw)).toBe(line);
  });

  it('never holds a line break or doubled space, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(oneLine(raw)).not.toMatch(/\s{2}|[\n\r\t]/);
      }),
    );
  });
});

describe('shortening', () => {
  it('cuts at a word and says so', () => {
    expect(shortened('Varhaiskasvatuksen opettaja, Raahe', 30)).toBe('Varhaiskasvatuksen opettaja…');
  });

  it('keeps to its length and to whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (raw, max) => {
        const short = shortened(raw, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});
