import type { Brand } from '../../api/contract/tenants.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** The darkest light ground and the lightest dark ground of the style sheet: what is readable there is readable on all. */
export const GROUNDS = { light: '#f3f5f5', dark: '#20282b' } as const;
const DEFAULT_ACCENT = '#0b5d66';
// WCAG 2.2, 1.4.3: text of normal size.
const ENOUGH = 4.5;

/** The accent of one colour scheme, and the text that stands on it. */
export interface Accent {
  accent: string;
  onAccent: string;
}

/** A municipality's colour, darkened for light grounds and lightened for dark ones no more than reading takes. */
export function accentsOf(brand: Brand): Record<keyof typeof GROUNDS, Accent> {
  const wanted = brand.accent ?? DEFAULT_ACCENT;
  const accent = (ground: string, towards: string): Accent => {
    const colour = readable(wanted, ground, towards);
    const texts = [brand.onAccent, '#ffffff', '#000000'].filter((text) => text !== undefined);
    return { accent: colour, onAccent: texts.find((text) => contrast(text, colour) >= ENOUGH) ?? '#000000' };
  };
  return { light: accent(GROUNDS.light, '#000000'), dark: accent(GROUNDS.dark, '#ffffff') };
}

/** Contrast of two colours (`#rrggbb`) by WCAG's formula, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function readable(colour: string, ground: string, towards: string): string {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, towards, step / 20);
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return towards;
}

function mix(one: string, other: string, share: number): string {
  const end = channels(other);
  const mixed = channels(one).map((value, index) => Math.round(value + ((end[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function channels(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Gives the whole page a municipality's colour, in both schemes. */
export function paint(brand: Brand): void {
  const { style } = document.documentElement;
  for (const [scheme, { accent, onAccent }] of Object.entries(accentsOf(brand))) {
    style.setProperty(`--accent-${scheme}`, accent);
    style.setProperty(`--on-accent-${scheme}`, onAccent);
  }
}
