import * as z from 'zod/mini';

/** Why the public side of the service says no. */
export const PUBLIC_REFUSAL_CODES = [
  'bad_request',
  'unsupported_media_type',
  'body_too_large',
  'too_many_requests',
  'not_found',
  'tenant_not_found',
  'tenant_disabled',
  'posting_not_found',
  'posting_closed',
  'posting_not_open_yet',
  'applies_elsewhere',
  'origin_not_allowed',
  'idempotency_key_missing',
  'idempotency_key_reused',
  'request_in_progress',
  'language_missing',
  'state_conflict',
  'stale_version',
  'slug_taken',
  'file_type_not_accepted',
  'file_too_large',
  'file_not_found',
  'notice_outdated',
  'internal',
  'unavailable',
] as const;
export type PublicRefusalCode = (typeof PUBLIC_REFUSAL_CODES)[number];

/** A code as a public page can say it: what only staff can meet is a fault there. */
export function publicCode(code: RefusalCode): PublicRefusalCode {
  return PUBLIC_REFUSAL_CODES.find((known) => known === code) ?? 'internal';
}

/** Why the staff side says no, beside the public codes. */
export const STAFF_REFUSAL_CODES = [
  'not_signed_in',
  'not_allowed',
  'sign_in_failed',
  'sign_in_again',
  'credential_needed',
  'credential_refused',
  'last_credential',
  'invitation_not_found',
  'invitation_ended',
  'already_member',
  'last_admin',
  'member_not_found',
  'email_taken',
  'application_not_found',
  'applicants_unanswered',
  'question_forbidden',
  'pay_missing',
  'document_waiting',
  'document_infected',
  'document_not_scanned',
  'sms_not_ready',
  'sender_taken',
  'criterion_scored',
  'criterion_not_found',
  'placeholder_unknown',
  'template_not_found',
  'interview_not_found',
] as const;
export type StaffRefusalCode = (typeof STAFF_REFUSAL_CODES)[number];

/** Why the service says no. Stable: catalogs, the widget and other systems rely on these words. */
export const REFUSAL_CODES = [...PUBLIC_REFUSAL_CODES, ...STAFF_REFUSAL_CODES] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What is wrong with one field; the person's catalog turns it into a sentence that says how to go on. */
export const FIELD_ERROR_CODES = [
  'required',
  'too_long',
  'too_short',
  'type',
  'unknown_key',
  'date',
  'number',
  'choice',
  'slug',
  'reserved',
  'web_address',
  'origin',
  'email',
  'phone',
  'phone_not_mobile',
  'personal_identity_code',
  'postal_code_unknown',
  'time_zone',
  'order',
  'cursor',
  'format',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** One entry of a problem's `errors`: `field` is a dotted path into the request (`answers.q1`). */
export const FieldError = z.object({ field: z.string(), code: z.enum(FIELD_ERROR_CODES) });
export type FieldError = z.infer<typeof FieldError>;

/** Problem Details (RFC 9457) as every refused request answers it, media type `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(REFUSAL_CODES),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(FieldError)),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
