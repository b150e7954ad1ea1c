/** What a template may stand a value for, and the longest value with which a preview counts. A person is their first name, a place a unit. */
export const PLACEHOLDERS = {
  firstName: 20,
  unit: 40,
  role: 30,
  day: 12,
  hours: 11,
  code: 4,
  tenant: 30,
  replyBy: 17,
  link: 40,
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** A `{name}` in a template; `name` is undefined where it stands for nothing that there is. */
export interface Found {
  written: string;
  name: Placeholder | undefined;
  at: number;
}

const WRITTEN = /\{([^{}]*)\}/g;

/** The placeholders of a template in their order, unknown ones too. */
export function placeholders(template: string): Found[] {
  return [...template.matchAll(WRITTEN)].map(({ 0: written, 1: inside = '', index }) => ({
    written,
    name: isPlaceholder(inside) ? inside : undefined,
    at: index,
  }));
}

/** The text of a template. Names of which there is no value are given back instead of a text with holes. */
export function filled(
  template: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): { ok: true; text: string } | { ok: false; missing: string[] } {
  const missing = placeholders(template).filter(({ name }) => name === undefined || cleaned(values[name]) === '');
  if (missing.length > 0) return { ok: false, missing: [...new Set(missing.map(({ written }) => written))] };
  // One pass: a value in which braces stand is no template.
  const text = template.replace(WRITTEN, (written, inside: string) => (isPlaceholder(inside) ? cleaned(values[inside]) : written));
  return { ok: true, text };
}

/** The template with the longest values that a preview reckons with, of letters that GSM-7 has. */
export function longest(template: string): string {
  return template.replace(WRITTEN, (written, inside: string) => (isPlaceholder(inside) ? 'x'.repeat(PLACEHOLDERS[inside]) : written));
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}

// One line, nothing invisible: a value may not look like more of the message than it is.
function cleaned(value = ''): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
