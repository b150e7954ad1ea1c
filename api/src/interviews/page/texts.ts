/** What the page says on which an applicant picks a time. */
export interface InterviewPageTexts {
  pick: {
    title: string;
    lead: string;
    pickBy: (day: string) => string;
    lastDay: string;
    times: string;
    submit: string;
    allTaken: string;
    declinedBefore: string;
  };
  none: { title: string; hint: string; label: string; submit: string };
  booked: {
    title: string;
    change: string;
    changeSubmit: string;
    noOthers: string;
    until: (moment: string) => string;
    locked: string;
    cancel: string;
    cancelHint: string;
    cancelSubmit: string;
    file: string;
  };
  facts: { job: string; time: string; place: string; interviewers: string; note: string };
  /** Where somebody can write to a person. */
  contact: string;
  closed: Record<'late' | 'cancelled' | 'withdrawn' | 'decided' | 'unknown' | 'held', { title: string; text: string }>;
  problem: string;
  notices: Record<'taken' | 'past' | 'choose' | 'locked' | 'tooLong' | 'changed', string>;
}
