import { tenantConfigFixture } from '../interop/job.fixture.ts';
import type { Tenant } from '../directory/tenant.ts';

/** The municipality of the job fixtures as the service knows it. For tests only. */
export function tenantFixture(changes: Partial<Tenant> = {}): Tenant {
  const { slug, name, languages, timeZone, isDemo, brand, notice, accessibilityUrl } = tenantConfigFixture();
  return {
    id: 'ten_1',
    regionId: 'reg_1',
    slug,
    name,
    municipalityCode: '678',
    officialLanguages: languages,
    timeZone,
    currency: 'EUR',
    country: 'FI',
    isDemo,
    brand,
    notice,
    accessibilityUrl,
    homeUrl: 'https://rantala.example',
    disabledAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...changes,
  };
}
