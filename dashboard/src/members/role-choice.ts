import type { MemberChange } from '../../../api/contract/members.ts';
import { ROLES } from '../../../api/contract/permissions.ts';

/**
 * What somebody may be, as a form says it. Whoever manages staff works with all units; a choice of units without a unit is
 * undefined.
 */
export function roleChoiceOf(data: FormData): MemberChange | undefined {
  const role = ROLES.find((one) => one === data.get('role')) ?? 'viewer';
  if (role === 'admin' || data.get('scope') !== 'some') return { role, units: null };
  const texts = [...data.getAll('unit'), data.get('other-unit')].filter((value) => typeof value === 'string').map((text) => text.trim());
  const units = [...new Set(texts)].filter((text) => text !== '');
  return units.length === 0 ? undefined : { role, units };
}
