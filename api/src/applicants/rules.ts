import type { ApplicationState } from '../../contract/applications.ts';
import { UNDECIDED_STATES, type GivenState } from '../../contract/recruitment.ts';
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
