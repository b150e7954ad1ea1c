import { ACCOUNT_ROUTES } from './account-routes.ts';
import { JUDGING_ROUTES } from './judging-routes.ts';
import { PRIVACY_ROUTES } from './privacy-routes.ts';
import { INTERVIEW_ROUTES } from './interview-routes.ts';
import { RECRUITMENT_ROUTES } from './recruitment-routes.ts';
import type { StaffAccess } from './staff-access-suite.ts';

/** Every route of the staff API. A new one fails the suite until it is here. */
export const STAFF_ROUTES: StaffAccess[] = [
  ...ACCOUNT_ROUTES,
  ...RECRUITMENT_ROUTES,
  ...INTERVIEW_ROUTES,
  ...PRIVACY_ROUTES,
  ...JUDGING_ROUTES,
];
