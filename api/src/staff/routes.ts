import { Hono } from 'hono';
import type { StaffEnv } from '../http/env.ts';
import { recruitmentRoutes } from '../recruitment/routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** The staff API whole, behind `/staff`. Its type is what the dashboard's client is made of. */
export const staffRoutes = new Hono<StaffEnv>().route('/', sessionRoutes).route('/', recruitmentRoutes);
export type StaffApi = typeof staffRoutes;
