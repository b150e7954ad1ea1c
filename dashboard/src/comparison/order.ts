import type { Compared } from '../../../api/contract/comparison.ts';

/** How people stand beside each other: as they were chosen, or, when somebody asks for it, by their average score. */
export type Order = 'chosen' | 'average';

/** So many stand side by side; the service refuses more. */
export const MOST = 6;

const ID = /^[a-z]{2,8}_[0-9A-Z]{26}$/;

/** What the address asks of the comparison; what the service would not understand is left out. */
export interface ComparisonPlace {
  people: string[];
  order: Order;
  /** The row that is read in little room, from 0. */
  row: number;
}

/** Reads the address. */
export function readPlace(query: URLSearchParams): ComparisonPlace {
  const people = (query.get('people') ?? '').split('.').filter((id) => ID.test(id));
  const row = query.get('row') ?? '';
  return {
    people: [...new Set(people)].slice(0, MOST),
    order: query.get('order') === 'average' ? 'average' : 'chosen',
    row: /^\d{1,3}$/.test(row) ? Math.max(0, Number(row) - 1) : 0,
  };
}

/** People in the order that was asked for; those without an average to see stand last, as they were chosen. */
export function ordered(people: readonly Compared[], order: Order): Compared[] {
  if (order === 'chosen') return [...people];
  return people.toSorted((a, b) => (b.scoring.average ?? -1) - (a.scoring.average ?? -1));
}
