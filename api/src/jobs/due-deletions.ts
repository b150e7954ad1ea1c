import type { Deps } from '../deps.ts';
import { tenantContext } from '../http/tenant.ts';
import { deleteDue } from '../retention/service.ts';

const AT_ONCE = 100;

/** Deletes the applications whose time is over, in every tenant, disabled ones too; gives how many. Safe to run twice. */
export async function runDueDeletions(deps: Deps): Promise<number> {
  let deleted = 0;
  for (const tenant of await deps.system.tenantsWithApplications()) {
    deleted += await deleteDue(tenantContext(deps, tenant, { kind: 'clock' }), deps.files, AT_ONCE);
  }
  if (deleted > 0) deps.log('info', 'due-deletions.done', { deleted });
  return deleted;
}
