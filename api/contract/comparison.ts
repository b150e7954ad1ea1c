import * as z from 'zod/mini';
import { IsoDateTime, Locale } from './primitives.ts';
import { ApplicantView, Recruitment } from './recruitment.ts';

/** So many applications stand side by side. */
export const MOST_COMPARED = 6;

const id = 'appl_[0-9A-Z]{26}';

/** The query string of a comparison: ids of applications with a dot between; without them it is of the shortlisted. */
export const ComparisonQuery = z.strictObject({
  lang: z.optional(Locale),
  applications: z.optional(z.string().check(z.regex(new RegExp(`^${id}([.]${id}){0,${MOST_COMPARED - 1}}$`), 'format'))),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** One application as it stands in a comparison. */
export const Compared = z.pick(ApplicantView, {
  id: true,
  reference: true,
  name: true,
  isHidden: true,
  state: true,
  version: true,
  lang: true,
  submittedAt: true,
  tags: true,
  files: true,
  answers: true,
  documents: true,
  scoring: true,
});
export type Compared = z.infer<typeof Compared>;

/** Applications to one posting side by side, in the order in which they were asked for. */
export const Comparison = z.object({
  asOf: IsoDateTime,
  recruitment: Recruitment,
  people: z.array(Compared),
  /** How many are shortlisted in all, when these are the shortlisted. */
  shortlisted: z.optional(z.int()),
});
export type Comparison = z.infer<typeof Comparison>;
