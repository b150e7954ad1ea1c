import type { AuditEventCode } from '../../../contract/audit-events.ts';
import type { TenantContext } from '../../context.ts';
import { Conflict } from '../../db/conflict.ts';
import type { AuditEvent, Statement } from '../../db/tenant-db.ts';
import { Refused } from '../../refusal.ts';
import type { Roster } from './rules.ts';
import { MEMBERS, readRoster } from './store.ts';

const TRIES = 5;

/** A change of who works in a tenant: what the audit says of it, and its writes. */
export interface RosterChange {
  event: AuditEventCode;
  details: Record<string, unknown>;
  statements: Statement[];
  also?: AuditEvent[];
}

/**
 * Changes who works in a tenant. `decide` sees the roster as it is at that moment and throws its refusal; of two changes
 * that saw the same roster only one is written, and the other decides again.
 */
export async function changeRoster(ctx: TenantContext, decide: (roster: Roster) => RosterChange): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const roster = await readRoster(ctx.db);
    const { event, details, statements, also = [] } = decide(roster);
    try {
      await ctx.db.commit([{ actor: ctx.actor, event, subject: MEMBERS, version: roster.version + 1, details }, ...also], statements);
      return;
    } catch (error) {
      if (!(error instanceof Conflict && error.on('audit_entries.version'))) throw error;
      if (attempt === TRIES) throw new Refused('stale_version');
    }
  }
}
