import type { FieldError } from '../../contract/errors.ts';
import type { NewSender } from '../../contract/sms.ts';
import { parsePhone } from '../checks/phone.ts';

/**
 * A sender as it is stored. A name is 3–11 letters without accents, digits and single spaces, with a letter among them, as the Finnish
 * register takes it (Traficom 28 L/2025 M); a number is a mobile one. A day of authorisation needs the evidence for it.
 */
export function checkSender(input: NewSender, country: string): { ok: true; value: NewSender } | { ok: false; fault: FieldError } {
  if (input.authorisedOn !== undefined && input.evidence === undefined)
    return { ok: false, fault: { field: 'evidence', code: 'required' } };
  if (input.kind === 'alphanumeric') {
    const isName = /^(?=.*[A-Za-z])[0-9A-Za-z]+( [0-9A-Za-z]+)*$/.test(input.sender) && input.sender.length <= 11;
    return isName ? { ok: true, value: input } : { ok: false, fault: { field: 'sender', code: 'format' } };
  }
  const phone = parsePhone(input.sender, country, { mobileOnly: true });
  return phone.ok ? { ok: true, value: { ...input, sender: phone.e164 } } : { ok: false, fault: { field: 'sender', code: phone.code } };
}
