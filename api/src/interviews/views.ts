import type { Interview, InterviewRound } from '../../contract/interviews.ts';
import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Tenant } from '../directory/tenant.ts';
import { shownLanguage } from '../postings/rules.ts';
import { daysLeft, type Slot } from './rules.ts';
import type { InterviewListRow, RoundRow } from './store.ts';

/** An interview as the reader may see it. */
export function interviewView(row: InterviewListRow, tenant: Tenant, lang: Locale, now: string): Interview {
  const titleLang = shownLanguage(row.languages.split(',') as Locale[], lang, tenant.officialLanguages);
  const { slot_id: slotId, starts_at: startsAt, minutes } = row;
  return {
    id: row.id,
    version: row.version,
    round: row.round_id,
    application: {
      id: row.application_id,
      reference: row.reference,
      ...(row.is_hidden === 0 && { name: row.name }),
      posting: { number: row.number, title: (JSON.parse(row.titles) as Localized)[titleLang] ?? '', titleLang },
    },
    state: row.state,
    ...(slotId !== null && startsAt !== null && minutes !== null && { slot: { id: slotId, startsAt, minutes } }),
    ...(row.message !== null && { message: row.message }),
    sentAt: row.sent_at,
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
    daysLeft: daysLeft(row.pick_by, now, tenant.timeZone),
  };
}

/** What a round offers, with how full each time is. */
export function roundView(round: RoundRow, slots: readonly (Slot & { roundId: string })[]): InterviewRound {
  const { id, place, interviewers, pickBy, changeHours } = round;
  return {
    id,
    place,
    interviewers,
    pickBy,
    changeHours,
    slots: slots
      .filter(({ roundId }) => roundId === id)
      .map((slot) => ({ id: slot.id, startsAt: slot.startsAt, minutes: slot.minutes, seats: slot.seats, taken: slot.taken.length })),
  };
}
