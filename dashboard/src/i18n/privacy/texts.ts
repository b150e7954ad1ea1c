import type { AuditWords } from '../../../../api/contract/audit-words/words.ts';
import type { FoundApplication, IdentityProof, RequestState } from '../../../../api/contract/data-requests.ts';
import type { SignInTexts } from '../sign-in/texts.ts';

/** The parts of the page. */
export const PRIVACY_TABS = ['audit', 'retention', 'requests'] as const;
export type PrivacyTab = (typeof PRIVACY_TABS)[number];

/** Texts of the page about data protection. */
export interface PrivacyTexts {
  tabs: Record<PrivacyTab, string>;
  parts: string;
  audit: {
    intro: string;
    from: string;
    to: string;
    staff: string;
    anyone: string;
    former: (name: string) => string;
    what: string;
    anything: string;
    wholeGroup: (group: string) => string;
    about: string;
    columns: { at: string; who: string; what: string; about: string };
    table: string;
    none: string;
    noMatch: string;
    clear: string;
    onlyThis: string;
  };
  retention: {
    intro: string;
    rule: string;
    ruleText: (afterAnswer: number, longest: number) => string;
    usual: string;
    own: string;
    change: string;
    afterAnswer: string;
    longest: string;
    months: string;
    order: string;
    save: string;
    changed: string;
    effect: (earlier: number, later: number) => string;
    noEffect: string;
    atOnce: (count: number) => string;
    ahead: string;
    aheadText: string;
    nothingKept: string;
    due: string;
    week: (from: string, to: string) => string;
    count: (count: number) => string;
    list: (period: string) => string;
    rest: (count: number) => string;
    deleted: (day: string) => string;
    runs: string;
    noRuns: string;
    by: { clock: string; staff: string };
  };
  requests: {
    intro: string;
    register: string;
    shown: string;
    open: string;
    closed: string;
    none: string;
    noneClosed: string;
    states: Record<RequestState, string>;
    received: (day: string) => string;
    closedOn: (day: string, by: string) => string;
    forgotten: string;
    until: (day: string) => string;
    back: string;
    asks: string;
    person: string;
    extended: (reason: string) => string;
    note: string;
    proof: { title: string; text: string; label: string; save: string; saved: string; known: (how: string) => string };
    proofs: Record<IdentityProof, string>;
    notYetKnown: string;
    form: {
      title: string;
      text: string;
      kind: string;
      name: string;
      email: string;
      phone: string;
      message: string;
      messageHint: string;
      receivedOn: string;
      language: string;
      proof: string;
      save: string;
      saved: string;
      nameMissing: string;
      wrong: { email: string; phone: string; receivedOn: string; personal_identity_code: string };
    };
    search: {
      title: string;
      text: string;
      email: string;
      phone: string;
      reference: string;
      find: string;
      missing: string;
      found: (count: number) => string;
      none: string;
      staff: string;
      /** What hangs on an application, by table; of a table without words only the number is told. */
      rows: Readonly<Record<string, string>>;
      readings: (count: number) => string;
      reading: (by: string, what: string) => string;
      keep: Record<NonNullable<FoundApplication['keep']>['why'], (day: string) => string>;
      mayGo: string;
      choose: (reference: string) => string;
      documents: (names: string) => string;
    };
    copy: { title: string; text: string; act: (count: number) => string; done: string };
    erase: {
      title: string;
      text: string;
      act: (count: number) => string;
      ask: (count: number) => string;
      askText: string;
      yes: string;
      done: (count: number) => string;
      kept: string;
    };
    extend: {
      title: string;
      text: string;
      reason: string;
      reasonHint: string;
      reasonMissing: string;
      act: string;
      done: (day: string) => string;
    };
    end: {
      title: string;
      done: string;
      refused: string;
      how: string;
      note: string;
      noteHint: string;
      noteMissing: string;
      act: string;
      saved: string;
      unknown: string;
    };
    letter: {
      title: string;
      act: string;
      sent: string;
      send: string;
      to: (email: string) => string;
      none: string;
      subject: string;
      body: string;
      missing: string;
    };
  };
}

/** All texts of the page. */
export interface PrivacyPageTexts {
  privacy: PrivacyTexts;
  audit: AuditWords;
  signIn: SignInTexts;
}
