import type { Locale } from '../../../api/contract/primitives.ts';
import { calendarDay, lastMinute, momentWords } from '../../../widget/src/dates.ts';
import { langOf } from '../../../widget/src/i18n/localize.ts';
import type { Messages } from '../i18n/messages.ts';

/** A deadline as the table says it: the moment, and how long that is from now. */
export interface DeadlineWords {
  moment: string;
  left: string;
  /** Three days or less to go. */
  isSoon: boolean;
}

const SOON_DAYS = 3;

/** Words for a deadline in the municipality's zone. `now` in milliseconds. */
export function deadlineWords(closesAt: string, now: number, zone: string, lang: Locale, texts: Messages['openings']): DeadlineWords {
  const closes = Date.parse(closesAt);
  const last = lastMinute(closes, zone);
  const moment = momentWords(last, langOf(lang) ?? 0, zone);
  if (closes <= now) return { moment, left: texts.closed, isSoon: false };
  const days = calendarDay(last, zone) - calendarDay(now, zone);
  const left = days === 0 ? texts.today : days === 1 ? texts.tomorrow : texts.daysLeft(days);
  return { moment, left, isSoon: days <= SOON_DAYS };
}

/** An instant in words: `ti 24.11. klo 15.45`. */
export function instantWords(instant: string, zone: string, lang: Locale): string {
  return momentWords(Date.parse(instant), langOf(lang) ?? 0, zone);
}
