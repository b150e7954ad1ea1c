import type { AuditEventCode, AuditGroup } from '../audit-events.ts';
import type { AuditEntry, AuditSubject } from '../audit.ts';

/** The audit in plain words: on the screen and in what is saved of it. An event without words does not compile. */
export interface AuditWords {
  /** What somebody did, after their name. */
  events: Record<AuditEventCode, string>;
  groups: Record<AuditGroup, string>;
  /** Who did it, when it was no member of staff. */
  actors: Record<Exclude<AuditEntry['by']['kind'], 'staff'>, string>;
  /** What it was about. */
  about: Record<AuditSubject['kind'], string>;
  /** Said of an application that has been deleted. */
  erased: string;
  persons: (count: number) => string;
  /** Headings of the saved table. */
  table: { name: string; headings: [string, string, string, string, string, string, string] };
}
