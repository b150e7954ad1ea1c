import * as z from 'zod/mini';
import { SORTS, type Sort } from '../../contract/postings.ts';

/** Where the next page begins: after this key, and after this row among equals. */
export interface Cursor {
  sort: Sort;
  key: string | number;
  seq: number;
}

const Shape = z.tuple([z.enum(SORTS), z.union([z.string().check(z.maxLength(300)), z.number()]), z.int()]);

/** The opaque form that travels in addresses. */
export function encodeCursor({ sort, key, seq }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sort, key, seq]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads a cursor back; undefined when it is none of ours or belongs to another order. */
export function decodeCursor(raw: string, sort: Sort): Cursor | undefined {
  const parsed = Shape.safeParse(jsonIn(raw));
  if (!parsed.success || parsed.data[0] !== sort) return undefined;
  return { sort, key: parsed.data[1], seq: parsed.data[2] };
}

function jsonIn(raw: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(raw.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
