import * as z from 'zod/mini';
import { IsoDate, IsoDateTime, Locale, localized, Point, text, WebAddress, words } from './primitives.ts';
import { RichText } from './rich-text.ts';

/** The life of a posting. `filled` is an end that tells applicants the truth; a closed posting may still become filled. */
export const POSTING_STATES = ['draft', 'scheduled', 'published', 'closed', 'filled'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

/** Fields of municipal work, after Kuntarekry's task areas, as codes that three languages can name. */
export const TASK_AREAS = [
  'administration',
  'education',
  'early-education',
  'health',
  'social',
  'food-and-cleaning',
  'culture-and-leisure',
  'technical',
  'it',
  'rescue',
  'agriculture',
  'trades',
  'other',
] as const;
export const TaskArea = z.enum(TASK_AREAS, 'choice');
export type TaskArea = z.infer<typeof TaskArea>;

export const EMPLOYMENT_TYPES = [
  'permanent',
  'fixed-term',
  'substitute',
  'on-call',
  'seasonal',
  'internship',
  'apprenticeship',
  'other',
] as const;
export const EmploymentType = z.enum(EMPLOYMENT_TYPES, 'choice');
export type EmploymentType = z.infer<typeof EmploymentType>;

export const WORK_TIMES = ['full-time', 'part-time', 'shifts'] as const;
export const WorkTime = z.enum(WORK_TIMES, 'choice');
export type WorkTime = z.infer<typeof WorkTime>;

export const PAY_UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;

/** Pay before tax. */
const payNumbers = {
  min: z.optional(z.number().check(z.positive('number'))),
  max: z.optional(z.number().check(z.positive('number'))),
  unit: z.optional(z.enum(PAY_UNITS, 'choice')),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'format'))),
};
const isRange = (pay: { min?: number; max?: number }) => pay.min === undefined || pay.max === undefined || pay.min <= pay.max;

const PayDraft = z
  .strictObject({ ...payNumbers, agreement: z.optional(words(120)), note: z.optional(words(300)) })
  .check(z.refine(isRange, { error: 'order', path: ['max'] }));

/** Pay as a reader sees it. `agreement` is the collective agreement that sets it: `KVTES`, `OVTES`; `note` keeps what a source said in words. */
export const Pay = z.strictObject({ ...payNumbers, agreement: z.optional(text(120)), note: z.optional(text(300)) });
export type Pay = z.infer<typeof Pay>;

const days = { startsOn: z.optional(IsoDate), endsOn: z.optional(IsoDate) };
const DurationDraft = z.strictObject({ ...days, note: z.optional(words(200)) });
export const Duration = z.strictObject({ ...days, note: z.optional(text(200)) });
export type Duration = z.infer<typeof Duration>;

const placeCodes = {
  street: z.optional(text(200)),
  postalCode: z.optional(z.string().check(z.regex(/^\d{5}$/, 'format'))),
  municipalityCode: z.optional(z.string().check(z.regex(/^\d{3}$/, 'format'))),
  point: z.optional(Point),
};
const PlaceDraft = z.strictObject({ ...placeCodes, city: z.optional(words(120)) });
export const Place = z.strictObject({ ...placeCodes, city: z.optional(text(120)) });
export type Place = z.infer<typeof Place>;

const reach = { name: z.optional(text(120)), phone: z.optional(text(40)), email: z.optional(text(254)) };
const ContactDraft = z.strictObject({ ...reach, role: z.optional(words(160)), note: z.optional(words(600)) });
export const Contact = z.strictObject({ ...reach, role: z.optional(text(160)), note: z.optional(text(600)) });
export type Contact = z.infer<typeof Contact>;

export const QUESTION_KINDS = ['text', 'choice', 'several', 'yes-no', 'file'] as const;
/** A posting's own question. Option ids and the question id are stable, so answers survive a change of wording. */
export const Question = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,24}$/, 'format')),
  kind: z.enum(QUESTION_KINDS, 'choice'),
  label: localized(text(300)),
  isRequired: z.boolean(),
  options: z.optional(
    z
      .array(z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9-]{1,24}$/, 'format')), label: localized(text(200)) }))
      .check(z.minLength(2), z.maxLength(30)),
  ),
});
export type Question = z.infer<typeof Question>;

export const Apply = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('here'), wantsCv: z.boolean(), questions: z.array(Question).check(z.maxLength(20, 'too_long')) }),
  z.strictObject({ mode: z.literal('link'), url: WebAddress }),
]);
export type Apply = z.infer<typeof Apply>;

export const PostingText = z.strictObject({ title: text(200), body: RichText });
export type PostingText = z.infer<typeof PostingText>;

export const Occupation = z.strictObject({ isco08: z.string().check(z.regex(/^\d{1,4}$/, 'format')), label: localized(text(160)) });
export type Occupation = z.infer<typeof Occupation>;

/** All that an editor or a feed can say of a posting. Source, state and numbering belong to the service. */
export const PostingDraft = z
  .strictObject({
    texts: localized(PostingText),
    /** An announcement by the authority itself: in a bilingual municipality it needs every official language. */
    isOfficial: z.boolean(),
    employer: z.optional(words(200)),
    unit: z.optional(words(200)),
    taskArea: TaskArea,
    occupation: z.optional(Occupation),
    employmentType: EmploymentType,
    workTime: z.optional(WorkTime),
    /** Said in words where hours matter: `114,75 h / 3 viikkoa`. */
    workload: z.optional(words(120)),
    duration: DurationDraft,
    pay: PayDraft,
    positions: z.int('number').check(z.minimum(1, 'number'), z.maximum(999, 'number')),
    place: PlaceDraft,
    contacts: z.array(ContactDraft).check(z.maxLength(8, 'too_long')),
    opensAt: z.optional(IsoDateTime),
    /** Absent: open until filled. */
    closesAt: z.optional(IsoDateTime),
    apply: Apply,
  })
  .check(
    z.refine((posting) => !posting.opensAt || !posting.closesAt || posting.opensAt < posting.closesAt, {
      error: 'order',
      path: ['closesAt'],
    }),
  );
export type PostingDraft = z.infer<typeof PostingDraft>;

/** One row of a list. Texts are in the language asked for, else in the one that exists (`lang` says which). */
export const JobListItem = z.object({
  id: z.int(),
  tenant: z.string(),
  lang: Locale,
  /** All languages in which the posting exists; every list of the API says them. */
  languages: z.optional(z.array(Locale)),
  title: z.string(),
  employer: z.optional(z.string()),
  unit: z.optional(z.string()),
  /** Its name in the language of the list, else the place as the source wrote it. */
  municipality: z.optional(z.string()),
  taskArea: TaskArea,
  employmentType: EmploymentType,
  workTime: z.optional(WorkTime),
  pay: z.optional(Pay),
  positions: z.int(),
  publishedAt: IsoDateTime,
  closesAt: z.optional(IsoDateTime),
  /** Kilometres from the point asked about, one decimal. */
  distanceKm: z.optional(z.number()),
});
export type JobListItem = z.infer<typeof JobListItem>;

/** The whole posting as the public sees it. */
export const Job = z.extend(JobListItem, {
  state: z.enum(POSTING_STATES),
  languages: z.array(Locale),
  body: RichText,
  occupation: z.optional(Occupation),
  workload: z.optional(z.string()),
  duration: Duration,
  place: Place,
  contacts: z.array(Contact),
  apply: Apply,
  /** The posting's own page on this service. */
  url: z.string(),
  /** Where the posting came from, when it has a page there. */
  sourceUrl: z.optional(z.string()),
  asOf: IsoDateTime,
});
export type Job = z.infer<typeof Job>;

export const FACETS = ['taskArea', 'municipality', 'unit', 'employmentType', 'language', 'deadline'] as const;
export type Facet = (typeof FACETS)[number];
/**
 * `value` goes back into the query as it is; the count says how many the list would hold with it chosen. `label` is
 * there when the value is not words: a municipality is its code where it has one. Codes of the contract (task areas,
 * employment types, languages, deadlines) are named by each catalog.
 */
export const FacetCount = z.object({ value: z.string(), label: z.optional(z.string()), count: z.int() });
export type FacetCount = z.infer<typeof FacetCount>;

export const SORTS = ['newest', 'deadline', 'relevance', 'distance', 'title'] as const;
export type Sort = (typeof SORTS)[number];
/** Closing within so many days. */
export const DEADLINES = ['3', '7', '30'] as const;

export const JobList = z.object({
  asOf: IsoDateTime,
  total: z.int(),
  items: z.array(JobListItem),
  /** Opaque; ask again with it for the next page. Absent on the last page. */
  next: z.optional(z.string()),
  facets: z.record(z.enum(FACETS), z.array(FacetCount)),
});
export type JobList = z.infer<typeof JobList>;

const many = <T extends z.core.$ZodType<unknown, string>>(value: T) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.union([z.string(), z.array(z.string())]),
        z.transform((raw) => [raw].flat()),
      ),
      z.array(value).check(z.maxLength(30, 'too_long')),
    ),
  );
const decimal = z.pipe(z.pipe(z.string().check(z.regex(/^-?\d{1,3}(\.\d{1,8})?$/, 'number')), z.transform(Number)), z.number());

/** The query string of every list; a facet may be given several times (any of them). */
export const JobQuery = z
  .strictObject({
    lang: z.optional(Locale),
    q: z.optional(z.string().check(z.maxLength(200, 'too_long'))),
    taskArea: many(TaskArea),
    municipality: many(z.string().check(z.maxLength(120, 'too_long'))),
    unit: many(z.string().check(z.maxLength(200, 'too_long'))),
    employmentType: many(EmploymentType),
    language: many(Locale),
    deadline: z.optional(z.enum(DEADLINES, 'choice')),
    /** Distance from here: a Finnish postal code, or `lat` and `lon`. */
    near: z.optional(z.string().check(z.regex(/^\d{5}$/, 'format'))),
    lat: z.optional(decimal),
    lon: z.optional(decimal),
    /** Kilometres, 1 to 500; only together with a point. */
    radius: z.optional(
      z.pipe(
        z.pipe(z.string().check(z.regex(/^\d{1,3}$/, 'number')), z.transform(Number)),
        z.int().check(z.minimum(1, 'number'), z.maximum(500, 'number')),
      ),
    ),
    sort: z.optional(z.enum(SORTS, 'choice')),
    cursor: z.optional(z.string().check(z.maxLength(400, 'too_long'))),
    limit: z.optional(
      z.pipe(
        z.pipe(z.string().check(z.regex(/^\d{1,3}$/, 'number')), z.transform(Number)),
        z.int().check(z.minimum(1, 'number'), z.maximum(100, 'number')),
      ),
    ),
  })
  .check(
    z.refine((query) => (query.lat === undefined) === (query.lon === undefined), { error: 'required', path: ['lon'] }),
    z.refine((query) => query.radius === undefined || query.near !== undefined || query.lat !== undefined, {
      error: 'required',
      path: ['near'],
    }),
  );
export type JobQuery = z.infer<typeof JobQuery>;
