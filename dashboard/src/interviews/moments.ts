import type { Interview } from '../../../api/contract/interviews.ts';
import { calendarDay } from '../../../widget/src/dates.ts';
import type { Words } from '../i18n/work/words.ts';
import { instantWords } from '../openings/days-left.ts';
import type { StaffFrame } from '../router.ts';

const DAY_MS = 86_400_000;

/** The calendar day of a moment (milliseconds) in a zone, `2026-11-24`. */
export function dayIn(now: number, zone: string): string {
  return new Date(calendarDay(now, zone) * DAY_MS).toISOString().slice(0, 10);
}

/** The day of an interview when it is near: today or tomorrow; else nothing. */
export function nearDay(startsAt: string, now: number, zone: string, { interviews }: Words): string | undefined {
  const days = calendarDay(Date.parse(startsAt), zone) - calendarDay(now, zone);
  return days === 0 ? interviews.today : days === 1 ? interviews.tomorrow : undefined;
}

/** A picked time in words: `ti 24.11. klo 9.00`. */
export function timeWords({ startsAt }: { startsAt: string }, { tenant, lang }: StaffFrame): string {
  return instantWords(startsAt, tenant.timeZone, lang);
}

/** How it stands with somebody who has no time: that none suits, or how long they can still pick. */
export function waitingWords(
  { state, daysLeft }: Pick<Interview, 'state' | 'daysLeft'>,
  { interviews }: Words,
): { text: string; isSoon: boolean } {
  if (state === 'declined') return { text: interviews.states.declined, isSoon: true };
  return daysLeft < 0 ? { text: interviews.late, isSoon: true } : { text: interviews.pickLeft(daysLeft), isSoon: daysLeft <= 1 };
}

/** Whether an invitation waits for somebody: it has no time and is not over. */
export function isWaiting({ state }: Pick<Interview, 'state'>): boolean {
  return state === 'open' || state === 'declined';
}
