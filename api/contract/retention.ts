import * as z from 'zod/mini';
import { IsoDate, Locale } from './primitives.ts';

const months = z.int('number').check(z.minimum(1, 'number'), z.maximum(24, 'number'));

/** How long applications are kept, in months: after the applicant was answered, and at most. */
export const RetentionRule = z
  .strictObject({ afterAnswer: months, longest: months })
  .check(z.refine((rule) => rule.afterAnswer <= rule.longest, { error: 'order', path: ['longest'] }));
export type RetentionRule = z.infer<typeof RetentionRule>;

/** An application with the day on which it is to be deleted. */
export const Deletion = z.object({
  id: z.string(),
  reference: z.string(),
  posting: z.object({ number: z.int(), title: z.string(), titleLang: Locale }),
  submittedOn: z.string(),
  answeredOn: z.optional(z.string()),
  deletedOn: z.string(),
});
export type Deletion = z.infer<typeof Deletion>;

/** Days in which so many applications are to be deleted, both included; what is due has the first day of all. */
export const RetentionPeriod = z.object({ from: IsoDate, to: IsoDate, is: z.enum(['due', 'week', 'month']), count: z.int() });
export type RetentionPeriod = z.infer<typeof RetentionPeriod>;

/** What the rule would delete: what is due now, and what falls due within thirty days. At most two hundred are listed, the next first. */
export const RetentionReport = z.object({
  asOf: z.string(),
  rule: RetentionRule,
  isUsual: z.boolean(),
  due: z.int(),
  withinThirtyDays: z.int(),
  items: z.array(Deletion),
  /** Everything that is kept, by when it goes. */
  periods: z.array(RetentionPeriod),
  /** The last days on which applications were deleted, the newest first; by the clock, or by staff for somebody who asked. */
  runs: z.array(z.object({ day: z.string(), by: z.enum(['clock', 'staff']), count: z.int() })),
});
export type RetentionReport = z.infer<typeof RetentionReport>;

const inAddress = z.pipe(z.pipe(z.string().check(z.regex(/^\d{1,2}$/, 'number')), z.transform(Number)), months);
/** A rule that is being considered, as a query string. */
export const RetentionRuleQuery = z
  .strictObject({ afterAnswer: inAddress, longest: inAddress })
  .check(z.refine((rule) => rule.afterAnswer <= rule.longest, { error: 'order', path: ['longest'] }));

/** What another rule would change before it is saved. */
export const RetentionForecast = z.object({ periods: z.array(RetentionPeriod), due: z.int(), earlier: z.int(), later: z.int() });
export type RetentionForecast = z.infer<typeof RetentionForecast>;

/** Days between which applications are to be deleted. */
export const DeletionQuery = z.strictObject({ lang: z.optional(Locale), from: IsoDate, to: IsoDate });
export type DeletionQuery = z.infer<typeof DeletionQuery>;
/** At most two hundred applications, the next to be deleted first, and how many there are in all. */
export const DeletionList = z.object({ items: z.array(Deletion), total: z.int() });
export type DeletionList = z.infer<typeof DeletionList>;
