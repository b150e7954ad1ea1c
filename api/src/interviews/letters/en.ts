import type { InterviewWords } from './words.ts';

export const en: InterviewWords = {
  hello: (name) => `Dear ${name},`,
  regards: (municipality) => `Kind regards\n${municipality}`,
  reference: (reference) => `Reference of the application: ${reference}`,
  invitation: {
    subject: (posting) => `Invitation to an interview: ${posting}`,
    lead: (posting) => `Thank you for your application. We would like to interview you: ${posting}.`,
    pick: (day, link) => `Choose a time that suits you by ${day} on this page:\n${link}`,
    times: 'Times to choose from:',
    andMore: (count) => (count === 1 ? 'and 1 more time' : `and ${count} more times`),
    terms: 'The link is for you only. If no time suits you, you can say so on the same page.',
  },
  moreTimes: {
    subject: (posting) => `New interview times: ${posting}`,
    lead: (posting) => `There are now new times for the interview: ${posting}.`,
  },
  booked: {
    subject: (start, posting) => `Interview ${start}: ${posting}`,
    lead: (posting) => `Your interview time is booked: ${posting}.`,
    change: (until, link) => `You can change the time or cancel the interview until ${until}:\n${link}`,
  },
  changed: {
    subject: (start, posting) => `New interview time ${start}: ${posting}`,
    lead: (posting) => `Your interview time has been changed: ${posting}.`,
  },
  reminder: {
    subject: (start, posting) => `Reminder: interview ${start}, ${posting}`,
    lead: (posting) => `This is a reminder of your interview: ${posting}.`,
    page: (link) => `The details of your interview:\n${link}`,
  },
  cancelledByYou: {
    subject: (posting) => `You cancelled the interview: ${posting}`,
    lead: (span, posting) => `You have cancelled the interview ${span}: ${posting}. The time is free again.`,
  },
  cancelled: {
    subject: (posting) => `The interview is cancelled: ${posting}`,
    lead: (span, posting) => `We are sorry that we have to cancel your interview ${span}: ${posting}.`,
  },
  withdrawn: {
    subject: (posting) => `The invitation to an interview is no longer open: ${posting}`,
    lead: (posting) => `Our invitation to an interview is no longer open: ${posting}. A time can no longer be chosen.`,
  },
  facts: { time: 'Time', place: 'Place', interviewers: 'Interviewers', applicant: 'Applicant', phone: 'Phone' },
  places: { place: 'On site', video: 'Video interview', phone: 'We call the number given in the application' },
  attached: 'A calendar entry is attached.',
  answer: 'Reply to this message if anything is unclear.',
  ownLink: '(the applicant’s own link)',
  staff: {
    applicant: (reference) => `applicant ${reference}`,
    bookedSubject: (start, who) => `Interview ${start}: ${who}`,
    booked: (who, posting) => `An interview time has been chosen: ${who}, ${posting}.`,
    changedSubject: (start, who) => `Interview moved, new time ${start}: ${who}`,
    changed: (who, posting) => `The interview time has been changed: ${who}, ${posting}.`,
    cancelledSubject: (who) => `Interview cancelled: ${who}`,
    cancelledByApplicant: (who, span, posting) => `The applicant has cancelled the interview ${span}: ${who}, ${posting}.`,
    cancelledByUs: (who, span, posting) => `The interview ${span} is cancelled: ${who}, ${posting}.`,
    declinedSubject: (who) => `No interview time suits: ${who}`,
    declined: (who, posting) => `None of the offered interview times suits: ${who}, ${posting}. You can add times in the workspace.`,
    theyWrote: 'The applicant wrote:',
  },
  calendar: { summary: (posting) => `Interview: ${posting}`, staffSummary: (who, posting) => `Interview: ${who}, ${posting}` },
};
