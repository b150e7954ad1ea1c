import type { Deps } from '../deps.ts';
import { refreshIfDue } from '../feeds/service.ts';
import { tenantContext } from '../http/tenant.ts';

const AT_ONCE = 20;

/** How many feeds were read in one run of the clock, and how many of them could not be finished. */
export interface DueFeedsReport {
  read: number;
  failed: number;
}

/** Reads every feed whose time has come. Safe to run twice and at the same time: a feed is taken before it is read. */
export async function runDueFeeds(deps: Deps): Promise<DueFeedsReport> {
  const report: DueFeedsReport = { read: 0, failed: 0 };
  for (const due of await deps.system.dueFeeds(deps.now(), AT_ONCE)) {
    const tenant = await deps.system.tenantById(due.tenantId);
    if (!tenant || tenant.disabledAt !== null) continue;
    try {
      if (await refreshIfDue(tenantContext(deps, tenant, { kind: 'clock' }), deps, due.id)) report.read++;
    } catch (error) {
      // What one town's feed stumbles over must not keep the next town's from being read. It is tried again when next due.
      report.failed++;
      deps.log('error', 'feed.failed', { feed: due.id, tenant: tenant.slug, reason: error instanceof Error ? error.name : 'unknown' });
    }
  }
  deps.log('info', 'due-feeds.done', { ...report });
  return report;
}
