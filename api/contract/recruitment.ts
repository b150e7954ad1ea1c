import * as z from 'zod/mini';
import { APPLICATION_STATES, FILE_KINDS, SCAN_STATES, type ApplicationState } from './applications.ts';
import { DataRequest } from './data-requests.ts';
import { POSTING_STATES, PostingDraft, Question } from './postings.ts';
import { IsoDate, IsoDateTime, Locale, localized, text } from './primitives.ts';
import { LONGEST_SMS } from './placeholders.ts';
import { SMS_FAULTS } from './sms.ts';
import { Scoring } from './scores.ts';

/** States in which nothing has been decided about an application. */
export const UNDECIDED_STATES = ['submitted', 'in-review', 'shortlisted', 'interview'] as const satisfies readonly ApplicationState[];
/** States that staff can give; withdrawing is the applicant's. */
export const GIVEN_STATES = ['submitted', 'in-review', 'shortlisted', 'interview', 'hired', 'rejected'] as const;
export type GivenState = (typeof GIVEN_STATES)[number];

/** A posting as staff see it in their list. */
export const Recruitment = z.object({
  id: z.string(),
  number: z.int(),
  version: z.int(),
  title: z.string(),
  titleLang: Locale,
  languages: z.array(Locale),
  unit: z.optional(z.string()),
  state: z.enum(POSTING_STATES),
  opensAt: z.optional(IsoDateTime),
  closesAt: z.optional(IsoDateTime),
  archivedAt: z.optional(IsoDateTime),
  /** Day until which every applicant is promised an answer. */
  replyBy: z.optional(z.string()),
  isAnonymous: z.boolean(),
  /** Where it came from when that is a feed. */
  feedName: z.optional(z.string()),
  applications: z.int(),
  waiting: z.int(),
  /** When the one who has waited longest applied. */
  waitingSince: z.optional(IsoDateTime),
});
export type Recruitment = z.infer<typeof Recruitment>;

/** One application in a list. Contact details are in the single view only. */
export const Applicant = z.object({
  id: z.string(),
  reference: z.string(),
  /** Absent while the recruitment is anonymous and this person has not been revealed to the reader. */
  name: z.optional(z.string()),
  posting: z.object({
    id: z.string(),
    number: z.int(),
    title: z.string(),
    titleLang: Locale,
    /** In every language it has, as messages name it. */
    titles: localized(z.string()),
  }),
  state: z.enum(APPLICATION_STATES),
  version: z.int(),
  lang: Locale,
  submittedAt: IsoDateTime,
  /** When the applicant was last told something that answers the application; absent while they wait. */
  answeredAt: z.optional(IsoDateTime),
  tags: z.array(z.string()),
  files: z.int(),
  notes: z.int(),
});
export type Applicant = z.infer<typeof Applicant>;

export const ApplicantList = z.object({
  asOf: IsoDateTime,
  items: z.array(Applicant),
  next: z.optional(z.string()),
  total: z.int(),
  /** How many are in each state, whatever state is asked for. */
  states: z.record(z.enum(APPLICATION_STATES), z.int()),
  /** How many wait for an answer. */
  waiting: z.int(),
  /** The tags in use, whatever state or tag is asked for. */
  tags: z.array(z.string()),
  /** The recruitment, when the list is of one. */
  recruitment: z.optional(Recruitment),
});
export type ApplicantList = z.infer<typeof ApplicantList>;

const whole = (max: number) =>
  z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,9}$/, 'number')), z.transform(Number)),
    z.int().check(z.minimum(1, 'number'), z.maximum(max, 'number')),
  );

/** The language in which to name postings; the reader's own when it is not said. */
const lang = z.optional(Locale);
/** The query string of what has no other. */
export const ReadIn = z.strictObject({ lang });

/** The query string of the list of applications. */
export const ApplicantQuery = z.strictObject({
  lang,
  /** Public number of a posting. */
  posting: z.optional(whole(999_999_999)),
  state: z.optional(z.enum(APPLICATION_STATES, 'choice')),
  /** Only those who wait for an answer. */
  waiting: z.optional(z.literal('yes', 'choice')),
  /** Part of a name, an address or a reference. */
  q: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  tag: z.optional(text(40)),
  cursor: z.optional(z.string().check(z.maxLength(200, 'cursor'))),
  limit: z.optional(whole(100)),
});
export type ApplicantQuery = z.infer<typeof ApplicantQuery>;

export const ApplicationNote = z.object({ id: z.string(), at: IsoDateTime, author: z.string(), body: z.string() });
export type ApplicationNote = z.infer<typeof ApplicationNote>;

/** What happened to an application, for those who work with it. */
export const ApplicationEvent = z.object({ at: IsoDateTime, event: z.string(), by: z.optional(z.string()), to: z.optional(z.string()) });
export type ApplicationEvent = z.infer<typeof ApplicationEvent>;

/**
 * How far a message got. `waiting` until it was handed over; `sent`: the mail service or the telephone carrier has it. Only of
 * text messages is known more: `delivered` to the telephone, `unknown` whether it was sent at all, `stopped` by the person.
 */
export const DELIVERIES = ['waiting', 'sent', 'delivered', 'failed', 'unknown', 'stopped'] as const;

/** A message as it went to the applicant. A text message has no subject. */
export const SentMessage = z.object({
  id: z.string(),
  at: IsoDateTime,
  author: z.string(),
  channel: z.enum(['mail', 'sms']),
  subject: z.string(),
  body: z.string(),
  delivery: z.enum(DELIVERIES),
  /** Why a text message did not arrive. */
  fault: z.optional(z.enum(SMS_FAULTS)),
});
export type SentMessage = z.infer<typeof SentMessage>;

/** A text message that the applicant sent back; without a body when what it is sealed with was changed. */
export const ApplicantReply = z.object({ id: z.string(), at: IsoDateTime, body: z.optional(z.string()) });
export type ApplicantReply = z.infer<typeof ApplicantReply>;

/** A document that an applicant sent. Only what is clean can be opened; what nobody scans, after saying so. */
export const ApplicantDocument = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(FILE_KINDS),
  bytes: z.int(),
  scan: z.enum(SCAN_STATES),
});
export type ApplicantDocument = z.infer<typeof ApplicantDocument>;

/** The query string of a document: whether the reader takes it although nothing has scanned it. */
export const DocumentQuery = z.strictObject({ unscanned: z.optional(z.literal('accepted', 'choice')) });

/** One application as a member of staff reads it. Names and contacts are absent while it is anonymous to the reader. */
export const ApplicantView = z.extend(Applicant, {
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  isHidden: z.boolean(),
  answers: z.array(z.object({ question: Question, answer: z.optional(z.union([z.boolean(), z.string(), z.array(z.string())])) })),
  documents: z.array(ApplicantDocument),
  noteList: z.array(ApplicationNote),
  messages: z.array(SentMessage),
  replies: z.array(ApplicantReply),
  scoring: Scoring,
  history: z.array(ApplicationEvent),
  /** When it will be deleted by the retention rule that holds now; absent while nothing was decided. */
  deletedOn: z.optional(z.string()),
});
export type ApplicantView = z.infer<typeof ApplicantView>;

/** An application as the reader saw it: a change made meanwhile is not overwritten. */
export const Seen = z.strictObject({ id: z.string().check(z.maxLength(40)), version: z.int() });
export type Seen = z.infer<typeof Seen>;
const several = z.array(Seen).check(z.minLength(1, 'required'), z.maxLength(200, 'too_long'));

export const Move = z.strictObject({ applications: several, to: z.enum(GIVEN_STATES, 'choice') });
export type Move = z.infer<typeof Move>;

export const NewNote = z.strictObject({ body: text(4000) });
export const TagChange = z.strictObject({ tags: z.array(text(40)).check(z.maxLength(12, 'too_long')) });

/** Texts of a message; `{name}`, `{posting}`, `{municipality}` and `{reference}` become the applicant's own. */
export const MessageText = z.strictObject({ subject: text(150), body: text(6000) });
export type MessageText = z.infer<typeof MessageText>;

/** A message to one or many, and with `to` the decision that it tells. A message counts as an answer when it says so. */
export const NewMessage = z.strictObject({
  applications: several,
  texts: localized(MessageText),
  isAnswer: z.boolean('required'),
  to: z.optional(z.enum(GIVEN_STATES, 'choice')),
});
export type NewMessage = z.infer<typeof NewMessage>;

/** A text message to one or many; the rest is as with a letter. */
export const NewTextMessage = z.strictObject({
  applications: several,
  texts: localized(text(LONGEST_SMS)),
  isAnswer: z.boolean('required'),
  to: z.optional(z.enum(GIVEN_STATES, 'choice')),
});
export type NewTextMessage = z.infer<typeof NewTextMessage>;

/** Who was not written to, whose applications are as they were: they want no text messages, or the number gets none. */
export const TextReceipt = z.object({
  sent: z.int(),
  left: z.array(z.object({ id: z.string(), why: z.enum(['stopped', 'not-mobile']) })),
});
export type TextReceipt = z.infer<typeof TextReceipt>;

/** Said for those who were answered by phone or face to face. */
export const ToldInPerson = z.strictObject({ applications: several });

export const RecruitmentList = z.object({ asOf: IsoDateTime, items: z.array(Recruitment), next: z.optional(z.string()), total: z.int() });
export type RecruitmentList = z.infer<typeof RecruitmentList>;

export const RecruitmentQuery = z.strictObject({
  lang,
  /** `open` is everything that is not archived. */
  show: z.optional(z.enum(['open', 'archived'], 'choice')),
  state: z.optional(z.enum(POSTING_STATES, 'choice')),
  q: z.optional(z.string().check(z.maxLength(100, 'too_long'))),
  cursor: z.optional(z.string().check(z.maxLength(200, 'cursor'))),
});
export type RecruitmentQuery = z.infer<typeof RecruitmentQuery>;

/** A posting as staff edit it. */
export const EditedPosting = z.object({
  recruitment: Recruitment,
  draft: PostingDraft,
  /** Fields that were changed by hand and that the feed no longer overwrites. */
  editedFields: z.array(z.string()),
  sourceUrl: z.optional(z.string()),
  /** What stands in the way of publishing it as it is. */
  obstacles: z.array(z.object({ code: z.string(), field: z.string(), topic: z.optional(z.string()) })),
});
export type EditedPosting = z.infer<typeof EditedPosting>;

export const NewPosting = z.strictObject({ draft: PostingDraft });
/** The whole draft again, on top of the version that was read. */
export const PostingEdit = z.strictObject({ version: z.int('required'), draft: PostingDraft });
/** A question that a word made suspect and an admin lets through, with the reason. */
export const ReviewedQuestion = z.strictObject({ id: z.string().check(z.maxLength(24)), reason: text(300) });
export const Publication = z.strictObject({ reviewed: z.optional(z.array(ReviewedQuestion).check(z.maxLength(20, 'too_long'))) });
export type Publication = z.infer<typeof Publication>;
export const PostingEnd = z.strictObject({ to: z.enum(['closed', 'filled'], 'choice') });
export const RecruitmentSettings = z.strictObject({ replyBy: z.optional(z.nullable(IsoDate)), isAnonymous: z.optional(z.boolean()) });
export type RecruitmentSettings = z.infer<typeof RecruitmentSettings>;

/** What needs somebody today. */
export const Overview = z.object({
  asOf: IsoDateTime,
  /** Recruitments in which somebody waits, the longest wait first; at most twenty. */
  waiting: z.array(Recruitment),
  /** How many applicants wait in all. */
  waitingTotal: z.int(),
  /** Open postings that close within three days. */
  closingSoon: z.array(Recruitment),
  drafts: z.array(Recruitment),
  /** Ended recruitments in which everybody was answered: they can be archived. */
  toArchive: z.array(Recruitment),
  /** Requests about one's own data that are late or due within ten days, without whoever asked; for those who answer them. */
  dataRequests: z.optional(z.array(DataRequest)),
});
export type Overview = z.infer<typeof Overview>;
