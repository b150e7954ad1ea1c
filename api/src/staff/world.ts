import type { Deps } from '../deps.ts';

/** What signing in and a person's own matters need of the world. */
export type StaffWorld = Pick<
  Deps,
  'accounts' | 'vault' | 'system' | 'now' | 'nowMs' | 'newId' | 'randomBytes' | 'later' | 'log' | 'publicUrl' | 'fetch' | 'allowLocalFeeds'
>;

/** Who is calling from where: what the doors know of somebody who is about to sign in. */
export interface Caller {
  /** The address as the edge knows it; only counted with, never stored as it is. */
  address: string;
  /** Browser and system in few words. */
  device: string;
  /** What the browser keeps of an earlier sign-in, as it says. */
  mark: string | undefined;
  /** The session that this browser had before; it ends when a new one begins. */
  before: { id: string; accountId: string } | undefined;
}
