import * as z from 'zod/mini';
import { AUDIT_EVENT_CODES, AUDIT_GROUPS } from './audit-events.ts';
import { IsoDate, IsoDateTime, Locale, text } from './primitives.ts';

/** The query string of the audit; days are the municipality's own, both included. */
export const AuditQuery = z.strictObject({
  lang: z.optional(Locale),
  from: z.optional(IsoDate),
  to: z.optional(IsoDate),
  /** Account of a member of staff. */
  staff: z.optional(z.string().check(z.regex(/^acc_[0-9A-Z]{26}$/, 'format'))),
  what: z.optional(z.enum([...AUDIT_GROUPS, ...AUDIT_EVENT_CODES], 'choice')),
  /** A posting's number, an application's or a request's reference, or an id as the audit shows it. */
  about: z.optional(text(40)),
  cursor: z.optional(z.string().check(z.regex(/^aud_[0-9A-Z]{26}$/, 'cursor'))),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** What an entry is about. An application or a request that is no more is `isGone`; its id still says which entries belong together. */
export const AuditSubject = z.object({
  kind: z.enum(['application', 'posting', 'staff', 'request', 'other']),
  id: z.string(),
  isGone: z.boolean(),
  /** An application's or a request's reference, a posting's number, or a colleague's name. */
  label: z.optional(z.string()),
  /** The posting that it concerns. */
  posting: z.optional(z.object({ id: z.string(), number: z.int(), title: z.string(), titleLang: Locale })),
});
export type AuditSubject = z.infer<typeof AuditSubject>;

/** One entry of the audit. */
export const AuditEntry = z.object({
  id: z.string(),
  at: IsoDateTime,
  event: z.enum(AUDIT_EVENT_CODES),
  by: z.object({
    kind: z.enum(['public', 'operator', 'feed', 'clock', 'staff']),
    id: z.optional(z.string()),
    name: z.optional(z.string()),
  }),
  about: z.optional(AuditSubject),
  /** How many applications were in what was read or taken. */
  count: z.optional(z.int()),
  /** The state that something was given. */
  to: z.optional(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditList = z.object({
  asOf: IsoDateTime,
  items: z.array(AuditEntry),
  next: z.optional(z.string()),
  /** Everybody who works or has worked here, to choose from; with the first page only. */
  staff: z.optional(z.array(z.object({ id: z.string(), name: z.string(), isFormer: z.boolean() }))),
});
export type AuditList = z.infer<typeof AuditList>;
