import type { Locale, Localized } from '../../api/contract/primitives.ts';
import type { NewTenant } from '../../api/contract/tenants.ts';
import { demoNotice } from './text/notice.ts';

interface Character {
  slug: string;
  region: string;
  name: Required<Localized>;
  officialLanguages: Locale[];
  brand: NewTenant['brand'];
}

/** An invented municipality in Finland. It has no municipality code, because no real one is free to take. */
export function inventedMunicipality(character: Character): NewTenant {
  return {
    ...character,
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
    isDemo: true,
    notice: demoNotice(character.name),
  };
}
