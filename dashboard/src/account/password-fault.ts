import type { Trouble } from '../api.ts';
import type { CredentialTexts } from '../i18n/credentials/texts.ts';
import type { Refusals } from '../i18n/refusals/refusals.ts';
import type { Fault } from '../sign-in/form/form-state.ts';

/** What is missing before a password is sent. */
export function missingFaults(texts: CredentialTexts, input: { password: string; code: string }): Fault[] {
  const { faults } = texts.password;
  return [
    ...(input.password === '' ? [{ field: 'new-password', text: faults.noPassword }] : []),
    ...(input.code === '' ? [{ field: 'new-code', text: faults.noCode }] : []),
  ];
}

/** Why a new password was not taken, at the field that it is about. */
export function passwordFaults(texts: CredentialTexts, refusals: Refusals, trouble: Trouble): Fault[] {
  const { faults } = texts.password;
  const fields = (trouble.errors ?? []).map(({ field, code }): Fault => {
    if (field === 'code') return { field: 'new-code', text: faults.code };
    return { field: 'new-password', text: code === 'too_short' ? faults.short : code === 'too_long' ? faults.long : faults.easy };
  });
  return fields.length > 0 ? fields : [{ text: refusals[trouble.code] }];
}
