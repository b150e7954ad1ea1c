import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import type { Mail } from '../mail/mail.ts';
import { queueMail } from '../mail/outbox.ts';
import { Refused } from '../refusal.ts';
import type { InterviewRow, LoadedInterview } from './store.ts';

/** The secret of an interview's link, from where it is sealed. Refuses `unavailable` when the installation's own secret was changed. */
export async function tokenOf(ctx: Pick<TenantContext, 'vault'>, { interview }: Pick<LoadedInterview, 'interview'>): Promise<string> {
  try {
    return await ctx.vault.open(interview.sealed, interview.id);
  } catch {
    throw new Refused('unavailable');
  }
}

/** The time that was picked. */
export function timeOf({ slots, slotId }: LoadedInterview): { startsAt: string; minutes: number } | undefined {
  return slots.find(({ id }) => id === slotId);
}

/** Letters as rows of the commit that they tell of; they are about the application, with which they go. */
export async function queued(ctx: TenantContext, applicationId: string, letters: readonly Mail[]): Promise<Statement[]> {
  const mails = await Promise.all(letters.map((letter) => queueMail(ctx, applicationId, letter)));
  return mails.map(({ statement }) => statement);
}

/** The audit entry of a change; of two that saw the same version, one is refused. */
export function changeOf(
  ctx: Pick<TenantContext, 'actor'>,
  interview: Pick<InterviewRow, 'id' | 'version' | 'applicationId'>,
  event: AuditEvent['event'],
  details: Record<string, unknown> = {},
): AuditEvent {
  const all = { application: interview.applicationId, ...details };
  return { actor: ctx.actor, event, subject: interview.id, version: interview.version + 1, details: all };
}

/** Refuses `stale_version` when somebody was faster. */
export async function commitOnce(ctx: TenantContext, events: AuditEvent[], statements: Statement[]): Promise<void> {
  try {
    await ctx.db.commit(events, statements);
  } catch (error) {
    if (error instanceof Conflict) throw new Refused('stale_version');
    throw error;
  }
}
