const MONTHS: readonly RegExp[] = [
  /^(tammikuu|januari$|jan$|january$)/,
  /^(helmikuu|februari$|feb$|february$)/,
  /^(maaliskuu|mars$|mar$|march$)/,
  /^(huhtikuu|april$|apr$)/,
  /^(toukokuu|maj$|may$)/,
  /^(kesakuu|juni$|jun$|june$)/,
  /^(heinakuu|juli$|jul$|july$)/,
  /^(elokuu|augusti$|aug$|august$)/,
  /^(syyskuu|september$|sep$|sept$)/,
  /^(lokakuu|oktober$|okt$|october$|oct$)/,
  /^(marraskuu|november$|nov$)/,
  /^(joulukuu|december$|dec$)/,
];
// Words of time that say nothing more beside a date or a length: "1.8. asti", "till den 1 augusti", "for 2 weeks".
const BESIDE: ReadonlySet<string> = new Set(
  'asti saakka ajan ajaksi verran eteenpain till tills t.o.m den fram och med i av until til till for the of th st nd rd kuun'.split(' '),
);
const END: ReadonlySet<string> = new Set(['loppuun', 'lopun', 'slutet', 'slut', 'end']);
const UNITS: readonly [RegExp, 'day' | 'week' | 'month'][] = [
  [/^(paiva[an]?|paivaksi|vuorokausi|dag|dagar|days?)$/, 'day'],
  [/^(viikko|viikon|viikkoa|viikoksi|vk|vko|vkoa|vecka|veckor|v|weeks?|wks?)$/, 'week'],
  [/^(kuukausi|kuukauden|kuukautta|kuukaudeksi|kk|m[aå]nad|m[aå]nader|man|months?)$/, 'month'],
];
const NUMBERS: Readonly<Record<string, number>> = {
  yksi: 1,
  yhden: 1,
  kaksi: 2,
  kahden: 2,
  kahdeksi: 2,
  kolme: 3,
  kolmen: 3,
  kolmeksi: 3,
  nelja: 4,
  neljan: 4,
  en: 1,
  ett: 1,
  tva: 2,
  två: 2,
  tre: 3,
  fyra: 4,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};
const MOST = { day: 366, week: 52, month: 12 } as const;

/** The last day of a pause (`2026-12-06`) from its words, counted from today; undefined where they do not name exactly one. */
export function pauseEnd(words: readonly string[], today: string): string | undefined {
  const said = words.filter((word) => !BESIDE.has(word));
  const [first = '', second, third] = said;
  if (said.length === 1 && second === undefined)
    return numericDate(first, today) ?? lengthFrom(1, first, today) ?? beforeMonth(first, today);
  if (said.length > 3) return undefined;
  const isEnd = said.some((word) => END.has(word));
  const month = said.map(monthOf).find((found) => found !== undefined);
  if (isEnd) return said.length === 2 && month !== undefined ? endOfMonth(month, today) : undefined;
  if (month !== undefined)
    return dayOfMonth(
      said.filter((word) => monthOf(word) === undefined),
      month,
      today,
    );
  return third === undefined && second !== undefined ? lengthFrom(NUMBERS[first] ?? Number(first), second, today) : undefined;
}

function numericDate(text: string, today: string): string | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}$/.exec(text) ?? [];
  if (iso) return existing(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)), today);
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?$/.exec(text) ?? [];
  if (!day || !month) return undefined;
  if (year) return existing(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day), today);
  return next(Number(month), Number(day), today);
}

function dayOfMonth(others: readonly string[], month: number, today: string): string | undefined {
  const [day = '', year] = others;
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(day) ?? [];
  if (!number) return undefined;
  if (year === undefined) return next(month, Number(number), today);
  return /^\d{4}$/.test(year) ? existing(Number(year), month, Number(number), today) : undefined;
}

// "Elokuuhun asti", "until August": the day before it begins.
function beforeMonth(word: string, today: string): string | undefined {
  const month = monthOf(word);
  const first = month === undefined ? undefined : next(month, 1, today);
  return first === undefined ? undefined : moved(first, 'day', -1);
}

function endOfMonth(month: number, today: string): string {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return written(new Date(Date.UTC(year, month, 0)));
}

function lengthFrom(count: number, word: string, today: string): string | undefined {
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  if (!unit || !Number.isInteger(count) || count < 1 || count > MOST[unit]) return undefined;
  return moved(today, unit, count);
}

function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index === -1 ? undefined : index + 1;
}

// The next such day, today included.
function next(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  return existing(year, month, day, today) ?? existing(year + 1, month, day, today);
}

// A day that exists and is not past; a longer pause than some years is a slip of the pen.
function existing(year: number, month: number, day: number, today: string): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return written(date) >= today && year <= Number(today.slice(0, 4)) + 2 ? written(date) : undefined;
}

function moved(date: string, unit: 'day' | 'week' | 'month', count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit !== 'month') return written(new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1))));
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  return written(new Date(Date.UTC(year, month - 1 + count, Math.min(day, last.getUTCDate()))));
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
