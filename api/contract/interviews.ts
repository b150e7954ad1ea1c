import * as z from 'zod/mini';
import { IsoDate, IsoDateTime, Locale, localized, text } from './primitives.ts';
import { Seen } from './recruitment.ts';

/** How an interview is held. */
export const PLACE_KINDS = ['place', 'video', 'phone'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * `open` waits for the applicant, `declined` when no time suited, `booked` has a time, `cancelled` by the applicant,
 * `withdrawn` by staff or because the application was decided.
 */
export const INTERVIEW_STATES = ['open', 'booked', 'declined', 'cancelled', 'withdrawn'] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

/** Where: an address, the link of a video meeting, or nothing more than that somebody calls. */
export const InterviewPlace = z.strictObject({ kind: z.enum(PLACE_KINDS, 'choice'), text: z.optional(text(500)) });
export type InterviewPlace = z.infer<typeof InterviewPlace>;

/** A member of staff who interviews and gets the calendar entry. */
export const Interviewer = z.strictObject({ name: text(120), email: text(254) });
export type Interviewer = z.infer<typeof Interviewer>;

const whole = (min: number, max: number) => z.int('number').check(z.minimum(min, 'number'), z.maximum(max, 'number'));

/** A time to offer: the start on the municipality's own clock (`2026-11-24T09:00`), the length in minutes, how many fit in. */
export const NewSlot = z.strictObject({
  startsAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'date')),
  minutes: whole(5, 480),
  seats: whole(1, 50),
});
export type NewSlot = z.infer<typeof NewSlot>;

const slots = z.array(NewSlot).check(z.minLength(1, 'required'), z.maxLength(200, 'too_long'));

/** What the letter tells beside its own words. */
const terms = {
  place: InterviewPlace,
  interviewers: z.array(Interviewer).check(z.minLength(1, 'required'), z.maxLength(8, 'too_long')),
  /** A few words to the applicant, in any languages. */
  note: z.optional(localized(text(2000))),
  /** The last day on which a time can be picked. */
  pickBy: IsoDate,
  /** Until how many hours before its start a picked time can be changed or cancelled. */
  changeHours: whole(0, 168),
};

/** Times offered to one or many applicants. */
export const NewInterviews = z.strictObject({
  applications: z.array(Seen).check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')),
  slots,
  ...terms,
});
export type NewInterviews = z.infer<typeof NewInterviews>;
/** What an invitation says, whoever gets it. */
export type InterviewTerms = Omit<NewInterviews, 'applications'>;

/** A letter as it will go out, with `{name}` and `{posting}` where the applicant's own will stand. */
export const InterviewLetter = z.object({ lang: Locale, subject: z.string(), text: z.string() });
export type InterviewLetter = z.infer<typeof InterviewLetter>;
export const InterviewLetters = z.object({ letters: z.array(InterviewLetter) });

/** More times for those who were invited before; `pickBy` moves the last day to pick. */
export const MoreSlots = z.strictObject({ slots, pickBy: z.optional(IsoDate) });
export type MoreSlots = z.infer<typeof MoreSlots>;

/** Taking an invitation back, or cancelling an interview, as it was seen; `message` goes into the letter. */
export const Withdrawal = z.strictObject({ version: z.int('required'), message: z.optional(text(2000)) });
export type Withdrawal = z.infer<typeof Withdrawal>;

/** A time that was offered. */
export const InterviewSlot = z.object({
  id: z.string(),
  startsAt: IsoDateTime,
  minutes: z.int(),
  seats: z.int(),
  taken: z.int(),
});
export type InterviewSlot = z.infer<typeof InterviewSlot>;

/** Times that were offered together. */
export const InterviewRound = z.object({
  id: z.string(),
  place: InterviewPlace,
  interviewers: z.array(Interviewer),
  pickBy: z.string(),
  changeHours: z.int(),
  slots: z.array(InterviewSlot),
});
export type InterviewRound = z.infer<typeof InterviewRound>;

/** One applicant's interview as staff see it. */
export const Interview = z.object({
  id: z.string(),
  version: z.int(),
  round: z.string(),
  application: z.object({
    id: z.string(),
    reference: z.string(),
    /** Absent while the recruitment is anonymous and this person has not been revealed to the reader. */
    name: z.optional(z.string()),
    posting: z.object({ number: z.int(), title: z.string(), titleLang: Locale }),
  }),
  state: z.enum(INTERVIEW_STATES),
  /** The picked time. */
  slot: z.optional(z.object({ id: z.string(), startsAt: IsoDateTime, minutes: z.int() })),
  /** What the applicant wrote when no time suited. */
  message: z.optional(z.string()),
  sentAt: IsoDateTime,
  answeredAt: z.optional(IsoDateTime),
  /** Days left to pick, 0 on the last one; negative when it is over. */
  daysLeft: z.int(),
});
export type Interview = z.infer<typeof Interview>;

export const InterviewList = z.object({
  asOf: IsoDateTime,
  /** Booked ones by time, then those who have not picked, then the rest. */
  items: z.array(Interview),
  rounds: z.array(InterviewRound),
});
export type InterviewList = z.infer<typeof InterviewList>;

export const InterviewQuery = z.strictObject({
  lang: z.optional(Locale),
  /** Public number of a posting. */
  posting: z.optional(z.pipe(z.string().check(z.regex(/^\d{1,9}$/, 'number')), z.transform(Number))),
  application: z.optional(z.string().check(z.regex(/^appl_[0-9A-Z]{26}$/, 'format'))),
  /** Only what lies ahead: interviews from today on, and invitations that wait. */
  ahead: z.optional(z.literal('yes', 'choice')),
});
export type InterviewQuery = z.infer<typeof InterviewQuery>;
