import { Temporal } from 'temporal-polyfill';
import { firstIdAt } from '../ids.ts';

/** Days of a municipality, both included. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** The ids of audit entries that were made on these days: from the first on, and before the second. A day is as long as it is there. */
export function idsOf({ from, to }: Period, timeZone: string): { from?: string; before?: string } {
  const idAt = (day: Temporal.PlainDate) => firstIdAt('audit', day.toZonedDateTime(timeZone).epochMilliseconds);
  return {
    ...(from !== undefined && { from: idAt(Temporal.PlainDate.from(from)) }),
    ...(to !== undefined && { before: idAt(Temporal.PlainDate.from(to).add({ days: 1 })) }),
  };
}

/** What somebody names when they look for entries about one thing. */
export type Named = { posting: number } | { reference: string } | { id: string };

/** Reads a posting's number, an application's or a request's reference, or an id out of what was typed. */
export function namedIn(typed: string): Named {
  const said = typed.trim();
  if (/^#?\d{1,9}$/.test(said)) return { posting: Number(said.replace('#', '')) };
  if (/^[a-z]+_[0-9A-Z]{26}$/.test(said)) return { id: said };
  return { reference: said.toUpperCase() };
}

/** Which kind of thing a subject of the audit is, by the beginning of its id. */
export function kindOf(subject: string): 'application' | 'posting' | 'staff' | 'request' | 'other' {
  const kinds = { appl: 'application', post: 'posting', acc: 'staff', dreq: 'request' } as const;
  const prefix = /^([a-z]+)_[0-9A-Z]{26}$/.exec(subject)?.[1] ?? '';
  return Object.entries(kinds).find(([known]) => known === prefix)?.[1] ?? 'other';
}
