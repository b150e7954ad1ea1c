import { Temporal } from 'temporal-polyfill';
import type { RetentionRule } from '../../contract/retention.ts';

/**
 * The usual practice of Finnish authorities: twelve months from the day on which the decision was communicated, and
 * twenty-four at most (Act on Equality between Women and Men 609/1986, section 12: a claim about recruitment must be
 * brought within one year).
 */
export const USUAL_RETENTION: RetentionRule = { afterAnswer: 12, longest: 24 };

/** The day on which an application is to be deleted, as `2027-11-22`. */
export function deletedOn(
  application: { submittedAt: string; answeredAt: string | null },
  { afterAnswer, longest }: RetentionRule,
): string {
  const last = monthsLater(application.submittedAt, longest);
  const usual = application.answeredAt === null ? last : monthsLater(application.answeredAt, afterAnswer);
  return usual < last ? usual : last;
}

/**
 * Instants before which applications may be due by a day: a little generous, since months differ in length. What they
 * find is to be checked with `deletedOn`.
 */
export function dueBefore(day: string, { afterAnswer, longest }: RetentionRule): { answeredAt: string; submittedAt: string } {
  const before = (months: number) => `${Temporal.PlainDate.from(day).subtract({ months }).add({ days: 4 }).toString()}T00:00:00.000Z`;
  return { answeredAt: before(afterAnswer), submittedAt: before(longest) };
}

/** The other end: instants before which nothing arrived or was answered that is to be deleted on a day or later; as generous. */
export function dueSince(day: string, { afterAnswer, longest }: RetentionRule): { answeredAt: string; submittedAt: string } {
  const since = (months: number) => `${Temporal.PlainDate.from(day).subtract({ months }).subtract({ days: 4 }).toString()}T00:00:00.000Z`;
  return { answeredAt: since(afterAnswer), submittedAt: since(longest) };
}

/** The day so many days after an instant's own. */
export function dayAfter(instant: string, days: number): string {
  return Temporal.PlainDate.from(instant.slice(0, 10)).add({ days }).toString();
}

// The same day of a later month, or that month's last day.
function monthsLater(instant: string, months: number): string {
  return Temporal.PlainDate.from(instant.slice(0, 10)).add({ months }).toString();
}
