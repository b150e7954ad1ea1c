import type { Pay } from '../../api/contract/postings.ts';
import { FORMATS, type Lang } from './i18n/localize.ts';
import { AT_LEAST, AT_MOST } from './i18n/pay-texts.ts';
import { nameOf, PAY_UNIT_NAMES } from './i18n/names.ts';

// Words that a source gave instead of a number fit a row only when they are short.
const LONGEST_NOTE = 60;

/** `2 500–3 000 €/kk`; the source's own words when there is no number; empty when nothing is known. */
export function payWords(pay: Pay | undefined, lang: Lang): string {
  if (!pay) return '';
  const low = pay.min ?? pay.max;
  if (low === undefined) return [pay.note, pay.agreement].find((words) => words && words.length <= LONGEST_NOTE) ?? '';
  const money = new Intl.NumberFormat(FORMATS[lang], {
    style: 'currency',
    currency: pay.currency ?? 'EUR',
    minimumFractionDigits: low % 1 || (pay.max ?? low) % 1 ? 2 : 0,
  });
  const sum = pay.min !== undefined && pay.max !== undefined && pay.max > pay.min ? money.formatRange(pay.min, pay.max) : money.format(low);
  const limit = pay.min === undefined ? `${AT_MOST[lang]} ` : pay.max === undefined ? `${AT_LEAST[lang]} ` : '';
  return limit + sum + (pay.unit ? `/${nameOf(PAY_UNIT_NAMES, pay.unit, lang)}` : '');
}
