import type { StaffAccess } from './staff-access-suite.ts';

/** Every route of the staff API. A new one fails the suite until it is here. */
export const STAFF_ROUTES: StaffAccess[] = [
  { method: 'GET', path: '/staff/session', who: 'person', forSetup: true },
  { method: 'POST', path: '/staff/session/extend', who: 'person', forSetup: true },
];
