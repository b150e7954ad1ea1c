import type { Deps } from '../deps.ts';
import { tenantContext } from '../http/tenant.ts';
import { endPosting, publishPosting } from '../postings/service.ts';
import { Refused } from '../refusal.ts';
import { deleteUnclaimedFile } from '../applications/service.ts';

const AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** How much each kind of due work did. */
export interface DueWorkReport {
  opened: number;
  closed: number;
  filesDeleted: number;
  refused: number;
}

/** Opening, closing and cleaning up that falls due by the clock. Safe to run twice and at the same time: every step checks the state it changes. */
export async function runDueWork(deps: Deps): Promise<DueWorkReport> {
  const report: DueWorkReport = { opened: 0, closed: 0, filesDeleted: 0, refused: 0 };
  for (const due of await deps.system.duePostings(deps.now(), AT_ONCE)) {
    const tenant = await deps.system.tenantById(due.tenantId);
    if (!tenant) continue;
    const ctx = tenantContext(deps, tenant, { kind: 'clock' });
    try {
      await (due.due === 'open' ? publishPosting(ctx, due.id) : endPosting(ctx, due.id, 'closed'));
      report[due.due === 'open' ? 'opened' : 'closed']++;
    } catch (error) {
      // Somebody moved the posting meanwhile; the next run sees the truth.
      if (!(error instanceof Refused)) throw error;
      report.refused++;
    }
  }
  const yesterday = new Date(deps.nowMs() - DAY_MS).toISOString();
  for (const file of await deps.system.unclaimedFiles(yesterday, AT_ONCE)) {
    const tenant = await deps.system.tenantById(file.tenantId);
    if (!tenant) continue;
    await deleteUnclaimedFile(tenantContext(deps, tenant, { kind: 'clock' }), deps.files, file);
    report.filesDeleted++;
  }
  await deps.system.forgetIdempotencyKeys(yesterday);
  deps.log('info', 'due-work.done', { ...report });
  return report;
}
