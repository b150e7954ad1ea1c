import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { accentsOf, contrast, GROUNDS } from './accent.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('makes any colour readable on every ground, and text readable on it', () => {
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (accent, onAccent) => {
      const accents = accentsOf({ accent, onAccent });
      for (const scheme of ['light', 'dark'] as const) {
        expect(contrast(accents[scheme].accent, GROUNDS[scheme])).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accents[scheme].accent, accents[scheme].onAccent)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

it('leaves a colour alone that is readable already', () => {
  expect(accentsOf({ accent: '#0b5d66' }).light.accent).toBe('#0b5d66');
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
