import { type Client, createClient } from '@libsql/client/http';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/http';
import { gated, type WriteGate } from './write-gate.ts';

/** Where a libSQL database is. `namespace` addresses one of several behind one server, as tests use it. */
export interface DatabaseAddress {
  url: string;
  authToken?: string;
  namespace?: string;
}

export interface Database {
  readonly client: Client;
  readonly orm: LibSQLDatabase;
}

/**
 * A database over HTTP, opened when it is first used: most public answers never need it. All its writes pass the gate.
 * A server that does not answer within `timeoutMs` is treated as down.
 */
export function openDatabase(address: DatabaseAddress, gate: WriteGate, timeoutMs = 15_000): Database {
  let client: Client | undefined;
  let orm: LibSQLDatabase | undefined;
  return {
    get client() {
      client ??= gated(connect(address, timeoutMs), gate);
      return client;
    },
    get orm() {
      orm ??= drizzle({ client: this.client });
      return orm;
    },
  };
}

function connect(address: DatabaseAddress, timeoutMs: number): Client {
  // The server wants the namespace as unpadded base64.
  const namespace = address.namespace && btoa(address.namespace).replace(/=+$/, '');
  return createClient({
    url: address.url,
    authToken: address.authToken,
    fetch: (request: Request) => {
      const headers = new Headers(request.headers);
      if (namespace) headers.set('x-namespace-bin', namespace);
      return fetch(new Request(request, { headers, signal: AbortSignal.timeout(timeoutMs) }));
    },
  });
}
