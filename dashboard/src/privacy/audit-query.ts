import { AUDIT_EVENT_CODES, AUDIT_GROUPS } from '../../../api/contract/audit-events.ts';

/** The conditions of the audit, as they stand in the address. */
export const AUDIT_FILTERS = ['from', 'to', 'staff', 'what', 'about'] as const;

/** What the address asks of the audit; what the service would not understand is left out. */
export function auditQuery(query: URLSearchParams): Record<string, string> {
  const fits: Record<(typeof AUDIT_FILTERS)[number], (value: string) => boolean> = {
    from: isDay,
    to: isDay,
    staff: (value) => /^acc_[0-9A-Z]{26}$/.test(value),
    what: (value) => [...AUDIT_GROUPS, ...AUDIT_EVENT_CODES].some((known) => known === value),
    about: (value) => value.length <= 40,
  };
  return Object.fromEntries(
    AUDIT_FILTERS.flatMap((name) => {
      const value = query.get(name)?.trim() ?? '';
      return value !== '' && fits[name](value) ? [[name, value]] : [];
    }),
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && isReal(`${value}T00:00:00Z`, value);
}

// The thirtieth of February is read as a day in March.
function isReal(instant: string, day: string): boolean {
  const date = new Date(instant);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
