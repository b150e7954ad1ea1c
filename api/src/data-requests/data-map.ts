/**
 * Why a field about an applicant is there at all: only what the employment relationship directly needs may be kept (Act
 * 759/2004, section 3). A field without a purpose fails the tests.
 */
export const PURPOSES = {
  join: 'ties rows together and says nothing by itself',
  who: 'whose application it is',
  reach: 'to answer the applicant',
  choose: 'to compare applicants by what the work demands',
  inform: 'what the person was told, when and in which language',
  prove: 'how the choice was made, should somebody question it',
  find: 'to find the person among the others',
} as const;
type Purpose = keyof typeof PURPOSES;

/** A field that a person is not given: it is about a colleague, or means nothing outside the service. */
interface HeldBack {
  purpose: Purpose;
  heldBack: 'about staff' | 'technical';
}

/** A table of what is known about applicants. `link` is the column that names the application. */
export interface PersonalTable {
  link: string;
  columns: Record<string, Purpose | HeldBack>;
  /** Columns that hold JSON. */
  json?: readonly string[];
}

const technical = (purpose: Purpose): HeldBack => ({ purpose, heldBack: 'technical' });
const ofStaff = (purpose: Purpose): HeldBack => ({ purpose, heldBack: 'about staff' });

/**
 * Every table that hangs on an application, column by column. What a person is given, and what must be gone after an
 * erasure, follows from this list; a table that is not in it, or in the next, fails the tests.
 */
export const APPLICANT_TABLES: Record<string, PersonalTable> = {
  applications: {
    link: 'id',
    json: ['answers'],
    columns: {
      id: 'join',
      posting_id: 'join',
      reference: 'reach',
      state: 'choose',
      lang: 'inform',
      name: 'who',
      phone: 'reach',
      email: 'reach',
      answers: 'choose',
      notice_version: 'inform',
      submitted_at: 'prove',
      version: technical('join'),
      name_key: technical('find'),
      decided_at: 'prove',
      answered_at: 'inform',
    },
  },
  files: {
    link: 'application_id',
    columns: {
      id: 'join',
      posting_id: technical('join'),
      application_id: 'join',
      name: 'choose',
      kind: 'choose',
      bytes: 'choose',
      sha256: technical('prove'),
      object_key: technical('join'),
      created_at: 'prove',
      scan: technical('prove'),
      scan_at: technical('join'),
      scan_attempts: technical('join'),
    },
  },
  application_notes: {
    link: 'application_id',
    columns: {
      id: 'join',
      application_id: 'join',
      at: 'prove',
      author: ofStaff('prove'),
      account_id: ofStaff('prove'),
      body: 'choose',
    },
  },
  application_tags: { link: 'application_id', columns: { application_id: 'join', tag: 'choose' } },
  application_scores: {
    link: 'application_id',
    columns: {
      application_id: 'join',
      criterion_id: technical('join'),
      criterion: 'choose',
      account_id: ofStaff('prove'),
      at: 'prove',
      author: ofStaff('prove'),
      score: 'choose',
      reason: 'choose',
    },
  },
  application_reveals: {
    link: 'application_id',
    columns: { application_id: 'join', account_id: ofStaff('prove'), at: 'prove' },
  },
  application_messages: {
    link: 'application_id',
    columns: {
      id: 'join',
      application_id: 'join',
      at: 'inform',
      author: ofStaff('inform'),
      subject: 'inform',
      body: 'inform',
      mail_id: technical('join'),
      channel: 'inform',
    },
  },
  interviews: {
    link: 'application_id',
    columns: {
      id: 'join',
      round_id: technical('join'),
      application_id: 'join',
      version: technical('join'),
      state: 'choose',
      sequence: technical('inform'),
      token_hash: technical('find'),
      sealed: technical('reach'),
      message: 'choose',
      starts_at: 'inform',
      sent_at: 'inform',
      answered_at: 'prove',
      reminded_at: 'inform',
    },
  },
  mails: {
    link: 'about',
    columns: {
      id: 'join',
      about: 'join',
      sealed: technical('inform'),
      state: 'inform',
      attempts: technical('join'),
      next_at: technical('join'),
      created_at: 'inform',
      sent_at: 'inform',
    },
  },
  sms_messages: {
    link: 'about',
    columns: {
      id: 'join',
      cause: technical('join'),
      about: 'join',
      kind: technical('join'),
      number_hash: technical('find'),
      sealed: technical('inform'),
      segments: technical('prove'),
      state: 'inform',
      reason: technical('inform'),
      attempts: technical('join'),
      lookups: technical('join'),
      carrier_id: technical('join'),
      asked_at: technical('join'),
      next_at: technical('join'),
      created_at: 'inform',
      expires_at: technical('join'),
      sent_at: 'inform',
      ended_at: 'inform',
    },
  },
  sms_inbox: {
    link: 'application_id',
    columns: {
      id: 'join',
      carrier_id: technical('join'),
      application_id: 'join',
      number_hash: technical('find'),
      sealed: technical('inform'),
      meaning: 'inform',
      at: 'inform',
    },
  },
};

/** What a person's own requests say of them; found by the address. */
export const REQUEST_COLUMNS: Record<string, Purpose | HeldBack> = {
  id: technical('join'),
  reference: 'reach',
  version: technical('join'),
  kind: 'inform',
  state: 'inform',
  lang: 'inform',
  received_on: 'prove',
  due_on: 'prove',
  extension_reason: 'inform',
  proof: 'prove',
  name: 'who',
  email: 'reach',
  phone: 'reach',
  message: 'inform',
  note: 'inform',
  closed_at: 'prove',
  closed_by: ofStaff('prove'),
  contact_until: 'inform',
  created_at: technical('prove'),
};

/** Every other table, and why nothing in it is an applicant's, or what becomes of it when one is erased. */
export const OTHER_TABLES: Record<string, string> = {
  data_requests: 'the register of requests; who asked is cleared after the request was closed',
  audit_entries: 'who did what, about an id: it stays, and says nothing of the person once the application is gone',
  idempotency_keys: 'receipts of what was sent, for a day; those of an application go with it',
  postings: 'public postings, with colleagues as contacts',
  posting_texts: 'public texts',
  posting_words: 'the index of public texts',
  open_counts: 'sums',
  recruitments: 'settings of a posting',
  interview_rounds: 'times offered to several, with colleagues as interviewers; it goes with the last application that it was for',
  interview_slots: 'times offered to several',
  interview_seats: 'which time an interview has; it goes with the interview',
  retention_rules: 'settings',
  sms_senders: 'settings',
  sms_stops: 'marks of numbers that want no messages; they outlive the person’s other data so that the wish holds, and name nobody',
  criteria_changes: 'numbers of changes',
  criteria: 'what the applicants of a posting are looked at by',
  letter_templates: 'texts to begin with, which name nobody',
  posting_templates: 'postings to begin with, with colleagues as contacts',
  feeds: 'addresses of sources',
  feed_runs: 'counts of ads',
  regions: 'the directory',
  tenants: 'the directory',
  sites: 'the directory',
  oidc_connections: 'settings',
  municipalities: 'reference data',
  postcodes: 'reference data',
  schema_migrations: 'the schema itself',
  staff_accounts: 'colleagues',
  staff_memberships: 'colleagues',
  staff_sessions: 'colleagues',
  staff_passkeys: 'colleagues',
  staff_recovery_codes: 'colleagues',
  staff_identities: 'colleagues',
  staff_challenges: 'colleagues',
  staff_invitations: 'colleagues to be',
  sign_in_attempts: 'hashes, for a day',
};

/** The columns that the person is given. */
export function givenColumns(columns: PersonalTable['columns']): string[] {
  return Object.entries(columns).flatMap(([name, purpose]) => (typeof purpose === 'string' ? [name] : []));
}
