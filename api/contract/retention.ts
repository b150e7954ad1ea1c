import * as z from 'zod/mini';
import { Locale } from './primitives.ts';

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

/** What the rule would delete: what is due now, and what falls due within thirty days. At most two hundred are listed, the next first. */
export const RetentionReport = z.object({
  asOf: z.string(),
  rule: RetentionRule,
  isUsual: z.boolean(),
  due: z.int(),
  withinThirtyDays: z.int(),
  items: z.array(Deletion),
});
export type RetentionReport = z.infer<typeof RetentionReport>;
