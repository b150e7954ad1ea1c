import type { PostingAction } from '../../recruitments/actions.ts';

/** Texts of the list of recruitments. */
export interface RecruitmentTexts {
  intro: string;
  new: string;
  search: string;
  state: string;
  anyState: string;
  show: string;
  current: string;
  archived: string;
  table: string;
  columns: { title: string; state: string; left: string; applications: string; waiting: string; actions: string };
  total: (count: number) => string;
  none: string;
  noneArchived: string;
  noMatch: string;
  clear: string;
  unitNone: string;
  noApplicants: string;
  allAnswered: string;
  menu: (title: string) => string;
  actions: Record<PostingAction, string>;
  /** What a new posting can begin with. */
  begin: {
    title: string;
    empty: string;
    emptyHint: string;
    templates: string;
    noTemplates: string;
    copy: string;
    copySearch: string;
    copyHint: string;
    noMatch: string;
    feed: string;
  };
  template: { title: string; label: string; hint: string; save: string; missing: string; fault: string; kept: (name: string) => string };
  copied: string;
  copyFailed: (address: string) => string;
  closed: (title: string) => string;
  filled: (title: string) => string;
  reopened: (title: string) => string;
  fillTitle: (title: string) => string;
  fillText: (waiting: number) => string;
  fill: string;
  takenBack: (title: string) => string;
  waitingTitle: (title: string) => string;
  waitingText: (count: number) => string;
  answerThem: string;
  feed: (name: string) => string;
}
