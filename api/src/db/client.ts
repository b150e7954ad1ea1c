import { type Client, createClient } from '@libsql/client/web';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/web';
import { gated, type WriteGate } from './write-gate.ts';

/** Where a libSQL database is. `namespace` addresses one of several behind one server, as tests use it. */
export interface DatabaseAddress {
  url: string;
  authToken?: string;
  namespace?: string;
}

export interface Database {
  client: Client;
  orm: LibSQLDatabase;
}

/**
 * Opens a database over HTTP; cheap enough to do for every request. All its writes pass the gate.
 * A server that does not answer within `timeoutMs` is treated as down.
 */
export function openDatabase(address: DatabaseAddress, gate: WriteGate, timeoutMs = 15_000): Database {
  // The server wants the namespace as unpadded base64.
  const namespace = address.namespace && btoa(address.namespace).replace(/=+$/, '');
  const client = gated(
    createClient({
      url: address.url,
      authToken: address.authToken,
      fetch: (request: Request) => {
        const headers = new Headers(request.headers);
        if (namespace) headers.set('x-namespace-bin', namespace);
        return fetch(new Request(request, { headers, signal: AbortSignal.timeout(timeoutMs) }));
      },
    }),
    gate,
  );
  return { client, orm: drizzle({ client }) };
}
