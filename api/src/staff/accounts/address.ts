import { parseEmail } from '../../checks/email.ts';
import { Refused } from '../../refusal.ts';

/** The address by which an account is known: as it is stored, in small letters. Refuses what is none at the field `email`. */
export function accountEmail(raw: string): string {
  const parsed = parseEmail(raw);
  if (!parsed.ok) throw new Refused('bad_request', [{ field: 'email', code: 'email' }]);
  return parsed.email.toLowerCase();
}
