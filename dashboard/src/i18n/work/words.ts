import type { ApplicationStateNames, PostingStateNames } from '../../../../api/contract/names/names.ts';
import type { InterviewState } from '../../../../api/contract/interviews.ts';
import type { RequestKind } from '../../../../api/contract/data-requests.ts';
import type { Locale } from '../../../../api/contract/primitives.ts';
import type { Refusals } from '../refusals/refusals.ts';

/** Keys that do something, by what they do. */
export type KeyName =
  | 'search'
  | 'help'
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  | 'select'
  | 'reject'
  | 'invite'
  | 'message'
  | 'compare'
  | 'undo';

/** Texts that the pages behind the session share; a language that lacks one does not compile. */
export interface Words {
  refusals: Refusals;
  postingStates: PostingStateNames;
  applicationStates: ApplicationStateNames;
  cancel: string;
  close: string;
  more: string;
  undo: string;
  /** Saving what a list shows. */
  save: { as: string; csv: string; xlsx: string; done: string };
  undone: string;
  applicants: (count: number) => string;
  /** How long somebody has waited, in whole days. */
  waited: (days: number) => string;
  /** How many wait. */
  waiting: (count: number) => string;
  openEnded: string;
  closed: string;
  closesToday: string;
  closesTomorrow: string;
  daysLeft: (days: number) => string;
  towns: { title: string; text: (town: string) => string; none: string; list: string };
  session: {
    ending: string;
    endingText: (time: string) => string;
    finalText: (time: string) => string;
    stay: string;
    ended: string;
    endedText: string;
    signIn: string;
    resume: string;
    stillOut: string;
    signOutFailed: string;
  };
  search: {
    title: string;
    label: string;
    hint: string;
    pages: string;
    postings: string;
    applicants: string;
    none: string;
    found: (count: number) => string;
    searching: string;
  };
  keys: { title: string; names: Record<KeyName, string> };
  /** What people ask about their own data. */
  requests: {
    title: string;
    kinds: Record<RequestKind, string>;
    daysLeft: (days: number) => string;
    late: (days: number) => string;
    due: (day: string) => string;
    dueToday: string;
  };
  overview: {
    intro: (waiting: number) => string;
    nothing: string;
    waiting: string;
    longest: (days: number) => string;
    promised: (day: string) => string;
    late: (day: string) => string;
    answer: string;
    closing: string;
    drafts: string;
    continue: string;
    archive: string;
    archiveRow: string;
    all: string;
    archived: (title: string) => string;
    unnamed: string;
  };
  interviews: {
    next: string;
    notPicked: string;
    today: string;
    tomorrow: string;
    all: string;
    states: Record<InterviewState, string>;
    late: string;
    pickLeft: (days: number) => string;
  };
  languageNames: Record<Locale, string>;
}
