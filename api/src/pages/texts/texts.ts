import type { RequestKind } from '../../../contract/data-requests.ts';
import type { FieldErrorCode, PublicRefusalCode } from '../../../contract/errors.ts';
import type { EmploymentTypeNames, TaskAreaNames, WorkTimeNames } from '../../../contract/names/names.ts';
import type { DEADLINES, Facet, PAY_UNITS, QUESTION_KINDS, Sort } from '../../../contract/postings.ts';
import type { Locale } from '../../../contract/primitives.ts';

/** Every word of the server-rendered pages in one language. A key that a catalog lacks does not compile. */
export interface PageTexts {
  frame: {
    skip: string;
    demo: string;
    languages: string;
    languageNames: Record<Locale, string>;
    accessibility: string;
    privacy: string;
    subscribe: string;
    calendar: string;
  };
  list: {
    title: string;
    pageTitle: (tenant: string) => string;
    description: (tenant: string, total: number) => string;
    search: string;
    searchHint: string;
    submit: string;
    show: string;
    more: string;
    active: (count: number) => string;
    near: string;
    nearHint: string;
    radius: string;
    anyRadius: string;
    kilometres: (km: string) => string;
    anyDeadline: string;
    chosen: string;
    remove: (what: string) => string;
    removeAll: string;
    count: (total: number) => string;
    order: string;
    fresh: string;
    next: string;
    first: string;
    none: string;
    noneHint: string;
    noMatch: string;
    noMatchHint: string;
    queryRefused: string;
  };
  job: {
    back: string;
    employer: string;
    unit: string;
    place: string;
    type: string;
    workload: string;
    pay: string;
    deadline: string;
    period: string;
    start: string;
    positions: string;
    occupation: string;
    taskArea: string;
    number: string;
    published: string;
    about: string;
    contacts: string;
    apply: string;
    applyElsewhere: string;
    source: string;
    addDeadline: string;
    onlyIn: Record<Locale, string>;
    noText: string;
    from: (date: string) => string;
    until: (date: string) => string;
  };
  ended: {
    closed: string;
    hint: string;
    how: Record<'filled' | 'expired' | 'closed', string>;
    expiredAt: (moment: string) => string;
    closedAt: (moment: string) => string;
    arrived: string;
    sameField: (field: string) => string;
    samePlace: (place: string) => string;
    allOfField: (count: number) => string;
    allOfPlace: (count: number) => string;
    others: string;
    missing: string;
    missingHint: string;
    stopped: string;
    toList: string;
  };
  apply: {
    title: string;
    intro: string;
    person: string;
    name: string;
    phone: string;
    phoneHint: string;
    email: string;
    questions: string;
    cv: string;
    cvHint: string;
    cvKept: (name: string) => string;
    cvRemove: string;
    optional: string;
    notice: string;
    noticeMore: string;
    consent: string;
    yes: string;
    no: string;
    notAnswered: string;
    check: string;
    checkTitle: string;
    checkIntro: string;
    change: string;
    send: string;
    sentTitle: string;
    reference: string;
    sentAt: string;
    nextTitle: string;
    next: string[];
    keepReference: string;
    problem: string;
    errorPrefix: string;
  };
  /** Asking about one's own data. */
  ownData: {
    link: string;
    title: string;
    intro: (tenant: string) => string;
    ask: string;
    kind: string;
    kinds: Record<RequestKind, string>;
    emailHint: string;
    message: string;
    messageHint: string;
    send: string;
    required: { kind: string; name: string; email: string };
    sentTitle: string;
    due: (day: string) => string;
    next: string[];
  };
  answers: {
    /** Said instead of the general sentence where a field of the application form is empty. */
    required: { name: string; phone: string; email: string; cv: string; consent: string };
    /** How to mend a field; given the field's label. */
    field: Record<FieldErrorCode, (label: string) => string>;
    refusal: Record<PublicRefusalCode, string>;
  };
  feed: {
    title: (tenant: string) => string;
    description: (tenant: string) => string;
    calendar: (tenant: string) => string;
    deadlineOf: (title: string) => string;
  };
  embed: { fallback: string };
  facets: Record<Facet, string>;
  sorts: Record<Sort, string>;
  taskAreas: TaskAreaNames;
  employmentTypes: EmploymentTypeNames;
  workTimes: WorkTimeNames;
  deadlines: Record<(typeof DEADLINES)[number], string>;
  questionKinds: Record<(typeof QUESTION_KINDS)[number], string>;
  time: {
    weekdays: readonly string[];
    openEnded: string;
    closed: (when: string) => string;
    closes: (when: string) => string;
    today: (time: string) => string;
    tomorrow: (time: string) => string;
    daysLeft: (days: number) => string;
  };
  pay: {
    units: Record<(typeof PAY_UNITS)[number], string>;
    from: (amount: string) => string;
    upTo: (amount: string) => string;
  };
}
