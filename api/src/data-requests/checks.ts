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

/** Contact details as they are stored, and what is wrong with what was said. */
interface Contact {
  value: { email?: string; phone?: string };
  fields: FieldError[];
}

/**
 * Reads contact details into the form in which they are stored. A personal identity code is wrong anywhere: nobody needs
 * one to answer (Data Protection Act 1050/2018, section 29).
 */
export function readContact({ name, email, phone, message }: Said, country: string): Contact {
  const address = email === undefined ? undefined : parseEmail(email);
  const number = phone === undefined ? undefined : parsePhone(phone, country);
  const fields: FieldError[] = [
    ...(address && !address.ok ? [{ field: 'email', code: address.code }] : []),
    ...(number && !number.ok ? [{ field: 'phone', code: number.code }] : []),
    ...Object.entries({ name, message }).flatMap(([field, text]): FieldError[] =>
      text !== undefined && containsPersonalIdentityCode(text) ? [{ field, code: 'personal_identity_code' }] : [],
    ),
  ];
  return { value: { ...(address?.ok && { email: address.email }), ...(number?.ok && { phone: number.e164 }) }, fields };
}

/** Contact details as they are stored; refuses what cannot be read, field by field. */
export function checkContact(said: Said, country: string): Contact['value'] {
  const { value, fields } = readContact(said, country);
  if (fields.length > 0) throw new Refused('bad_request', fields);
  return value;
}

/** Refuses a day of receipt that is yet to come, or so long ago that it must be a slip. */
export function checkReceipt(receivedOn: string, today: string): void {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (receivedOn > today || receivedOn < yearAgo) throw new Refused('bad_request', [{ field: 'receivedOn', code: 'date' }]);
}
