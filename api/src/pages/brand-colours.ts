import type { Brand } from '../../contract/tenants.ts';

type Rgb = readonly [number, number, number];

/** The tinted panels of the style sheet: the grounds on which an accent has it hardest. */
export const LIGHT_GROUND = '#f2f6f6';
export const DARK_GROUND = '#182328';
const DEFAULT_ACCENT = '#0b5d66';
// WCAG 2.2, 1.4.3: text of normal size. Light letters on dark glow less at a little more.
const ENOUGH = 4.5;
const ENOUGH_ON_DARK = 6;

/** The accent of a scheme and the text that stands on it, each readable on its ground. */
export interface Accent {
  accent: string;
  onAccent: string;
}

/** A municipality's colour made readable: darkened for the light scheme, lightened for the dark one, no more than needed. */
export function accents(brand: Brand): { light: Accent; dark: Accent } {
  const accent = brand.accent ?? DEFAULT_ACCENT;
  return {
    light: withText(readable(accent, LIGHT_GROUND, '#000000', ENOUGH), brand.onAccent),
    dark: withText(readable(accent, DARK_GROUND, '#ffffff', ENOUGH_ON_DARK), brand.onAccent),
  };
}

/** Contrast of two colours (`#rrggbb`) by WCAG's formula, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function withText(accent: string, wanted: string | undefined): Accent {
  const choices = [wanted, '#ffffff', '#000000'].filter((colour) => colour !== undefined);
  return { accent, onAccent: choices.find((colour) => contrast(colour, accent) >= ENOUGH) ?? '#000000' };
}

function readable(colour: string, ground: string, towards: string, enough: number): string {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, towards, step / 20);
    if (contrast(mixed, ground) >= enough) return mixed;
  }
  return towards;
}

function mix(one: string, other: string, share: number): string {
  const [a, b] = [rgb(one), rgb(other)];
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return `#${([0, 1, 2] as const).map((index) => channel(index).toString(16).padStart(2, '0')).join('')}`;
}

function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
