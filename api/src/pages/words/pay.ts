import type { Pay } from '../../../contract/postings.ts';
import type { Locale } from '../../../contract/primitives.ts';
import { PAGE_TEXTS } from '../texts/catalog.ts';

const NBSP = '\u00a0';
const SYMBOLS: Record<string, string> = { EUR: '€', SEK: 'kr' };

/**
 * Pay in words with its unit: `2 934,06–3 200 €/kk`, `från 2 100 €/mån.`, `€13.50 an hour`. What the source said in
 * words stands in for a missing number; undefined when nothing at all is known.
 */
export function payWords(pay: Pay | undefined, currency: string, lang: Locale): string | undefined {
  if (pay === undefined) return undefined;
  const { min, max } = pay;
  if (min === undefined && max === undefined) return pay.note ?? pay.agreement;
  const { units, from, upTo } = PAGE_TEXTS[lang].pay;
  const unit = pay.unit === undefined ? '' : units[pay.unit];
  const money = (digits: string) => withCurrency(digits, pay.currency ?? currency, lang) + unit;
  if (min !== undefined && max !== undefined) return money(min === max ? number(min, lang) : `${number(min, lang)}–${number(max, lang)}`);
  return min === undefined ? upTo(money(number(max ?? 0, lang))) : from(money(number(min, lang)));
}

function withCurrency(digits: string, currency: string, lang: Locale): string {
  const symbol = SYMBOLS[currency];
  if (lang === 'en') return symbol === '€' ? `€${digits}` : `${currency}${NBSP}${digits}`;
  return `${digits}${NBSP}${symbol ?? currency}`;
}

/** A number by the custom of the language; cents only where there are any. */
function number(value: number, lang: Locale): string {
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : NBSP);
  return cents === '00' ? grouped : `${grouped}${lang === 'en' ? '.' : ','}${cents}`;
}
