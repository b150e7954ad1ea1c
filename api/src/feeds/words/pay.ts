import type { Pay } from '../../../contract/postings.ts';
import { oneLine, shortened } from '../one-line.ts';

type PayUnit = NonNullable<Pay['unit']>;

const SAYS_NOTHING = /^([-–—.\s]*|undefined|not specified|ei ilmoitettu|n\/?a|null)$/i;
const LONGEST_NOTE = 300;
const LONGEST_SOURCE = 2_000;

const UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  ['hour', /\/ ?(h|t|tim|tunti|hour|hr)\b|tunnissa|tuntipalkka|per (timme|time|hour)|i timmen|timlön|hourly/],
  ['day', /\/ ?(pv|päivä|dag|day)\b|päivässä|per (dag|day)|om dagen|daily/],
  ['week', /\/ ?(vk|viikko|vecka|week)\b|viikossa|per (vecka|week)|i veckan|weekly/],
  ['month', /\/ ?(kk|kuukausi|mån|månad|month|mo)\b|kuukaudessa|per (månad|måned|month)|i månaden|monthly/],
  ['year', /\/ ?(v|vuosi|år|year|yr)\b|vuodessa|per (år|year)|om året|i året|annual|yearly/],
];
// What a person can earn in a unit before tax, in any of the currencies: outside it, a number is a code or a slip.
const PLAUSIBLE: Record<PayUnit, readonly [number, number]> = {
  hour: [3, 2_000],
  day: [20, 20_000],
  week: [50, 60_000],
  month: [150, 300_000],
  year: [2_000, 4_000_000],
};
const CURRENCY_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\beuro(a|n)?\b|\beur\b/],
  ['USD', /\$|\busd\b/],
  ['SEK', /\bsek\b/],
  ['NOK', /\bnok\b/],
];
const CURRENCY_OF: Record<string, string> = { FI: 'EUR', SE: 'SEK', NO: 'NOK', DK: 'DKK', US: 'USD' };

// A number as people write money. The look-arounds keep out codes (05VKA020), dates and percentages.
const NUMBER = /(?<![\p{L}\d.,])(\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,4})?)(?![\d%]|\p{L}*\d| ?%|[.,]\d)/gu;
const ONLY_MONEY = /^[\d\s.,€$–—-]*$/;
const MONEY_WORDS =
  /euroa?|eur|usd|sek|nok|kr|\/ ?(kk|h|t|tunti|kuukausi|mån|månad|month|hour|v|vuosi|år|year)|hourly|daily|weekly|monthly|annual|yearly/g;
const AT_LEAST = /alkaen|vähintään|lähtien|från|minst|lägst|\bfrom\b|at least|starting/;
const AT_MOST = /enintään|korkeintaan|upp till|högst|up to|at most/;
// Collective agreements of the municipal sector and their neighbours.
const AGREEMENT =
  /(?<!\p{L})(KVTES|OVTES|HYVTES|TTES|AKTA|UKTA|KTS|AVAINTES|AVAINOTES|SOTE-sopimu(?:s|ksen)|SH-avtalet|SOTE-avtalet|lääkärisopimu(?:s|ksen)|läkaravtalet)(?!\p{L})/iu;

/**
 * Reads pay from words: `2488,52€/kk`, `42405-65485 Annual`, `alkaen 14,50 €/h`. Numbers only when amount, currency and
 * unit are clear; everything else stays as the note, so nothing that was said is lost.
 */
export function readPay(raw: string | undefined, country: string): Pay {
  const words = oneLine(raw?.slice(0, LONGEST_SOURCE) ?? '');
  if (SAYS_NOTHING.test(words)) return {};
  const agreement = readAgreement(words);
  const amount = readAmount(words, country);
  const note = amount && isOnlyMoney(words) ? undefined : shortened(words, LONGEST_NOTE);
  return { ...amount, ...(agreement && { agreement }), ...(note && { note }) };
}

/** The collective agreement that a text names, written as its parties write it. */
export function readAgreement(words: string): string | undefined {
  const name = AGREEMENT.exec(words)?.[1];
  if (!name) return undefined;
  if (/^sote-sop/i.test(name)) return 'SOTE-sopimus';
  if (/^lääkäri/i.test(name)) return 'Lääkärisopimus';
  return /avtalet$/i.test(name) ? name : name.toUpperCase();
}

function readAmount(raw: string, country: string): Pay | undefined {
  const words = raw.toLowerCase();
  const unit = UNITS.find(([, pattern]) => pattern.test(words))?.[0];
  const currency = readCurrency(words, country);
  const numbers = [...words.matchAll(NUMBER)].map(([number]) => amountOf(number));
  const [low, high = low] = numbers;
  if (!unit || !currency || low === undefined || high === undefined || numbers.length > 2) return undefined;
  const [least, most] = PLAUSIBLE[unit];
  if (low > high || low < least || high > most) return undefined;
  if (numbers.length === 1 && AT_LEAST.test(words)) return { min: low, unit, currency };
  if (numbers.length === 1 && AT_MOST.test(words)) return { max: high, unit, currency };
  return { min: low, max: high, unit, currency };
}

function readCurrency(words: string, country: string): string | undefined {
  const own = CURRENCY_OF[country];
  if (/(?<!\p{L})kr(?!\p{L})/u.test(words)) return own === 'NOK' || own === 'DKK' ? own : 'SEK';
  return CURRENCY_SIGNS.find(([, pattern]) => pattern.test(words))?.[0] ?? own;
}

// The last mark before one, two or four digits divides decimals; before three digits a mark groups thousands.
function amountOf(number: string): number {
  const decimals = /[.,](\d{1,2}|\d{4})$/.exec(number)?.[1] ?? '';
  const whole = decimals ? number.slice(0, -decimals.length - 1) : number;
  return Math.round(Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`) * 100) / 100;
}

function isOnlyMoney(words: string): boolean {
  const rest = words.toLowerCase().replace(MONEY_WORDS, '').replace(AT_LEAST, '').replace(AT_MOST, '');
  return ONLY_MONEY.test(rest);
}
