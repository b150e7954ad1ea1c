import type { FieldErrorCode, RefusalCode } from '../../../api/contract/errors.ts';
import { type Field, type Given, givenFor } from '../forms/form-model.ts';
import { hasIdentityCode } from './identity-code.ts';

/** What is wrong with a field, as the service says it. */
export type FieldFault = { field: string; code: FieldErrorCode | RefusalCode };

const MAX_FILE_BYTES = 5 * 1024 * 1024;
const LONGEST_ANSWER = 4000;

/** What has to be put right before sending, in the order of the fields. */
export function faultsOf(fields: readonly Field[], data: FormData): FieldFault[] {
  return fields.flatMap((field) => {
    const code = faultOf(field, givenFor(field, data)[0]);
    return code ? { field: field.name, code } : [];
  });
}

function faultOf({ kind, isRequired, most = LONGEST_ANSWER }: Field, value: Given[0] | undefined): FieldFault['code'] | false {
  if (!value) return isRequired && 'required';
  if (typeof value !== 'string') {
    if (value.size > MAX_FILE_BYTES) return 'file_too_large';
    return !/\.(pdf|docx|odt)$/i.test(value.name) && 'file_type_not_accepted';
  }
  if (hasIdentityCode(value)) return 'personal_identity_code';
  if (value.length > most) return 'too_long';
  if (kind === 'email') return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && 'email';
  return kind === 'tel' && !/^\+?[\d\s().-]{5,}$/.test(value) && 'phone';
}
