/** Readers of values that someone else's system wrote: each gives what was asked for, or undefined. */

/** An object of which nothing is known yet. */
export type SourceRecord = Readonly<Record<string, unknown>>;

/** A JSON object; arrays and null are not. */
export function asRecord(value: unknown): SourceRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SourceRecord) : undefined;
}

/** The entries of a list; anything else is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string or a number as a string that is more than white space. */
export function asWords(value: unknown): string | undefined {
  const words = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  return typeof words === 'string' && /\S/.test(words) ? words : undefined;
}

/** A finite number, also when it was sent as text. */
export function asNumber(value: unknown): number | undefined {
  const words = asWords(value)?.trim();
  const number = words === undefined || !/^-?\d+([.,]\d+)?$/.test(words) ? Number.NaN : Number(words.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

/** The value of a JSON text, or undefined when it is none. A byte order mark in front does no harm. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
