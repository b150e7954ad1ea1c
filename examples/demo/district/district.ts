import type { Localized } from '../../../api/contract/primitives.ts';
import type { NewTenant } from '../../../api/contract/tenants.ts';
import { inventedMunicipality } from '../municipality.ts';

/** A municipality of the rural district: small, Finnish-speaking, in one region with six others. */
export function districtMunicipality(slug: string, name: Required<Localized>, accent: string): NewTenant {
  const brand = { accent, onAccent: '#ffffff', radius: 6 };
  return inventedMunicipality({ slug, region: 'seitseman-kuntaa', name, officialLanguages: ['fi'], brand });
}
