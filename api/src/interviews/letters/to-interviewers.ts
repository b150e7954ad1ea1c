import { wordsFor } from '../../../contract/primitives.ts';
import type { CalendarPerson, InterviewEntry } from '../../interop/interview-ics.ts';
import type { Mail } from '../../mail/mail.ts';
import { spanWords, startWords } from '../moments.ts';
import { type About, attached, calendarEntry, clockOf, type Desk, placeWords, type Time, whoOf } from './about.ts';
import { INTERVIEW_WORDS } from './catalog.ts';

/** Tells those who interview which time was picked, each with an entry for their own calendar. */
export function bookedNotices(desk: Desk, about: About, time: Time, isChanged: boolean): Mail[] {
  const { staff } = INTERVIEW_WORDS[about.round.lang];
  const { who, posting } = told(about);
  const start = startWords(time, clockOf(desk, about.round.lang));
  const subject = isChanged ? staff.changedSubject(start, who) : staff.bookedSubject(start, who);
  const lead = isChanged ? staff.changed(who, posting) : staff.booked(who, posting);
  return about.round.interviewers.map((to) =>
    withEntry(desk, about, time, to, 'request', notice(desk, about, to, subject, [lead, timeAndPlace(desk, about, time)])),
  );
}

/** Tells those who interview that it will not be, and takes it out of their calendars. */
export function cancelledNotices(desk: Desk, about: About, time: Time, by: 'applicant' | 'staff'): Mail[] {
  const { staff } = INTERVIEW_WORDS[about.round.lang];
  const { who, posting } = told(about);
  const span = spanWords(time, clockOf(desk, about.round.lang));
  const lead = by === 'applicant' ? staff.cancelledByApplicant(who, span, posting) : staff.cancelledByUs(who, span, posting);
  return about.round.interviewers.map((to) =>
    withEntry(desk, about, time, to, 'cancel', notice(desk, about, to, staff.cancelledSubject(who), [lead])),
  );
}

/** Tells the first of those who interview that no time suits. */
export function declinedNotices(desk: Desk, about: About, message: string | undefined): Mail[] {
  const { staff } = INTERVIEW_WORDS[about.round.lang];
  const { who, posting } = told(about);
  const body = [staff.declined(who, posting), ...(message === undefined ? [] : [`${staff.theyWrote}\n${message}`])];
  return about.round.interviewers.slice(0, 1).map((to) => notice(desk, about, to, staff.declinedSubject(who), body));
}

function told(about: About): { who: string; posting: string } {
  return { who: whoOf(about), posting: wordsFor(about.posting.titles, about.round.lang) };
}

function timeAndPlace(desk: Desk, { round, application, isAnonymous }: About, time: Time): string {
  const { facts } = INTERVIEW_WORDS[round.lang];
  return [
    `${facts.time}: ${spanWords(time, clockOf(desk, round.lang))}`,
    `${facts.place}: ${placeWords(round, round.lang)}`,
    ...(round.place.kind === 'phone' && !isAnonymous ? [`${facts.phone}: ${application.phone}`] : []),
  ].join('\n');
}

function notice({ tenant, publicUrl }: Desk, about: About, to: CalendarPerson, subject: string, body: readonly string[]): Mail {
  const link = `${publicUrl}/dashboard/${tenant.slug}/applicants?open=${about.application.id}`;
  const { facts } = INTERVIEW_WORDS[about.round.lang];
  return {
    to,
    fromName: wordsFor(tenant.name, about.round.lang),
    subject: subject.replace(/\s+/g, ' '),
    text: [...body, `${facts.applicant}: ${link}`].join('\n\n'),
  };
}

function withEntry(desk: Desk, about: About, time: Time, to: CalendarPerson, method: InterviewEntry['method'], mail: Mail): Mail {
  return { ...mail, attachments: [attached(calendarEntry(desk, about, time, { method, to }))] };
}
