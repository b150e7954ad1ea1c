import type { PlaceKind } from '../../../contract/interviews.ts';

/** What letters about interviews say, in one language. Each gives a sentence or a line; letters put them together. */
export interface InterviewWords {
  hello: (name: string) => string;
  regards: (municipality: string) => string;
  reference: (reference: string) => string;
  invitation: {
    subject: (posting: string) => string;
    lead: (posting: string) => string;
    pick: (day: string, link: string) => string;
    times: string;
    andMore: (count: number) => string;
    terms: string;
  };
  moreTimes: { subject: (posting: string) => string; lead: (posting: string) => string };
  booked: {
    subject: (start: string, posting: string) => string;
    lead: (posting: string) => string;
    change: (until: string, link: string) => string;
  };
  changed: { subject: (start: string, posting: string) => string; lead: (posting: string) => string };
  reminder: { subject: (start: string, posting: string) => string; lead: (posting: string) => string; page: (link: string) => string };
  cancelledByYou: { subject: (posting: string) => string; lead: (span: string, posting: string) => string };
  cancelled: { subject: (posting: string) => string; lead: (span: string, posting: string) => string };
  withdrawn: { subject: (posting: string) => string; lead: (posting: string) => string };
  facts: { time: string; place: string; interviewers: string; applicant: string; phone: string };
  places: Record<PlaceKind, string>;
  attached: string;
  answer: string;
  /** Where the record of a letter has no link, since it is the applicant's alone. */
  ownLink: string;
  /** To those who interview. */
  staff: {
    applicant: (reference: string) => string;
    bookedSubject: (start: string, who: string) => string;
    booked: (who: string, posting: string) => string;
    changedSubject: (start: string, who: string) => string;
    changed: (who: string, posting: string) => string;
    cancelledSubject: (who: string) => string;
    cancelledByApplicant: (who: string, span: string, posting: string) => string;
    cancelledByUs: (who: string, span: string, posting: string) => string;
    declinedSubject: (who: string) => string;
    declined: (who: string, posting: string) => string;
    theyWrote: string;
  };
  calendar: { summary: (posting: string) => string; staffSummary: (who: string, posting: string) => string };
}
