import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { cheaper, withPlainSigns } from './cheaper.ts';
import { segmented } from './segments.ts';

const GSM = Array.from('@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡AZÄÖÑÜ§¿azäöñüà\n^{}\\[~]|€');
const OTHERS = ['–', '’', '…', 'š', 'ž', 'Ж', '中', '👍', '👍🏽', '👩‍👧', '🇫🇮', '❤️', 'á', 'ç'];

describe('segments', () => {
  it.each([
    ['', 'GSM-7', 0, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['ä'.repeat(306), 'GSM-7', 306, 2],
    ['ä'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    // An escape and its sign stay together: 76 of them in 153 units.
    ['€'.repeat(153), 'GSM-7', 306, 3],
    ['Ж'.repeat(70), 'UCS-2', 70, 1],
    ['Ж'.repeat(71), 'UCS-2', 71, 2],
    ['👍'.repeat(35), 'UCS-2', 70, 1],
    ['👍'.repeat(36), 'UCS-2', 72, 2],
    // 33 thumbs in 67 units.
    ['👍'.repeat(67), 'UCS-2', 134, 3],
  ])('%s', (text, encoding, units, segments) => {
    expect(segmented(text)).toMatchObject({ encoding, units, segments });
  });

  it('one dash takes more than half the room', () => {
    expect(segmented('Vuoro ti 14–22')).toMatchObject({ encoding: 'UCS-2', costly: [{ character: '–', at: 11, times: 1, instead: '-' }] });
    expect(segmented('Vuoro ti 14-22')).toMatchObject({ encoding: 'GSM-7', costly: [] });
  });

  it('åäö, é and € cost no more', () => {
    expect(segmented('Kahvila Café, 15 €, Åbo, pöytä').encoding).toBe('GSM-7');
  });

  it('are counted as Twilio’s own calculator counts them', () => {
    const text = fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...GSM) }, { weight: 1, arbitrary: fc.constantFrom(...OTHERS) }),
      {
        maxLength: 400,
        size: 'max',
      },
    );
    fc.assert(
      fc.property(fc.oneof(text, fc.array(fc.constantFrom(...GSM), { maxLength: 700, size: 'max' })), (characters) => {
        const message = characters.join('');
        const twilio = new SegmentedMessage(message);
        const ours = segmented(message);
        expect([ours.encoding, ours.segments]).toEqual([twilio.encodingName, twilio.segmentsCount]);
      }),
      { numRuns: 100 },
    );
  });

  it('leave room for as many units as they say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GSM), { maxLength: 500, size: 'max' }), (characters) => {
        const text = characters.join('');
        const { segments, left } = segmented(text);
        expect(segmented(text + 'a'.repeat(left)).segments).toBe(segments);
        expect(segmented(`${text}${'a'.repeat(left)}a`).segments).toBe(segments + 1);
      }),
    );
  });
});

describe('cheaper characters', () => {
  it.each([
    ['–', '-'],
    ['’', "'"],
    ['”', '"'],
    ['…', '...'],
    ['š', 's'],
    ['Ž', 'Z'],
    ['á', 'a'],
    ['Ж', undefined],
    ['👍', undefined],
  ])('%s → %s', (character, instead) => {
    expect(cheaper(character)).toBe(instead);
  });

  it('plain signs replace typography and leave letters alone', () => {
    expect(withPlainSigns('Šárka – ”klo 7–15”…\r\n')).toBe('Šárka - "klo 7-15"...\n');
  });

  it('plain signs never take more segments', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.oneof(
              fc.constantFrom(...GSM, ...OTHERS),
              fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
            ),
            { maxLength: 300 },
          )
          .map((characters) => characters.join('')),
        (text) => {
          const plain = withPlainSigns(text);
          expect(withPlainSigns(plain)).toBe(plain);
          expect(segmented(plain).encoding === 'GSM-7' || segmented(text).encoding === 'UCS-2').toBe(true);
        },
      ),
    );
  });
});
