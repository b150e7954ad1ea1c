import * as z from 'zod/mini';
import { APPLICATION_STATES } from './applications.ts';
import { IsoDate, IsoDateTime, Locale, text } from './primitives.ts';

/** What a person can ask about their own data (General Data Protection Regulation, articles 15 to 21). */
export const REQUEST_KINDS = ['access', 'portability', 'rectification', 'erasure', 'restriction', 'objection'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** `unverified` until somebody has noted how it is known who asks. */
export const REQUEST_STATES = ['unverified', 'open', 'done', 'refused'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/**
 * How it is known who asks: a reply from the address in the application, strong electronic identification, a document
 * shown in person (never copied), or a call back to the number in the application.
 */
export const IDENTITY_PROOFS = ['same-address', 'strong', 'document', 'phone'] as const;
export type IdentityProof = (typeof IDENTITY_PROOFS)[number];

/** A request in the register. Who asked is absent once it is cleared. */
export const DataRequest = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  kind: z.enum(REQUEST_KINDS),
  state: z.enum(REQUEST_STATES),
  lang: Locale,
  receivedOn: IsoDate,
  /** The last day to answer. */
  dueOn: IsoDate,
  /** Whole days until then; negative when it is late. Absent once the request is closed. */
  daysLeft: z.optional(z.int()),
  extensionReason: z.optional(z.string()),
  /** Whether its time can still be extended today. */
  isExtendable: z.boolean(),
  proof: z.optional(z.enum(IDENTITY_PROOFS)),
  person: z.optional(z.object({ name: z.string(), email: z.optional(z.string()), phone: z.optional(z.string()) })),
  message: z.optional(z.string()),
  /** What was done, or why not. */
  note: z.optional(z.string()),
  closedAt: z.optional(IsoDateTime),
  closedBy: z.optional(z.string()),
  /** The first day on which who asked is no longer known. */
  contactUntil: z.optional(IsoDate),
});
export type DataRequest = z.infer<typeof DataRequest>;

export const DataRequestQuery = z.strictObject({
  show: z.optional(z.enum(['open', 'closed'], 'choice')),
  cursor: z.optional(z.string().check(z.regex(/^dreq_[0-9A-Z]{26}$/, 'cursor'))),
});
export type DataRequestQuery = z.infer<typeof DataRequestQuery>;

/** Open requests, the one due first; or closed ones, the newest first. */
export const DataRequestList = z.object({
  asOf: IsoDateTime,
  items: z.array(DataRequest),
  next: z.optional(z.string()),
  open: z.int(),
  late: z.int(),
});
export type DataRequestList = z.infer<typeof DataRequestList>;

/** A letter as it goes out. */
export const Letter = z.strictObject({ subject: text(150), body: text(6000) });
export type Letter = z.infer<typeof Letter>;

const contact = { name: text(120), email: z.optional(text(254)), phone: z.optional(text(40)), message: z.optional(text(2000)) };
const letter = z.optional(Letter);
const version = z.int('required');

/** A request that came by phone, post or face to face. */
export const NewDataRequest = z.strictObject({
  kind: z.enum(REQUEST_KINDS, 'choice'),
  lang: Locale,
  ...contact,
  receivedOn: IsoDate,
  proof: z.optional(z.enum(IDENTITY_PROOFS, 'choice')),
});
export type NewDataRequest = z.infer<typeof NewDataRequest>;

/** A request as a person sends it from the public page. */
export const OwnDataRequest = z.strictObject({
  kind: z.enum(REQUEST_KINDS, 'required'),
  name: text(120),
  email: text(254),
  message: z.optional(text(2000)),
});
export type OwnDataRequest = z.infer<typeof OwnDataRequest>;

/** A letter to whoever asked: that the request has arrived, or a question. */
export const LetterToPerson = z.strictObject({ letter: Letter });
export const Verification = z.strictObject({ version, proof: z.enum(IDENTITY_PROOFS, 'choice') });
/** Two months more, once; the person is told why before the first month is over (article 12(3)), by this letter or otherwise. */
export const Extension = z.strictObject({ version, reason: text(500), letter });
export const RequestEnd = z.strictObject({ version, to: z.enum(['done', 'refused'], 'choice'), note: text(500), letter });
export type RequestEnd = z.infer<typeof RequestEnd>;

/** By what a person is looked for; at least one of them. */
export const PersonSearch = z
  .strictObject({ email: z.optional(text(254)), phone: z.optional(text(40)), reference: z.optional(text(40)) })
  .check(z.refine((search) => Object.values(search).some((value) => value !== undefined), 'required'));
export type PersonSearch = z.infer<typeof PersonSearch>;

/** An application that was found for somebody who asks, and what hangs on it. */
export const FoundApplication = z.object({
  id: z.string(),
  version: z.int(),
  reference: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  state: z.enum(APPLICATION_STATES),
  submittedAt: IsoDateTime,
  answeredAt: z.optional(IsoDateTime),
  posting: z.object({ number: z.int(), title: z.string(), titleLang: Locale }),
  documents: z.array(z.string()),
  /** How many rows hang on it in each table, by the table's name. */
  rows: z.record(z.string(), z.int()),
  /** Who has read it and when, the newest first; at most a hundred. */
  readings: z.array(z.object({ at: IsoDateTime, event: z.string(), by: z.string() })),
  /** Until which day there is a reason to keep it, and which. */
  keep: z.optional(z.object({ until: IsoDate, why: z.enum(['undecided', 'claims']) })),
});
export type FoundApplication = z.infer<typeof FoundApplication>;

export const PersonFinds = z.object({
  applications: z.array(FoundApplication),
  /** Whether the address is also that of a member of staff, whose account is no matter of recruitment. */
  isStaff: z.boolean(),
});
export type PersonFinds = z.infer<typeof PersonFinds>;

const id = z.string().check(z.regex(/^appl_[0-9A-Z]{26}$/, 'format'));
const ids = z.array(id).check(z.maxLength(100, 'too_long'));
/** The applications whose data a person is given; their own requests are given in any case. */
export const TakeOut = z.strictObject({ applications: ids });
export const Erasure = z.strictObject({
  version,
  applications: z.array(z.strictObject({ id, version: z.int() })).check(z.minLength(1, 'required'), z.maxLength(100, 'too_long')),
});
export type Erasure = z.infer<typeof Erasure>;
/** What an erasure left, and why; codes that the dashboard has words for. */
export const ErasureReport = z.object({ erased: z.int(), files: z.int(), kept: z.array(z.enum(['audit', 'register'])) });
export type ErasureReport = z.infer<typeof ErasureReport>;
