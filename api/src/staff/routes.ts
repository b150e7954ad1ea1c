import { Hono } from 'hono';
import type { StaffEnv } from '../http/env.ts';
import { applicantRoutes } from '../applicants/routes.ts';
import { auditRoutes } from '../audit/routes.ts';
import { dataRequestRoutes } from '../data-requests/routes.ts';
import { exportRoutes } from '../exports/routes.ts';
import { letterTemplateRoutes } from '../letter-templates/routes.ts';
import { criteriaRoutes } from '../recruitments/criteria/routes.ts';
import { interviewRoutes } from '../interviews/routes.ts';
import { previewRoutes } from '../recruitments/preview-routes.ts';
import { recruitmentRoutes } from '../recruitments/routes.ts';
import { postingTemplateRoutes } from '../recruitments/templates/routes.ts';
import { retentionRoutes } from '../retention/routes.ts';
import { confirmedEmailRoutes, emailRoutes } from './email/routes.ts';
import { invitationRoutes, invitedRoutes } from './invitations/routes.ts';
import { memberRoutes } from './members/routes.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { ownRoutes } from './own/routes.ts';
import { recoveryRoutes } from './recovery/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** The staff API whole, behind `/staff`. Its type is what the dashboard's client is made of. */
export const staffRoutes = new Hono<StaffEnv>()
  .route('/', sessionRoutes)
  .route('/', signInRoutes)
  .route('/', recoveryRoutes)
  .route('/', oidcRoutes)
  .route('/', ownRoutes)
  .route('/', confirmedEmailRoutes)
  .route('/', emailRoutes)
  .route('/', invitedRoutes)
  .route('/', memberRoutes)
  .route('/', invitationRoutes)
  .route('/', applicantRoutes)
  .route('/', interviewRoutes)
  .route('/', recruitmentRoutes)
  .route('/', criteriaRoutes)
  .route('/', postingTemplateRoutes)
  .route('/', letterTemplateRoutes)
  .route('/', previewRoutes)
  .route('/', retentionRoutes)
  .route('/', exportRoutes)
  .route('/', auditRoutes)
  .route('/', dataRequestRoutes);
export type StaffApi = typeof staffRoutes;
