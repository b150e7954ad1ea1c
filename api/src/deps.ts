import type { Vault } from './crypto/vault.ts';
import type { AccountDb } from './db/account-db.ts';
import type { Database } from './db/client.ts';
import type { SystemDb } from './db/system-db.ts';
import type { NewId } from './ids.ts';
import type { Log } from './log.ts';
import type { MailTransport } from './mail/transport.ts';
import type { SmsTransport } from './sms/transport.ts';
import type { Places } from './places/places.ts';
import type { FileStore } from './files/file-store.ts';
import type { Scanner } from './scanning/scanner.ts';
import type { Remembering } from './cache/remember.ts';
import type { BuiltFiles, WidgetManifest } from './embed/built-files.ts';

/**
 * What the outside world lends to the service. The Worker makes one for each request; tests make their own.
 * Nothing below it reads a clock, a random source or an environment by itself.
 */
export interface Deps extends Remembering {
  database: Database;
  system: SystemDb;
  accounts: AccountDb;
  /** Throws `unavailable` at use when no secret is configured: the public side lives without it. */
  vault: Vault;
  mail: MailTransport;
  /** The telephone carrier; `noCarrier` where none is configured. */
  sms: SmsTransport;
  places: Places;
  files: FileStore;
  /** Looks for viruses in what is uploaded; absent where none is configured. */
  scanner: Scanner | undefined;
  built: BuiltFiles;
  manifest: () => Promise<WidgetManifest>;
  publicUrl: string;
  now: () => string;
  newId: NewId;
  randomBytes: (count: number) => Uint8Array;
  log: Log;
  fetch: typeof fetch;
  /** Whether feeds may come from loopback: only in the local world and in tests. */
  allowLocalFeeds: boolean;
  /** Outer shield against floods; true when the caller may go on. */
  allows: (key: string) => Promise<boolean>;
}
