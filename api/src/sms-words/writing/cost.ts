/** What the carrier asks for a segment, from its price list of a day, in millionths of the currency's unit: 0.0735 € is 73 500. */
export interface SegmentPrice {
  currency: string;
  micros: number;
  /** The day of the price list, `2026-11-22`. */
  asOf: string;
}

/** What messages cost, in millionths of the currency's unit. */
export interface Cost {
  currency: string;
  micros: number;
}

const MICROS = 1_000_000;
const DECIMALS = 6;

/**
 * A price from the carrier's decimal text ("0.0735", `current_price` of Twilio's Messaging Countries resource), without a rounding
 * error. Undefined where it is none, is negative, or is finer than a millionth.
 */
export function segmentPrice(decimal: string, currency: string, asOf: string): SegmentPrice | undefined {
  const [, whole, part = ''] = /^(\d{1,6})(?:\.(\d{1,12}))?$/.exec(decimal.trim()) ?? [];
  if (whole === undefined || !/^[A-Za-z]{3}$/.test(currency) || /[1-9]/.test(part.slice(DECIMALS))) return undefined;
  return { currency: currency.toUpperCase(), micros: Number(whole) * MICROS + Number(part.slice(0, DECIMALS).padEnd(DECIMALS, '0')), asOf };
}

/** What a text of so many segments costs for so many people. */
export function costOf(segments: number, people: number, price: SegmentPrice): Cost {
  return { currency: price.currency, micros: segments * people * price.micros };
}

/** A cost as one reads it, "3,20 €": rounded up to the cent, so that a preview never promises too little. */
export function writtenCost({ currency, micros }: Cost, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  const unit = 10 ** maximumFractionDigits;
  return format.format(Math.ceil((micros * unit) / MICROS) / unit);
}
