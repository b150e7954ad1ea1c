import type { Locale, Localized } from '../../../contract/primitives.ts';
import { wordsFor } from '../../../contract/primitives.ts';
import type { TenantContext } from '../../context.ts';
import type { CalendarPerson, InterviewEntry } from '../../interop/interview-ics.ts';
import { interviewIcs, interviewIcsType } from '../../interop/interview-ics.ts';
import type { MailAttachment } from '../../mail/mail.ts';
import { interviewPath } from '../address.ts';
import type { Clock } from '../moments.ts';
import { endOf } from '../rules.ts';
import type { LoadedInterview, RoundRow } from '../store.ts';
import { INTERVIEW_WORDS } from './catalog.ts';

/** Who writes, and when. */
export type Desk = Pick<TenantContext, 'tenant' | 'publicUrl' | 'now'>;

/** What letters are written about. */
export interface About {
  interview: { id: string; sequence: number };
  round: Pick<RoundRow, 'place' | 'interviewers' | 'note' | 'lang' | 'pickBy' | 'changeHours'>;
  application: Pick<LoadedInterview['application'], 'id' | 'name' | 'email' | 'phone' | 'lang' | 'reference'>;
  posting: { titles: Localized };
  /** In an anonymous recruitment no letter to staff says who it is. */
  isAnonymous: boolean;
}

/** A picked time. */
export interface Time {
  startsAt: string;
  minutes: number;
}

export function clockOf({ tenant, now }: Desk, lang: Locale): Clock {
  return { lang, zone: tenant.timeZone, now: now() };
}

/** What interviewers call the applicant: by name, or in an anonymous recruitment by the reference. */
export function whoOf({ application, isAnonymous, round }: About): string {
  return isAnonymous ? INTERVIEW_WORDS[round.lang].staff.applicant(application.reference) : application.name;
}

/** The whole address of an applicant's own page. */
export function pickLink({ tenant, publicUrl }: Pick<Desk, 'tenant' | 'publicUrl'>, token: string, lang: Locale): string {
  return publicUrl + interviewPath(tenant, token, lang);
}

/** Where an interview is held, in a few words with the address or the link. */
export function placeWords({ place }: Pick<About['round'], 'place'>, lang: Locale): string {
  const how = INTERVIEW_WORDS[lang].places[place.kind];
  return place.text === undefined ? how : place.kind === 'place' ? place.text : `${how}: ${place.text}`;
}

/** The calendar entry of an interview for one person's calendar. */
export function calendarEntry(
  desk: Desk,
  about: About,
  time: Time,
  { method, to, url }: { method: InterviewEntry['method']; to: 'applicant' | CalendarPerson; url?: string },
): InterviewEntry {
  const { tenant, publicUrl, now } = desk;
  const { application, round, interview } = about;
  const isApplicant = to === 'applicant';
  const lang = isApplicant ? application.lang : round.lang;
  const { calendar, facts } = INTERVIEW_WORDS[lang];
  const posting = wordsFor(about.posting.titles, lang);
  const place = placeWords(round, lang);
  const host = new URL(publicUrl).hostname;
  return {
    method,
    uid: `${interview.id}@${host}`,
    sequence: interview.sequence,
    startsAt: time.startsAt,
    endsAt: endOf(time),
    summary: isApplicant ? calendar.summary(posting) : calendar.staffSummary(whoOf(about), posting),
    description: `${place}\n${facts.interviewers}: ${round.interviewers.map(({ name }) => name).join(', ')}`,
    location: round.place.text ?? place,
    ...(url !== undefined && { url }),
    // No calendar program answers to an applicant's or an interviewer's own address, so that nobody learns another's.
    organizer: { name: wordsFor(tenant.name, lang), email: `no-reply@${host}` },
    ...(method !== 'publish' && { attendee: isApplicant ? { name: application.name, email: application.email } : to }),
    asOf: now(),
    lang,
  };
}

/** The entry as a letter carries it. */
export function attached(entry: InterviewEntry): MailAttachment {
  const name = entry.method === 'cancel' ? 'cancel.ics' : 'interview.ics';
  return { name, type: interviewIcsType(entry), content: interviewIcs(entry) };
}
