import type { Locale } from '../../../api/contract/primitives.ts';

/** Units to choose from, each once, in the order of the language. */
export function unitsToOffer(units: readonly string[], lang: Locale): string[] {
  const order = new Intl.Collator(lang);
  return [...new Set(units)].sort((a, b) => order.compare(a, b));
}
