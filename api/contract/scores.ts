import * as z from 'zod/mini';
import { IsoDateTime, text } from './primitives.ts';

/** How many criteria a recruitment asks for at once, and how many it can hold with those that are no longer asked for. */
export const MOST_CRITERIA = 10;
const MOST_HELD = 30;

const id = z.string().check(z.regex(/^crit_[0-9A-Z]{26}$/, 'format'));
const named = {
  name: text(80),
  description: z.optional(text(300)),
  weight: z.int('number').check(z.minimum(1, 'number'), z.maximum(3, 'number')),
};

/** What applicants are looked at by. A retired one is no longer asked for; what was given by it stays and does not count. */
export const Criterion = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  /** 1 to 3: how much it counts in an average. */
  weight: z.int(),
  isRetired: z.boolean(),
});
export type Criterion = z.infer<typeof Criterion>;

/** The criteria of one recruitment in their order; `isScored` says by which somebody has given a score, so that they cannot go. */
export const CriteriaList = z.object({ version: z.int(), criteria: z.array(z.extend(Criterion, { isScored: z.boolean() })) });
export type CriteriaList = z.infer<typeof CriteriaList>;

/** The whole list again, on top of the version that was read. Without an id it is a new criterion. */
export const CriteriaChange = z.strictObject({
  version: z.int('required'),
  criteria: z
    .array(z.strictObject({ id: z.optional(id), ...named, isRetired: z.optional(z.boolean()) }))
    .check(z.maxLength(MOST_HELD, 'too_long')),
});
export type CriteriaChange = z.infer<typeof CriteriaChange>;

/** What one gives by some of the criteria; null takes a score back. What is not named stays. */
export const OwnScores = z.strictObject({
  scores: z
    .array(
      z.strictObject({
        criterion: id,
        score: z.nullable(z.int('number').check(z.minimum(0, 'number'), z.maximum(5, 'number'))),
        reason: z.optional(text(300)),
      }),
    )
    .check(z.minLength(1, 'required'), z.maxLength(MOST_HELD, 'too_long')),
});
export type OwnScores = z.infer<typeof OwnScores>;

/** A score from 0 to 5 with the reason that was given for it. */
export const Score = z.object({ criterion: z.string(), score: z.int(), reason: z.optional(z.string()), at: IsoDateTime });
export type Score = z.infer<typeof Score>;

/**
 * The scores of one application as one reader may see them: their own at once; colleagues' and the average only after they
 * have given their own by every criterion in use, so that nobody is led by another.
 */
export const Scoring = z.object({
  criteria: z.array(Criterion),
  own: z.array(Score),
  /** How many colleagues have given scores. */
  colleagues: z.int(),
  /** Absent until the reader has given their own. */
  others: z.optional(z.array(z.extend(Score, { author: z.string() }))),
  /** Weighted, from 0 to 5 with two decimals; absent until the reader has given their own, and when nobody has. */
  average: z.optional(z.number()),
});
export type Scoring = z.infer<typeof Scoring>;
