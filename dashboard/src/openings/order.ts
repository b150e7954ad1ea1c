import type { Locale } from '../../../api/contract/primitives.ts';
import type { Opening } from './read-openings.ts';

/** Columns by which the table can be ordered. */
export const COLUMNS = ['title', 'unit', 'place', 'deadline', 'languages'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  isDescending: boolean;
}

const DEFAULT: Order = { column: 'deadline', isDescending: false };

/** Reads the order from the address, `unit` or `-unit`; the nearest deadline first when it names none. */
export function readOrder(query: URLSearchParams): Order {
  const text = query.get('sort') ?? '';
  const column = COLUMNS.find((name) => name === text.replace(/^-/, ''));
  return column ? { column, isDescending: text.startsWith('-') } : DEFAULT;
}

/** What the address says after a click on a column's head: the other way round when it is the one in use. */
export function nextOrder(order: Order, column: Column): string {
  const isDescending = order.column === column && !order.isDescending;
  if (column === DEFAULT.column && isDescending === DEFAULT.isDescending) return '';
  return `${isDescending ? '-' : ''}${column}`;
}

/** The rows in order, as the language sorts its letters. A row that lacks the value comes last either way. */
export function ordered(rows: readonly Opening[], { column, isDescending }: Order, lang: Locale): Opening[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * (column === 'deadline' ? compare(a.key, b.key) : collator.compare(a.key, b.key));
    })
    .map(({ row }) => row);
}

/** The rows that hold every word of the search, in any order, accents and case aside; `#12` and `12` find a number. */
export function found(rows: readonly Opening[], search: string): Opening[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter(({ id, title, unit, place }) => {
    const text = folded(`#${id} ${title} ${unit} ${place}`);
    return words.every((word) => text.includes(word));
  });
}

function keyOf(row: Opening, column: Column): string {
  if (column === 'deadline') return row.closesAt ?? '';
  if (column === 'languages') return row.languages.join(' ');
  return row[column];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
