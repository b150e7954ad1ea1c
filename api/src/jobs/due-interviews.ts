import type { Deps } from '../deps.ts';
import { tenantContext } from '../http/tenant.ts';
import { releaseDecided, remindOf } from '../interviews/due.ts';

const AT_ONCE = 200;
const DAY_MS = 86_400_000;
// A decision that was a slip is taken back within that time, and the interview is still there.
const DECIDED_FOR_MS = 15 * 60_000;

/** Reminds of tomorrow's interviews, and cancels those of people who were decided on. Safe to run twice and at the same time. */
export async function runDueInterviews(deps: Deps): Promise<{ reminded: number; released: number }> {
  const report = { reminded: 0, released: 0 };
  const now = deps.now();
  const tomorrow = new Date(deps.nowMs() + DAY_MS).toISOString();
  for (const { tenantId, id } of await deps.system.interviewsToRemindOf(now, tomorrow, AT_ONCE)) {
    const tenant = await deps.system.tenantById(tenantId);
    if (tenant && (await remindOf(tenantContext(deps, tenant, { kind: 'clock' }), id))) report.reminded++;
  }
  const decidedBefore = new Date(deps.nowMs() - DECIDED_FOR_MS).toISOString();
  for (const { tenantId, id } of await deps.system.interviewsOfDecided(now, decidedBefore, AT_ONCE)) {
    const tenant = await deps.system.tenantById(tenantId);
    if (tenant && (await releaseDecided(tenantContext(deps, tenant, { kind: 'clock' }), id))) report.released++;
  }
  if (report.reminded + report.released > 0) deps.log('info', 'due-interviews.done', report);
  return report;
}
