import type { TenantConfig } from '../../contract/tenants.ts';
import type { Tenant } from '../directory/tenant.ts';

/** What anyone may know of a tenant. */
export function tenantConfig(tenant: Tenant, origins: readonly string[], asOf: string): TenantConfig {
  return {
    slug: tenant.slug,
    name: tenant.name,
    languages: tenant.officialLanguages,
    timeZone: tenant.timeZone,
    isDemo: tenant.isDemo,
    brand: tenant.brand,
    notice: tenant.notice,
    accessibilityUrl: tenant.accessibilityUrl,
    origins: [...origins],
    asOf,
  };
}
