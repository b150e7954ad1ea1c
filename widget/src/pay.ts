import type { Pay } from '../../api/contract/postings.ts';
import type { Lang } from './i18n/localize.ts';
import { AT_LEAST, AT_MOST } from './i18n/pay-texts.ts';
import { nameOf, PAY_UNIT_NAMES } from './i18n/names.ts';

// Words that a source gave instead of a number fit a row only when they are short.
const LONGEST_NOTE = 60;

/** `2 500–3 000 €/kk`; the source's own words when there is no number; empty when nothing is known. */
export function payWords(pay: Pay | undefined, lang: Lang): string {
  if (!pay) return '';
  const { min, max, currency = 'EUR' } = pay;
  const low = min ?? max;
  if (low === undefined) return [pay.note, pay.agreement].find((words) => words && words.length <= LONGEST_NOTE) ?? '';
  const sums = min !== undefined && max !== undefined && max > min ? [min, max] : [low];
  const isEnglish = lang === 2;
  const isEuro = currency === 'EUR';
  const sign = isEuro ? '€' : currency;
  const digits = sums.some((sum) => sum % 1) ? 2 : 0;
  const words = sums.map((sum) => grouped(sum, digits, isEnglish));
  const sum = isEnglish ? words.map((one) => sign + (isEuro ? '' : '\u00a0') + one).join(' – ') : `${words.join('–')}\u00a0${sign}`;
  const limit = min === undefined ? `${AT_MOST[lang]} ` : max === undefined ? `${AT_LEAST[lang]} ` : '';
  return limit + sum + (pay.unit ? `/${nameOf(PAY_UNIT_NAMES, pay.unit, lang)}` : '');
}

// By hand: the browser's first use of `Intl` costs more than drawing the whole list.
function grouped(sum: number, digits: number, isEnglish: boolean): string {
  const [whole = '', cents] = sum.toFixed(digits).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, isEnglish ? ',' : '\u00a0');
  return cents ? thousands + (isEnglish ? '.' : ',') + cents : thousands;
}
