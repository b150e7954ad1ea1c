import { type Role, ROLES } from '../../../contract/staff.ts';
import { parseEmail } from '../../checks/email.ts';

/** What the operator allows a tenant's sign-in service to say. */
export interface VouchingRules {
  /** Domains, in small letters, whose addresses it may vouch for. */
  domains: readonly string[];
  /** Role of each group, by the name or id under which the service tells it. */
  groups: Readonly<Record<string, Role>>;
  /** The claim that tells the groups: `groups`, `roles`. */
  groupsClaim: string;
}

export type Vouched = { ok: true; email: string; name: string; role: Role } | { ok: false; reason: 'email' | 'domain' | 'group' };

/** Whom a sign-in service vouches for, and as what; of several groups the strongest role counts. */
export function decideVouched(claims: Readonly<Record<string, unknown>>, rules: VouchingRules): Vouched {
  const parsed = typeof claims.email === 'string' ? parseEmail(claims.email) : undefined;
  if (!parsed?.ok || !isVerified(claims)) return { ok: false, reason: 'email' };
  const email = parsed.email.toLowerCase();
  if (!rules.domains.includes(email.slice(email.lastIndexOf('@') + 1))) return { ok: false, reason: 'domain' };
  const groups = [claims[rules.groupsClaim]].flat().filter((group) => typeof group === 'string');
  const role = ROLES.find((candidate) => groups.some((group) => Object.hasOwn(rules.groups, group) && rules.groups[group] === candidate));
  if (role === undefined) return { ok: false, reason: 'group' };
  const name = typeof claims.name === 'string' && claims.name.trim() !== '' ? claims.name.trim().slice(0, 120) : email;
  return { ok: true, email, name, role };
}

// Entra ID tells it in its own claim, and only when asked (optional claims `email` and `xms_edov`).
function isVerified(claims: Readonly<Record<string, unknown>>): boolean {
  return [claims.email_verified, claims.xms_edov].some((value) => value === true || value === 'true' || value === 1 || value === '1');
}
