import { randomBytes } from 'node:crypto';
import { makeVault, noVault } from '../src/crypto/vault.ts';
import { AccountDb } from '../src/db/account-db.ts';
import { openDatabase } from '../src/db/client.ts';
import { SystemDb } from '../src/db/system-db.ts';
import { WriteGate } from '../src/db/write-gate.ts';
import type { Deps } from '../src/deps.ts';
import type { FileStore } from '../src/files/file-store.ts';
import { isolateMemory } from '../src/cache/remember.ts';
import { makeNewId } from '../src/ids.ts';
import { jsonLog } from '../src/log.ts';
import { noTransport } from '../src/mail/transport.ts';
import { noCarrier } from '../src/sms/transport.ts';
import { makePlaces } from '../src/places/places.ts';

/** Configuration of a command: the database to work on. */
export interface CommandEnv {
  DATABASE_URL: string;
  DATABASE_AUTH_TOKEN?: string;
  PUBLIC_URL?: string;
  STAFF_SECRET?: string;
  LOCAL_WORLD?: string;
}

const noFiles: FileStore = {
  put: () => Promise.reject(new Error('Commands do not store files')),
  get: async () => undefined,
  delete: () => Promise.reject(new Error('Commands do not delete files')),
};

/** The world lent to a command on the operator's machine: the real database, no cache, no files. */
export function nodeDeps(env: CommandEnv, overrides: Partial<Deps> = {}): Deps {
  const database = openDatabase({ url: env.DATABASE_URL, authToken: env.DATABASE_AUTH_TOKEN }, new WriteGate(), 60_000);
  const system = new SystemDb(database);
  const bytes = (count: number) => new Uint8Array(randomBytes(count));
  const now = () => new Date().toISOString();
  const newId = makeNewId(() => Date.now(), bytes);
  return {
    database,
    system,
    accounts: new AccountDb(database, newId, now),
    vault: env.STAFF_SECRET === undefined ? noVault : makeVault(env.STAFF_SECRET, bytes),
    mail: noTransport,
    sms: noCarrier,
    places: makePlaces()(system),
    files: noFiles,
    scanner: undefined,
    memory: isolateMemory(),
    cache: { get: async () => undefined, put: async () => undefined },
    built: { read: async () => undefined },
    manifest: () => Promise.reject(new Error('Commands serve no widget')),
    publicUrl: env.PUBLIC_URL ?? 'http://localhost:8787',
    now,
    nowMs: () => Date.now(),
    newId,
    randomBytes: bytes,
    log: jsonLog((line) => process.stderr.write(`${line}\n`)),
    fetch,
    allowLocalFeeds: env.LOCAL_WORLD === 'yes',
    allows: async () => true,
    later: () => undefined,
    ...overrides,
  };
}
