import type { Deps } from '../deps.ts';
import { scanDocument } from '../scanning/service.ts';

const AT_ONCE = 100;
const MOST_LATER = 3;

/** How many documents one run of the clock found clean, infected, and could have no answer about. */
export interface DueScansReport {
  clean: number;
  infected: number;
  later: number;
}

/**
 * Has documents scanned that wait for it, the longest waiting first; whatever was uploaded while there was no scanner is
 * among them. Ends after a few without an answer, since the others would wait for the same scanner.
 */
export async function runDueScans(deps: Deps): Promise<DueScansReport> {
  const report: DueScansReport = { clean: 0, infected: 0, later: 0 };
  if (!deps.scanner) return report;
  for (const { tenantId, id } of await deps.system.dueScans(deps.now(), AT_ONCE)) {
    const outcome = await scanDocument(deps, tenantId, id);
    if (outcome !== 'nothing') report[outcome]++;
    if (report.later === MOST_LATER) break;
  }
  if (report.clean + report.infected + report.later > 0) deps.log('info', 'due-scans.done', { ...report });
  return report;
}
