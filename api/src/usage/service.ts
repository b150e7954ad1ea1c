import type { Localized } from '../../contract/primitives.ts';
import type { Deps } from '../deps.ts';
import { TenantReads } from '../db/tenant-db.ts';
import { readUsage, type Usage } from './figures.ts';
import { spanOf } from './month.ts';

/** What one municipality used in one month. */
export interface UsageRow extends Usage {
  month: string;
  region: string;
  tenant: string;
  name: string;
}

/** What every municipality used in a month such as `2026-11`, by its own clock; those no longer served are among them. */
export async function usageOfMonth(deps: Pick<Deps, 'system' | 'database'>, month: string): Promise<UsageRow[]> {
  const rows: UsageRow[] = [];
  for (const { region, tenant } of await deps.system.everyTenant()) {
    const usage = await readUsage(new TenantReads(deps.database, [tenant.id]), spanOf(month, tenant.timeZone));
    rows.push({ month, region, tenant: tenant.slug, name: anyName(tenant.name), ...usage });
  }
  return rows;
}

function anyName(name: Localized): string {
  return name.fi ?? name.sv ?? name.en ?? '';
}
