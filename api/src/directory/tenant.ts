import type { Locale, Localized } from '../../contract/primitives.ts';
import type { Brand, PrivacyNotice } from '../../contract/tenants.ts';

/** A municipality as the service knows it. */
export interface Tenant {
  id: string;
  regionId: string;
  slug: string;
  name: Localized;
  municipalityCode: string | null;
  officialLanguages: Locale[];
  timeZone: string;
  currency: string;
  country: string;
  isDemo: boolean;
  brand: Brand;
  notice: PrivacyNotice;
  accessibilityUrl: string | null;
  homeUrl: string | null;
  disabledAt: string | null;
  createdAt: string;
}
