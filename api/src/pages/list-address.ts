import { JobQuery } from '../../contract/postings.ts';
import type { FieldError } from '../../contract/errors.ts';

/** What a list page understood of its address. */
export interface ListAddress {
  query: JobQuery;
  /** The same as parameters, in one order and without what could not be used: the base of every link on the page. */
  params: URLSearchParams;
  /** Fields that could not be used. */
  refused: string[];
}

const FIELDS = [
  'q',
  'taskArea',
  'municipality',
  'unit',
  'employmentType',
  'language',
  'deadline',
  'near',
  'radius',
  'sort',
  'cursor',
] as const;

/**
 * Reads the address of a list as a browser's form or a shared link writes it: empty fields and foreign parameters
 * (campaign tags and the like) are passed over, and a field with a wrong value is left out rather than refused.
 */
export function readListAddress(search: URLSearchParams): ListAddress {
  return readFields(search, []);
}

/** The same address without fields that the service refused. */
export function withoutRefused(address: ListAddress, fields: readonly FieldError[]): ListAddress {
  return readFields(address.params, [...address.refused, ...fields.map(({ field }) => topOf(field))]);
}

function readFields(search: URLSearchParams, dropped: readonly string[]): ListAddress {
  const params = new URLSearchParams();
  for (const field of FIELDS) {
    if (dropped.includes(field)) continue;
    for (const value of new Set(search.getAll(field))) if (value.trim() !== '') params.append(field, value.trim());
  }
  // A form sends its radius also when nobody said from where.
  if (!params.has('near')) params.delete('radius');
  const parsed = JobQuery.safeParse(asRecord(params));
  if (parsed.success) return { query: withDistanceOrder(parsed.data), params, refused: [...dropped] };
  const wrong = parsed.error.issues.map((issue) => topOf(String(issue.path[0] ?? '')));
  // A complaint about a field that is not there could never be met, so then nothing is kept.
  return readFields(params, [...dropped, ...(wrong.some((field) => params.has(field)) ? wrong : FIELDS)]);
}

function asRecord(params: URLSearchParams): Record<string, string | string[]> {
  const single = new Set(['q', 'deadline', 'near', 'radius', 'sort', 'cursor']);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => [key, single.has(key) ? (params.get(key) ?? '') : params.getAll(key)]),
  );
}

// Whoever says where they are wants the nearest first, unless they searched or said otherwise.
function withDistanceOrder(query: JobQuery): JobQuery {
  return query.near !== undefined && query.sort === undefined && query.q === undefined ? { ...query, sort: 'distance' } : query;
}

function topOf(field: string): string {
  return field.split('.')[0] ?? field;
}
