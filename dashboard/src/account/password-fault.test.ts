import { describe, expect, it } from 'vitest';
import { en } from '../i18n/credentials/en.ts';
import { en as refusals } from '../i18n/refusals/en.ts';
import { missingFaults, passwordFaults } from './password-fault.ts';

const { faults } = en.password;

describe('what is wrong with a new password', () => {
  it('stands at the field that is empty', () => {
    expect(missingFaults(en, { password: '', code: '123456' })).toEqual([{ field: 'new-password', text: faults.noPassword }]);
    expect(missingFaults(en, { password: 'x', code: '' })).toEqual([{ field: 'new-code', text: faults.noCode }]);
  });

  it.each([
    ['password', 'too_short', 'new-password', faults.short],
    ['password', 'format', 'new-password', faults.easy],
    ['password', 'too_long', 'new-password', faults.long],
    ['code', 'format', 'new-code', faults.code],
  ] as const)('%s %s is told at the field %s', (field, code, at, text) => {
    expect(passwordFaults(en, refusals, { code: 'bad_request', errors: [{ field, code }] })).toEqual([{ field: at, text }]);
  });

  it('is told for the whole form when no field is to blame', () => {
    expect(passwordFaults(en, refusals, { code: 'unavailable' })).toEqual([{ text: refusals.unavailable }]);
  });
});
