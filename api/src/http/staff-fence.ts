import type { RouterRoute } from 'hono/types';
import { isStaffDoor } from './staff.ts';

/**
 * Throws when a route under `/staff` does not begin with a door of `http/staff.ts`, so that a service with a forgotten
 * door does not start.
 */
export function requireStaffDoors(routes: readonly RouterRoute[]): void {
  const first = new Map<string, RouterRoute>();
  for (const route of routes) {
    const key = `${route.method} ${route.path}`;
    if (/^\/staff(\/|$)/.test(route.path) && !first.has(key)) first.set(key, route);
  }
  for (const [key, { handler }] of first) if (!isStaffDoor(handler)) throw new Error(`No staff door: ${key}`);
}
