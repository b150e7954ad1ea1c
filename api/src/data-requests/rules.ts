import { Temporal } from 'temporal-polyfill';
import type { ApplicationState } from '../../contract/applications.ts';
import type { RequestKind, RequestState } from '../../contract/data-requests.ts';
import type { RefusalCode } from '../../contract/errors.ts';

/** What the rules look at. Days are the municipality's own: `2026-11-22`. */
export interface RequestFacts {
  kind: RequestKind;
  state: RequestState;
  receivedOn: string;
  dueOn: string;
  extensionReason: string | null;
}

export type Decision<T> = { ok: true; value: T } | { ok: false; code: RefusalCode };

// Long enough for the person to come back to the answer they were given.
const CONTACT_DAYS = 30;

/** The last day to answer: a month from the day of receipt (General Data Protection Regulation, article 12(3)). */
export function dueOn(receivedOn: string): string {
  return months(receivedOn, 1);
}

/** The day in a municipality at an instant. */
export function dayIn(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** Whole days from one day to another; negative when the other is past. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/**
 * Two further months, once, and only while the person can be told of it in time: within the first month (article 12(3)).
 * Gives the new last day.
 */
export function decideExtension(request: RequestFacts, today: string): Decision<string> {
  if (isClosed(request.state) || request.extensionReason !== null || today > dueOn(request.receivedOn))
    return { ok: false, code: 'state_conflict' };
  return { ok: true, value: months(request.receivedOn, 3) };
}

/** What is asked by somebody who is not known may be refused, but not done (article 12(6)). */
export function decideEnd(request: RequestFacts, to: 'done' | 'refused'): Decision<RequestState> {
  if (isClosed(request.state) || (to === 'done' && request.state === 'unverified')) return { ok: false, code: 'state_conflict' };
  return { ok: true, value: to };
}

/** Data is given out and erased for a person who is known, while the request is open. */
export function decideWork(state: RequestState): Decision<null> {
  return state === 'open' ? { ok: true, value: null } : { ok: false, code: 'state_conflict' };
}

/**
 * The first day on which a closed request no longer says who asked. Whoever was erased is forgotten at once: their name
 * in the register would be the last of what they asked to have erased.
 */
export function contactUntil(request: Pick<RequestFacts, 'kind'>, to: 'done' | 'refused', today: string): string {
  if (request.kind === 'erasure' && to === 'done') return today;
  return Temporal.PlainDate.from(today).add({ days: CONTACT_DAYS }).toString();
}

/** Why an application may have to stay although its sender wants it erased; undefined when nothing speaks for it. */
export interface Keep {
  until: string;
  why: 'undecided' | 'claims';
}

/**
 * A claim about a recruitment can be brought within a year from when the applicant was told (Act 609/1986, section 12;
 * Act 1325/2014, section 26), and until then the data may be needed to answer it (article 17(3)(e)). An application that
 * nobody has answered is needed for the choice itself: its erasure means withdrawing it.
 */
export function reasonToKeep(
  application: { state: ApplicationState; answeredAt: string | null },
  today: string,
  timeZone: string,
): Keep | undefined {
  if (application.state === 'withdrawn') return undefined;
  if (application.answeredAt === null) return { until: today, why: 'undecided' };
  const until = months(dayIn(application.answeredAt, timeZone), 12);
  return until > today ? { until, why: 'claims' } : undefined;
}

export function isClosed(state: RequestState): boolean {
  return state === 'done' || state === 'refused';
}

// The same day of a later month, or that month's last (Regulation 1182/71, article 3(2)(c)). Ending on a weekend is no reason for more.
function months(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}
