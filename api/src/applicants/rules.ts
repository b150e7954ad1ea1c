import type { ApplicationState } from '../../contract/applications.ts';
import { UNDECIDED_STATES, type GivenState, type SentMessage } from '../../contract/recruitment.ts';
import { SMS_FAULTS } from '../../contract/sms.ts';
import type { SmsState } from '../sms/states.ts';
import type { RefusalCode } from '../../contract/errors.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';

/** Whether somebody who applied is still to be told how it ended. Who withdrew needs no answer. */
export function isWaiting(application: { state: ApplicationState; answeredAt: string | null }): boolean {
  return application.answeredAt === null && application.state !== 'withdrawn';
}

export function isUndecided(state: ApplicationState): boolean {
  return (UNDECIDED_STATES as readonly ApplicationState[]).includes(state);
}

/**
 * Giving an application another state. Staff may go back and forth, since a slip must be mendable; what the applicant
 * withdrew stays withdrawn.
 */
export function decideMove(from: ApplicationState, to: GivenState): { ok: true } | { ok: false; code: RefusalCode } {
  return from === 'withdrawn' || from === to ? { ok: false, code: 'state_conflict' } : { ok: true };
}

/** When a decision counts from: the moment it is made; none while undecided. A decision made anew counts anew. */
export function decidedAt(to: GivenState, now: string): string | null {
  return isUndecided(to) ? null : now;
}

/** The language in which a message goes out: the applicant's own where the text exists in it, else another that exists. */
export function messageLanguage(texts: Localized<unknown>, own: Locale, officialLanguages: readonly Locale[]): Locale | undefined {
  return [own, ...officialLanguages, 'fi' as const, 'sv' as const, 'en' as const].find((lang) => texts[lang] !== undefined);
}

const SMS_DELIVERIES: Record<SmsState, SentMessage['delivery']> = {
  waiting: 'waiting',
  sending: 'waiting',
  unknown: 'unknown',
  handed: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'failed',
  stopped: 'stopped',
};

/** How far a message got, and why no further; what is no longer in its outbox did not arrive. */
export function deliveryOf(row: {
  channel: SentMessage['channel'];
  mail: 'waiting' | 'sent' | 'failed' | 'withdrawn' | null;
  sms: SmsState | null;
  reason: string | null;
}): Pick<SentMessage, 'delivery' | 'fault'> {
  if (row.channel === 'mail') return { delivery: row.mail === 'waiting' || row.mail === 'sent' ? row.mail : 'failed' };
  const delivery = row.sms === null ? 'failed' : SMS_DELIVERIES[row.sms];
  const fault = delivery === 'failed' ? SMS_FAULTS.find((one) => one === row.reason) : undefined;
  return { delivery, ...(fault && { fault }) };
}
