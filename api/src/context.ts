import type { Vault } from './crypto/vault.ts';
import type { TenantDb, TenantReads } from './db/tenant-db.ts';
import type { NewId } from './ids.ts';
import type { Log } from './log.ts';
import type { Places } from './places/places.ts';
import type { Tenant } from './directory/tenant.ts';

/**
 * Who acts. A person of the public is never named here: what they sent is the record. A member of staff is, so that the
 * audit can be read after they have left.
 */
export type Actor =
  | { kind: 'public' }
  | { kind: 'operator' }
  | { kind: 'feed'; feedId: string }
  | { kind: 'clock' }
  | { kind: 'staff'; accountId: string; name: string };

/** What reading the public side of one or several tenants takes. */
export interface ReadContext {
  tenants: readonly Tenant[];
  db: TenantReads;
  places: Places;
  /** The service's own address without a slash at the end. */
  publicUrl: string;
  /** The present as `2026-11-22T06:30:00.000Z`. */
  now: () => string;
}

/** What every verb of a service is given: one tenant's world, who acts, and the things that only the edge may know. */
export interface TenantContext extends ReadContext {
  tenant: Tenant;
  db: TenantDb;
  actor: Actor;
  newId: NewId;
  randomBytes: (count: number) => Uint8Array;
  log: Log;
  /** Seals what is stored but must be read by nobody who only has the database. */
  vault: Vault;
  /** Says that a commit left a letter in the outbox, so that it goes out behind the answer. */
  mailWaits: () => void;
  /** Whether there is a telephone carrier here. */
  hasCarrier: boolean;
  /** Says that a commit left a text message in the outbox, so that it goes out behind the answer. */
  smsWaits: () => void;
  /** Whether anything here looks for viruses. */
  hasScanner: boolean;
  /** Says that a commit left a document to be scanned, so that it is looked at behind the answer. */
  fileWaits: (id: string) => void;
  /** Says that what the public sees of this tenant has changed, so that cached copies go. */
  publicChanged: () => Promise<void>;
}
