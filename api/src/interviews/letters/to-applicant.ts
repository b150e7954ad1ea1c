import { type Locale, wordsFor } from '../../../contract/primitives.ts';
import type { InterviewTerms } from '../../../contract/interviews.ts';
import type { Mail } from '../../mail/mail.ts';
import { changeEndWords, plainDayWords, spanWords, startWords } from '../moments.ts';
import { type About, attached, calendarEntry, clockOf, type Desk, pickLink, placeWords, type Time } from './about.ts';
import { INTERVIEW_WORDS } from './catalog.ts';

// A letter is no timetable; the page has them all.
const MOST_TIMES = 12;

/** The applicant as a letter names them. */
export interface Named {
  name: string;
  posting: string;
  reference: string;
}

/** A letter's words. */
export interface Written {
  subject: string;
  text: string;
}

/** The words of an invitation, or with `isMore` of further times. Without anybody's address, so that it can be shown before. */
export function invitationWords(
  desk: Desk,
  lang: Locale,
  terms: Pick<InterviewTerms, 'place' | 'interviewers' | 'pickBy'> & { note?: InterviewTerms['note'] | null },
  person: Named,
  { slots, link, isMore = false, canAnswer }: { slots: readonly Time[]; link: string; isMore?: boolean; canAnswer: boolean },
): Written {
  const words = INTERVIEW_WORDS[lang];
  const clock = clockOf(desk, lang);
  const { invitation, facts } = words;
  const kind = isMore ? words.moreTimes : invitation;
  const listed = slots.slice(0, MOST_TIMES).map((slot) => `- ${spanWords(slot, clock)}`);
  const rest = slots.length - listed.length;
  const place = terms.place.kind === 'place' ? placeWords({ place: terms.place }, lang) : words.places[terms.place.kind];
  return written(kind.subject(person.posting), words.hello(person.name), [
    kind.lead(person.posting),
    invitation.pick(plainDayWords(terms.pickBy, clock), link),
    [invitation.times, ...listed, ...(rest > 0 ? [`- ${invitation.andMore(rest)}`] : [])].join('\n'),
    [`${facts.place}: ${place}`, `${facts.interviewers}: ${namesOf(terms)}`].join('\n'),
    ...(terms.note ? [wordsFor(terms.note, lang)] : []),
    invitation.terms,
    ...(canAnswer ? [words.answer] : []),
    words.regards(wordsFor(desk.tenant.name, lang)),
    words.reference(person.reference),
  ]);
}

/** Invites an applicant to pick a time. */
export function invitationLetter(desk: Desk, about: About, slots: readonly Time[], token: string, isMore = false): Mail {
  const { lang } = about.application;
  const how = { slots, link: pickLink(desk, token, lang), isMore, canAnswer: !about.isAnonymous };
  return mailTo(desk, about, invitationWords(desk, lang, about.round, namedAs(about), how));
}

/** The same words for the record that staff read: without the link, and without the name where it is covered. */
export function invitationRecord(desk: Desk, about: About, slots: readonly Time[], isMore = false): Written {
  const { lang, reference } = about.application;
  const person = namedAs(about);
  const how = { slots, link: INTERVIEW_WORDS[lang].ownLink, isMore, canAnswer: !about.isAnonymous };
  return invitationWords(desk, lang, about.round, about.isAnonymous ? { ...person, name: reference } : person, how);
}

/** Confirms a picked time, with the calendar entry. */
export function bookedLetter(desk: Desk, about: About, time: Time, token: string, isChanged: boolean): Mail {
  const { lang } = about.application;
  const words = INTERVIEW_WORDS[lang];
  const clock = clockOf(desk, lang);
  const { posting } = namedAs(about);
  const kind = isChanged ? words.changed : words.booked;
  const link = pickLink(desk, token, lang);
  const until = changeEndWords(time, about.round.changeHours, clock);
  const letter = ofPerson(desk, about, kind.subject(startWords(time, clock), posting), [
    kind.lead(posting),
    timeAndPlace(desk, about, time),
    words.attached,
    words.booked.change(until, link),
  ]);
  const entry = calendarEntry(desk, about, time, { method: 'request', to: 'applicant', url: link });
  return { ...mailTo(desk, about, letter), attachments: [attached(entry)] };
}

/** Reminds of an interview on the day before. */
export function reminderLetter(desk: Desk, about: About, time: Time, token: string): Mail {
  const { lang } = about.application;
  const words = INTERVIEW_WORDS[lang];
  const { posting } = namedAs(about);
  return mailTo(
    desk,
    about,
    ofPerson(desk, about, words.reminder.subject(startWords(time, clockOf(desk, lang)), posting), [
      words.reminder.lead(posting),
      timeAndPlace(desk, about, time),
      words.reminder.page(pickLink(desk, token, lang)),
    ]),
  );
}

/** Says that a booked interview will not be, and takes it out of the calendar. */
export function cancelledLetter(desk: Desk, about: About, time: Time, by: 'applicant' | 'staff', message?: string): Mail {
  const { lang } = about.application;
  const words = INTERVIEW_WORDS[lang];
  const { posting } = namedAs(about);
  const kind = by === 'applicant' ? words.cancelledByYou : words.cancelled;
  const letter = ofPerson(desk, about, kind.subject(posting), [
    kind.lead(spanWords(time, clockOf(desk, lang)), posting),
    ...(message === undefined ? [] : [message]),
  ]);
  const entry = calendarEntry(desk, about, time, { method: 'cancel', to: 'applicant' });
  return { ...mailTo(desk, about, letter), attachments: [attached(entry)] };
}

/** Says that there is nothing to pick any more. */
export function withdrawnLetter(desk: Desk, about: About, message?: string): Mail {
  const { withdrawn } = INTERVIEW_WORDS[about.application.lang];
  const { posting } = namedAs(about);
  const body = [withdrawn.lead(posting), ...(message === undefined ? [] : [message])];
  return mailTo(desk, about, ofPerson(desk, about, withdrawn.subject(posting), body));
}

function timeAndPlace(desk: Desk, { round, application: { lang } }: About, time: Time): string {
  const { facts } = INTERVIEW_WORDS[lang];
  return [
    `${facts.time}: ${spanWords(time, clockOf(desk, lang))}`,
    `${facts.place}: ${placeWords(round, lang)}`,
    `${facts.interviewers}: ${namesOf(round)}`,
  ].join('\n');
}

function ofPerson(desk: Desk, about: About, subject: string, body: readonly string[]): Written {
  const { name, lang, reference } = about.application;
  const words = INTERVIEW_WORDS[lang];
  return written(subject, words.hello(name), [
    ...body,
    ...(about.isAnonymous ? [] : [words.answer]),
    words.regards(wordsFor(desk.tenant.name, lang)),
    words.reference(reference),
  ]);
}

function mailTo({ tenant }: Desk, { application, round, isAnonymous }: About, letter: Written): Mail {
  const [first] = round.interviewers;
  return {
    to: { email: application.email, name: application.name },
    fromName: wordsFor(tenant.name, application.lang),
    // An answer by mail would tell who it is.
    ...(first && !isAnonymous && { replyTo: first.email }),
    ...letter,
  };
}

function namedAs({ application, posting }: About): Named {
  return { name: application.name, reference: application.reference, posting: wordsFor(posting.titles, application.lang) };
}

function namesOf({ interviewers }: Pick<InterviewTerms, 'interviewers'>): string {
  return interviewers.map(({ name }) => name).join(', ');
}

// A subject is one line, whatever a title holds.
function written(subject: string, hello: string, paragraphs: readonly string[]): Written {
  return { subject: subject.replace(/\s+/g, ' '), text: [hello, ...paragraphs].join('\n\n') };
}
