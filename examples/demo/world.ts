import type { NewRegion, NewSite } from '../../api/contract/tenants.ts';
import { demoClock } from './clock.ts';
import type { DemoWorld } from './demo-tenant.ts';
import { alaluhta } from './district/alaluhta.ts';
import { tarnvik } from './tarnvik/tarnvik.ts';
import { harjukoski } from './towns/harjukoski.ts';

export type { DemoFeed, DemoFeedKind, DemoPosting, DemoTenant, DemoWorld } from './demo-tenant.ts';

const REGIONS: NewRegion[] = [
  { slug: 'kuusi-kaupunkia', name: { fi: 'Kuusi kaupunkia (demo)', sv: 'Sex städer (demo)', en: 'Six towns (demo)' } },
  { slug: 'tarnvik', name: { fi: 'Tiiralahti (demo)', sv: 'Tärnvik (demo)', en: 'Tärnvik (demo)' } },
  { slug: 'seitseman-kuntaa', name: { fi: 'Seitsemän kuntaa (demo)', sv: 'Sju kommuner (demo)', en: 'Seven municipalities (demo)' } },
  { slug: 'esimerkkikaupunki', name: { fi: 'Esimerkkikaupunki (demo)', sv: 'Exempelstaden (demo)', en: 'Example City (demo)' } },
  { slug: 'harbor-city', name: { fi: 'Harbor City (demo)', sv: 'Harbor City (demo)', en: 'Harbor City (demo)' } },
];

const TENANTS = [harjukoski, tarnvik, alaluhta];

/**
 * The whole demo world as data. Every tenant may be embedded at `hostOrigins` (the origins of the local host pages).
 * Dates are counted from `now`: each posting is open on that day. Ids and slugs never change.
 */
export function demoWorld(hostOrigins: readonly string[], now: Date): DemoWorld {
  const clock = demoClock(now);
  const sites: NewSite[] = hostOrigins.map((origin) => ({ name: `Demo pages at ${origin}`, origin }));
  return { regions: REGIONS, tenants: TENANTS.map((tenant) => ({ ...tenant(clock), sites })) };
}
