import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accents, contrast, DARK_GROUND, LIGHT_GROUND } from './brand-colours.ts';
import { PAGE_CSS } from './page-css.ts';
import { styleSheet, styleVersion } from './style-sheet.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a municipality’s colour', () => {
  it('stays as it is where it can be read', () => {
    expect(accents({ accent: '#00507a' }).light.accent).toBe('#00507a');
    expect(accents({ accent: '#ffd166' }).dark.accent).toBe('#ffd166');
  });

  it('is readable on every ground and under its text in both schemes, whatever it was', () => {
    fc.assert(
      fc.property(colour, fc.option(colour, { nil: undefined }), (accent, onAccent) => {
        const { light, dark } = accents({ accent, onAccent });
        expect(contrast(light.accent, LIGHT_GROUND)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(light.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark.accent, DARK_GROUND)).toBeGreaterThanOrEqual(4.5);
        for (const scheme of [light, dark]) expect(contrast(scheme.onAccent, scheme.accent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('the style sheet', () => {
  it('stands on the grounds that colours are measured against', () => {
    expect(PAGE_CSS).toContain(`--tint:${LIGHT_GROUND}`);
    expect(PAGE_CSS).toContain(`--tint:${DARK_GROUND}`);
  });

  it.each([
    ['light', '#f2f6f6', ['#17232a', '#4c5a61', '#8f3a00', '#ae1420']],
    ['dark', '#182328', ['#e6eef0', '#a8b7bd', '#ffb27a', '#ff9b9b']],
  ])('keeps its own text readable in the %s scheme', (_scheme, ground, inks) => {
    for (const ink of inks) {
      expect(PAGE_CSS).toContain(ink);
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('loads nothing from elsewhere', () => {
    expect(PAGE_CSS).not.toMatch(/url\(|@import|@font-face/);
  });

  it('has another version when it says something else', () => {
    expect(styleVersion({})).toBe(styleVersion({}));
    expect(styleVersion({ accent: '#123456' })).not.toBe(styleVersion({}));
    expect(styleSheet({ radius: 0 })).toContain('--radius:0px');
  });
});
