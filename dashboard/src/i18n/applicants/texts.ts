import type { SmsFault, SmsObstacle } from '../../../../api/contract/sms.ts';
import type { SentMessage } from '../../../../api/contract/recruitment.ts';
import type { Choice } from '../../answering/choices.ts';
import type { TemplateName } from '../../answering/templates.ts';
import type { ScoreTexts } from '../scores/texts.ts';

/** Texts of the applicants: list, single view, answering. */
export interface ApplicantTexts {
  intro: string;
  /** Under a recruitment's title. */
  of: (closing: string) => string;
  covered: string;
  replyBy: (day: string) => string;
  late: (day: string) => string;
  search: string;
  tag: string;
  anyTag: string;
  states: string;
  all: string;
  waiting: string;
  table: string;
  columns: { select: string; name: string; state: string; answer: string; tags: string };
  selectAll: string;
  select: (name: string) => string;
  selected: (count: number) => string;
  unselect: string;
  answered: (day: string) => string;
  waits: (days: string) => string;
  applied: (day: string) => string;
  documents: (count: number) => string;
  notes: (count: number) => string;
  total: (count: number) => string;
  none: string;
  noMatch: string;
  clear: string;
  backToAll: string;
  nameless: (reference: string) => string;
  compare: string;
  compareShortlisted: string;
  compareMost: string;
  compareOne: string;
  /** The way to the recruitment's settings. */
  setUp: string;
  scores: ScoreTexts;
  reject: string;
  invite: string;
  message: string;
  told: string;
  move: string;
  moved: (count: number, state: string) => string;
  changed: (name: string, state: string) => string;
  changedBy: (name: string, state: string, by: string) => string;
  toldTitle: (count: number) => string;
  toldText: string;
  toldDone: (count: number) => string;
  view: {
    close: string;
    reveal: string;
    revealText: string;
    reference: string;
    language: string;
    answers: string;
    noAnswer: string;
    yes: string;
    no: string;
    documents: string;
    noDocuments: string;
    coveredDocuments: string;
    /** Under a document that cannot simply be saved: why. */
    scan: Record<'waiting' | 'infected' | 'not-scanned', string>;
    lookAgain: string;
    saveUnscanned: string;
    unscannedTitle: string;
    unscannedText: (name: string) => string;
    unscannedYes: string;
    tags: string;
    newTag: string;
    addTag: string;
    removeTag: (tag: string) => string;
    noteTitle: string;
    note: string;
    addNote: string;
    messages: string;
    noMessages: string;
    delivery: Record<SentMessage['delivery'], string>;
    /** In place of a subject, which a text message does not have. */
    sms: string;
    smsSent: string;
    /** What a text message is called that the applicant sent. */
    reply: string;
    replyLost: string;
    smsFaults: Record<SmsFault, string>;
    history: string;
    events: Record<
      | 'application.submitted'
      | 'application.answered'
      | 'application.revealed'
      | 'application.messaged'
      | 'application.invited'
      | 'document.infected',
      string
    >;
    movedTo: (state: string) => string;
    by: (name: string) => string;
    deleted: (day: string) => string;
    kept: string;
  };
  /** Documents that are looked at here. */
  viewer: {
    show: string;
    pages: string;
    text: string;
    page: (at: number, count: number) => string;
    more: (shown: number, count: number) => string;
    textOnly: string;
    noText: string;
    closed: string;
  };
  write: {
    title: (count: number) => string;
    template: string;
    groups: Record<Choice['group'], string>;
    templates: Record<TemplateName, string>;
    placeholders: string;
    subject: string;
    body: string;
    isAnswer: string;
    isAnswerHint: string;
    to: string;
    stay: string;
    going: string;
    goes: (count: number, language: string) => string;
    instead: (count: number, wanted: string, used: string) => string;
    preview: string;
    previewOf: (at: number, count: number) => string;
    previous: string;
    next: string;
    someone: string;
    send: (count: number) => string;
    sent: (count: number) => string;
    half: (language: string) => string;
    empty: string;
    tooMany: string;
    again: string;
    sms: {
      how: string;
      mail: string;
      sms: string;
      from: (sender: string) => string;
      oneWay: (sender: string) => string;
      /** Why there are no text messages, for who can do something about it. */
      obstacles: Record<SmsObstacle, string>;
      stopped: (names: string) => string;
      notMobile: (names: string) => string;
      mailThem: string;
    };
  };
}
