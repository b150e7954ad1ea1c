import { createClient } from '@libsql/client/http';
import { drizzle } from 'drizzle-orm/libsql/http';
import type { Database } from '../src/db/client.ts';

/** How long one request to the libSQL server took. */
export interface Timing {
  /** From sending to the last byte of the answer. */
  requestMs: number;
  /** What the server says that it worked on the statements, by statement; transaction frames count as statements. */
  statementsMs: number[];
  rowsRead: number;
}

/** A database that notes every request to its server. */
export interface TimedDatabase extends Database {
  timings: Timing[];
}

/** Opens a database over HTTP and listens to what its server says of its own work. */
export function timedDatabase(url: string): TimedDatabase {
  const timings: Timing[] = [];
  const client = createClient({
    url,
    fetch: async (request: Request) => {
      const began = performance.now();
      const response = await fetch(request);
      const text = await response.text();
      const requestMs = performance.now() - began;
      const results = resultsIn(JSON.parse(text));
      timings.push({
        requestMs,
        statementsMs: results.map((result) => numberIn(result, 'query_duration_ms')),
        rowsRead: results.reduce((sum: number, result) => sum + numberIn(result, 'rows_read'), 0),
      });
      return new Response(text, { status: response.status, headers: response.headers });
    },
  });
  return { client, orm: drizzle({ client }), timings };
}

// Hrana: each response of a pipeline holds the result of a statement, or of a batch one for each of its steps.
function resultsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(resultsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('query_duration_ms' in value) return [value];
  return Object.values(value).flatMap(resultsIn);
}

function numberIn(result: object, name: string): number {
  const value: unknown = Reflect.get(result, name);
  return typeof value === 'number' ? value : 0;
}
