import type { BootJob, BootList, BootPay, BootPlace } from '../../contract/boot.ts';
import { EMPLOYMENT_TYPES, type FacetCount, type JobList, type Pay, PAY_UNITS, TASK_AREAS, WORK_TIMES } from '../../contract/postings.ts';
import type { Locale, Localized, Words } from '../../contract/primitives.ts';
import type { BootSource } from '../postings/views.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The first page of a tenant's list in the compact form that travels inside the widget's script. */
export function bootList(
  rows: readonly BootSource[],
  list: Pick<JobList, 'asOf' | 'total' | 'next' | 'facets'>,
  tenant: { firstLanguage: Locale; names: Localized },
): BootList {
  const at = Math.floor(Date.parse(list.asOf) / MINUTE_MS);
  const places = new Numbered<BootPlace>();
  const names = new Numbered<string | Localized>();
  const own = new Set(Object.values(tenant.names));
  const jobs = rows.map((row) => bootJob(row, at, places, names, tenant.firstLanguage, own));
  const isWhole = list.total === rows.length;
  return {
    at,
    ...(!isWhole && { total: list.total }),
    ...(list.next !== undefined && { next: list.next }),
    ...(places.values.length > 0 && { places: places.values }),
    ...(names.values.length > 0 && { names: names.values }),
    jobs,
    ...(!isWhole && {
      facets: [counts(TASK_AREAS, list.facets.taskArea), counts(EMPLOYMENT_TYPES, list.facets.employmentType)] as [number[], number[]],
    }),
  };
}

function bootJob(
  { item, titles, place, employer, unit }: BootSource,
  at: number,
  places: Numbered<BootPlace>,
  names: Numbered<string | Localized>,
  first: Locale,
  own: Set<string>,
): BootJob {
  const closes = item.closesAt === undefined ? 0 : Math.floor(Date.parse(item.closesAt) / MINUTE_MS) - at;
  const slots: unknown[] = [
    item.id,
    titleSlot(titles, first),
    closes,
    TASK_AREAS.indexOf(item.taskArea),
    EMPLOYMENT_TYPES.indexOf(item.employmentType),
    place ? places.of(place.value, () => [place.value, oneOrAll(place.names)]) : 0,
    nameSlot(unit, names, own),
    Math.max(0, Math.floor((at * MINUTE_MS - Date.parse(item.publishedAt)) / DAY_MS)),
    item.pay ? paySlot(item.pay) : 0,
    item.workTime === undefined ? 0 : WORK_TIMES.indexOf(item.workTime) + 1,
    nameSlot(employer, names, own),
    item.positions === 1 ? 0 : item.positions,
  ];
  while (slots.length > 2 && slots.at(-1) === 0) slots.pop();
  return slots as BootJob;
}

function titleSlot(titles: Localized, first: Locale): string | Localized {
  const [only, ...more] = Object.entries(titles);
  return only && more.length === 0 && only[0] === first ? only[1] : titles;
}

/** One string when every language writes it alike. */
export function oneOrAll(names: Words): string | Localized {
  if (typeof names === 'string') return names;
  const [one, ...more] = new Set(Object.values(names));
  return one !== undefined && more.length === 0 ? one : names;
}

// The tenant's own names go without saying.
function nameSlot(said: Words | undefined, names: Numbered<string | Localized>, own: ReadonlySet<string>): number {
  if (said === undefined) return 0;
  const name = oneOrAll(said);
  if (typeof name === 'string' ? own.has(name) : Object.values(name).every((word) => own.has(word))) return 0;
  return names.of(JSON.stringify(name), () => name);
}

function paySlot(pay: Pay): BootPay | 0 {
  if (pay.min === undefined && pay.max === undefined) return pay.note ?? 0;
  const unit = pay.unit === undefined ? 0 : PAY_UNITS.indexOf(pay.unit) + 1;
  const numbers: [number, number, number] = [pay.min ?? 0, pay.max ?? 0, unit];
  return pay.currency === undefined || pay.currency === 'EUR' ? numbers : [...numbers, pay.currency];
}

function counts(codes: readonly string[], facet: readonly FacetCount[]): number[] {
  const all = codes.map((code) => facet.find((choice) => choice.value === code)?.count ?? 0);
  while (all.at(-1) === 0) all.pop();
  return all;
}

// Gives each new key the next number, counted from 1.
class Numbered<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string, value: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value());
    this.#numbers.set(key, number);
    return number;
  }
}
