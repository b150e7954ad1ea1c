import type { Deps } from '../deps.ts';
import { clearContact } from '../data-requests/service.ts';
import { tenantContext } from '../http/tenant.ts';

const AT_ONCE = 100;

/** Clears who asked from closed data requests whose time is over, in every tenant; gives how many. Safe to run twice. */
export async function clearDueContacts(deps: Deps): Promise<number> {
  const due = await deps.system.dueContacts(deps.now().slice(0, 10), AT_ONCE);
  for (const { tenantId, id } of due) {
    const tenant = await deps.system.tenantById(tenantId);
    if (tenant) await clearContact(tenantContext(deps, tenant, { kind: 'clock' }), id);
  }
  if (due.length > 0) deps.log('info', 'due-contacts.done', { cleared: due.length });
  return due.length;
}
