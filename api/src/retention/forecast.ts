import { Temporal } from 'temporal-polyfill';
import type { RetentionPeriod, RetentionRule } from '../../contract/retention.ts';
import { deletedOn } from './rules.ts';

const WEEKS = 8;

/** How many applications share a day of arrival and a day of answering. */
export interface KeptDays {
  submitted: string;
  answered: string | null;
  count: number;
}

/**
 * When a rule deletes what is kept today: what is due, the rest of this week and the next seven by the week (Monday to
 * Sunday), then by the month. Periods in which nothing goes are left out; the sum of all is everything that is kept.
 */
export function forecast(kept: readonly KeptDays[], rule: RetentionRule, today: string): RetentionPeriod[] {
  const periods = new Map<string, RetentionPeriod>();
  for (const { submitted, answered, count } of kept) {
    const day = deletedOn({ submittedAt: submitted, answeredAt: answered }, rule);
    const { from, to, is } = periodOf(day, today);
    const known = periods.get(from);
    if (known) known.count += count;
    else periods.set(from, { from, to, is, count });
  }
  return [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** How many applications another rule deletes earlier than the present one, and how many later. */
export function shifted(kept: readonly KeptDays[], now: RetentionRule, next: RetentionRule): { earlier: number; later: number } {
  const shift = { earlier: 0, later: 0 };
  for (const { submitted, answered, count } of kept) {
    const application = { submittedAt: submitted, answeredAt: answered };
    const [before, after] = [deletedOn(application, now), deletedOn(application, next)];
    if (after < before) shift.earlier += count;
    if (after > before) shift.later += count;
  }
  return shift;
}

// What is overdue belongs to today. A week that a month's beginning would cut stays whole, and the month begins after it.
function periodOf(day: string, today: string): Omit<RetentionPeriod, 'count'> {
  if (day <= today) return { from: '0000-01-01', to: today, is: 'due' };
  const now = Temporal.PlainDate.from(today);
  const date = Temporal.PlainDate.from(day);
  const lastWeek = now.add({ days: 7 - now.dayOfWeek + 7 * (WEEKS - 1) });
  const tomorrow = now.add({ days: 1 });
  if (Temporal.PlainDate.compare(date, lastWeek) <= 0) {
    const monday = date.subtract({ days: date.dayOfWeek - 1 });
    return { from: later(monday, tomorrow), to: monday.add({ days: 6 }).toString(), is: 'week' };
  }
  return {
    from: later(date.with({ day: 1 }), lastWeek.add({ days: 1 })),
    to: date.with({ day: date.daysInMonth }).toString(),
    is: 'month',
  };
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): string {
  return (Temporal.PlainDate.compare(a, b) > 0 ? a : b).toString();
}
