import type { FieldErrorCode, Problem } from '../../../../api/contract/errors.ts';
import type { ForbiddenTopic } from '../../../../api/contract/forbidden-topics.ts';
import type { EmploymentTypeNames, PostingStateNames, TaskAreaNames, WorkTimeNames } from '../../../../api/contract/names/names.ts';
import type { PAY_UNITS, QUESTION_KINDS } from '../../../../api/contract/postings.ts';
import type { Locale } from '../../../../api/contract/primitives.ts';
import type { Action } from '../rich-text/commands.ts';

/** What an error names so: some field errors of the contract are never shown here. */
export type ErrorWords = Partial<Record<FieldErrorCode, (label: string) => string>> & { other: (label: string) => string };

export const SECTIONS = ['texts', 'work', 'pay', 'place', 'contacts', 'period', 'apply'] as const;
export type Section = (typeof SECTIONS)[number];

/** Names of what a person fills in, with a sentence under it where that helps. */
export const LABELS = [
  'title',
  'body',
  'unit',
  'employer',
  'taskArea',
  'isco08',
  'occupationName',
  'employmentType',
  'workTime',
  'workload',
  'startsOn',
  'endsOn',
  'durationNote',
  'positions',
  'payMin',
  'payMax',
  'payUnit',
  'agreement',
  'payNote',
  'street',
  'postalCode',
  'city',
  'contactName',
  'contactRole',
  'phone',
  'email',
  'contactNote',
  'opensAt',
  'closesAt',
  'applyMode',
  'applyUrl',
  'wantsCv',
  'isOfficial',
] as const;
export type Label = (typeof LABELS)[number];

/** Every text of the posting editor. */
export interface EditorWords {
  newTitle: string;
  untitled: string;
  intro: string;
  loading: string;
  copyMark: string;
  postingStates: PostingStateNames;
  daysLeft: (days: number) => string;
  openEnded: string;
  check: string;
  preview: string;
  write: string;
  readOnly: string;
  sections: Record<Section, string>;
  labels: Record<Label, string>;
  hints: Partial<Record<Label, string>>;
  optional: string;
  choose: string;
  notSaid: string;
  perLanguage: string;
  oneForAll: string;
  languages: { names: Record<Locale, string>; choose: string; missing: string; add: (language: string) => string };
  taskAreas: TaskAreaNames;
  employmentTypes: EmploymentTypeNames;
  workTimes: WorkTimeNames;
  payUnits: Record<(typeof PAY_UNITS)[number], string>;
  payReason: string;
  zone: (name: string) => string;
  applyModes: { here: string; link: string };
  contacts: { one: (number: number) => string; add: string; remove: (number: number) => string; none: string };
  questions: {
    title: string;
    intro: string;
    none: string;
    one: (number: number) => string;
    kinds: Record<(typeof QUESTION_KINDS)[number], string>;
    add: string;
    kind: string;
    label: string;
    required: string;
    options: string;
    option: (number: number) => string;
    addOption: string;
    removeOption: (number: number) => string;
    up: (number: number) => string;
    down: (number: number) => string;
    remove: (number: number) => string;
    removed: string;
    undo: string;
    forbidden: (topic: string) => string;
    forbiddenHelp: string;
    topics: Record<ForbiddenTopic, string>;
  };
  text: {
    tools: (label: string) => string;
    actions: Record<Action, string>;
    linkAddress: string;
    linkHint: string;
    linkWrong: string;
    setLink: string;
    cancel: string;
  };
  saving: {
    untouched: string;
    untitled: string;
    waiting: string;
    notPublicYet: string;
    saveNow: string;
    saving: string;
    saved: string;
    savedAt: (time: string) => string;
    partly: (fields: string) => string;
    offline: string;
    signedOut: string;
    unavailable: string;
    clash: string;
    refused: Partial<Record<Problem['code'], string>> & { other: string };
    news: (fields: string) => string;
  };
  clash: {
    title: string;
    intro: string;
    mine: string;
    theirs: string;
    keepMine: string;
    takeTheirs: string;
    nothing: string;
    removed: string;
  };
  feed: { from: (name: string) => string; keeps: string; edited: (fields: string) => string; original: string };
  errors: ErrorWords;
  errorPrefix: string;
  problemTitle: string;
  publishing: {
    ready: string;
    lacks: {
      language: (name: string) => string;
      pay: string;
      question: (number: number, topic: string) => string;
      flaw: (label: string) => string;
    };
    dates: { pastClosing: string; closesBeforeOpens: string };
    advice: string;
    noType: string;
    noArea: string;
    noText: (language: string) => string;
    noContact: string;
    noClosing: string;
    reason: (number: number) => string;
    reasonHint: string;
    reasonMissing: (number: number) => string;
    adminsOnly: string;
    publish: string;
    schedule: string;
    when: { now: string; at: (moment: string) => string; until: (moment: string) => string; endless: string };
    done: { published: string; scheduled: (moment: string) => string };
    see: string;
    close: string;
    fill: string;
    endHint: string;
    ended: { closed: string; filled: string };
    reopen: string;
    reopenHint: string;
    failed: string;
    unsaved: string;
  };
  previewing: { title: string; hint: string; language: string; saved: string; notYet: string; frame: (language: string) => string };
  viewing: { width: string; phone: string; desktop: string };
}
