import { zValidator } from '@hono/zod-validator';
import type { ValidationTargets } from 'hono';
import type * as z from 'zod/mini';
import { FIELD_ERROR_CODES, type FieldError, type FieldErrorCode } from '../../contract/errors.ts';
import { Refused } from '../refusal.ts';

/** Checks one part of a request against the contract; what does not fit is refused field by field. */
export function validated<T extends z.core.$ZodType, Target extends keyof ValidationTargets>(target: Target, schema: T) {
  return zValidator(target, schema, (result) => {
    if (!result.success) throw new Refused('bad_request', fieldErrors(result.error.issues));
  });
}

/** The contract's field errors for what a schema found, at most fifty. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  return issues.slice(0, 50).flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, 20).map((key) => ({ field: named([...path, key]), code: 'unknown_key' as const }));
    return [{ field: named(path), code: codeOf(issue) }];
  });
}

// A key that the sender made up comes back in the answer, so it is kept short and plain.
function named(path: readonly string[]): string {
  return path.map((part) => part.replace(/[^\w-]/g, '').slice(0, 40)).join('.');
}

function codeOf(issue: z.core.$ZodIssue): FieldErrorCode {
  const said = FIELD_ERROR_CODES.find((code) => code === issue.message);
  if (said) return said;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'type';
    case 'too_big':
      return 'too_long';
    case 'too_small':
      return 'too_short';
    case 'invalid_value':
      return 'choice';
    case 'invalid_format':
      return 'format';
    default:
      return 'type';
  }
}
