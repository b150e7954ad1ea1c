import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { FieldError, Problem, RefusalCode } from '../../contract/errors.ts';
import { isUnreachable } from '../db/unreachable.ts';
import { Refused } from '../refusal.ts';
import type { AppEnv } from './env.ts';

// Record, so that a new code cannot be forgotten here.
const STATUS: Record<RefusalCode, 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503> = {
  bad_request: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  too_many_requests: 429,
  not_found: 404,
  tenant_not_found: 404,
  tenant_disabled: 410,
  posting_not_found: 404,
  posting_closed: 410,
  posting_not_open_yet: 404,
  applies_elsewhere: 409,
  origin_not_allowed: 403,
  idempotency_key_missing: 400,
  idempotency_key_reused: 422,
  request_in_progress: 409,
  language_missing: 422,
  state_conflict: 409,
  stale_version: 409,
  slug_taken: 409,
  file_type_not_accepted: 422,
  file_too_large: 413,
  file_not_found: 422,
  notice_outdated: 409,
  internal: 500,
  unavailable: 503,
  not_signed_in: 401,
  not_allowed: 403,
  sign_in_failed: 401,
  sign_in_again: 403,
  credential_needed: 403,
  credential_refused: 422,
  last_credential: 409,
  invitation_not_found: 404,
  invitation_ended: 410,
  already_member: 409,
  last_admin: 409,
  member_not_found: 404,
  email_taken: 409,
  application_not_found: 404,
  applicants_unanswered: 409,
  question_forbidden: 422,
  pay_missing: 422,
  document_waiting: 409,
  document_infected: 410,
  document_not_scanned: 409,
  sms_not_ready: 409,
  sender_taken: 409,
  criterion_scored: 409,
  criterion_not_found: 404,
  placeholder_unknown: 422,
  template_not_found: 404,
  interview_not_found: 404,
};

/** The HTTP status that a refusal is answered with. */
export function statusOf(code: RefusalCode) {
  return STATUS[code];
}

/** The problem document of a refusal (RFC 9457). It never repeats what the person sent. */
export function problemResponse(code: RefusalCode, requestId: string, fields: readonly FieldError[] = [], waitSeconds?: number): Response {
  const status = STATUS[code];
  const body: Problem = {
    type: `urn:vuoro:problem:${code}`,
    title: code.replaceAll('_', ' '),
    status,
    code,
    ...(fields.length > 0 && { errors: [...fields] }),
    requestId,
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // A refusal holds nothing of a person, and a widget on a wrong site must be able to read what to fix.
    'access-control-allow-origin': '*',
  };
  // The outer shield counts by the minute.
  if (status === 429) headers['retry-after'] = String(waitSeconds ?? 60);
  if (status === 503) headers['retry-after'] = String(waitSeconds ?? 10);
  return new Response(JSON.stringify(body), { status, headers });
}

/** The last stop of every error: refusals by their code, the unknown as `internal` with only the request id. */
export function onError(error: unknown, c: Context<AppEnv>): Response {
  const requestId = c.get('requestId') ?? 'unknown';
  if (error instanceof Refused) return problemResponse(error.code, requestId, error.fields, error.waitSeconds);
  if (error instanceof HTTPException) return problemResponse(error.status === 413 ? 'body_too_large' : 'bad_request', requestId);
  const isDown = isUnreachable(error);
  c.env.log('error', isDown ? 'database.unreachable' : 'request.failed', {
    requestId,
    path: c.req.routePath,
    kind: nameOf(error),
    message: messageOf(error),
  });
  return problemResponse(isDown ? 'unavailable' : 'internal', requestId);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

// The innermost message: the query builder's own repeats the values that were bound, which may be a person's.
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return error.cause instanceof Error ? messageOf(error.cause) : error.message.slice(0, 200);
}
