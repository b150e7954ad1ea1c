import type { FieldError } from '../../contract/errors.ts';
import { parseEmail } from '../checks/email.ts';
import { containsPersonalIdentityCode } from '../checks/personal-identity-code.ts';
import { parsePhone } from '../checks/phone.ts';
import { Refused } from '../refusal.ts';

interface Said {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  message?: string | undefined;
}

/**
 * Contact details in the form in which they are stored. Refuses what cannot be read field by field, and a personal
 * identity code anywhere: nobody needs one to answer (Data Protection Act 1050/2018, section 29).
 */
export function checkContact({ name, email, phone, message }: Said, country: string): { email?: string; phone?: string } {
  const address = email === undefined ? undefined : parseEmail(email);
  const number = phone === undefined ? undefined : parsePhone(phone, country);
  const fields: FieldError[] = [
    ...(address && !address.ok ? [{ field: 'email', code: address.code }] : []),
    ...(number && !number.ok ? [{ field: 'phone', code: number.code }] : []),
    ...Object.entries({ name, message }).flatMap(([field, text]): FieldError[] =>
      text !== undefined && containsPersonalIdentityCode(text) ? [{ field, code: 'personal_identity_code' }] : [],
    ),
  ];
  if (fields.length > 0) throw new Refused('bad_request', fields);
  return { ...(address?.ok && { email: address.email }), ...(number?.ok && { phone: number.e164 }) };
}

/** Refuses a day of receipt that is yet to come, or so long ago that it must be a slip. */
export function checkReceipt(receivedOn: string, today: string): void {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (receivedOn > today || receivedOn < yearAgo) throw new Refused('bad_request', [{ field: 'receivedOn', code: 'date' }]);
}
