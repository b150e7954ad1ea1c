import type { NewRegion, NewSite } from '../../api/contract/tenants.ts';
import { demoClock } from './clock.ts';
import type { DemoWorld } from './demo-tenant.ts';
import { esimerkkikaupunki } from './cities/esimerkkikaupunki.ts';
import { harborCity } from './cities/harbor-city.ts';
import { alaluhta } from './district/alaluhta.ts';
import { isoneva } from './district/isoneva.ts';
import { kuoresalo } from './district/kuoresalo.ts';
import { lampipera } from './district/lampipera.ts';
import { latoniemi } from './district/latoniemi.ts';
import { rintaharju } from './district/rintaharju.ts';
import { ylikorpi } from './district/ylikorpi.ts';
import { tarnvik } from './tarnvik/tarnvik.ts';
import { harjukoski } from './towns/harjukoski.ts';
import { hiidenranta } from './towns/hiidenranta.ts';
import { lehmusjarvi } from './towns/lehmusjarvi.ts';
import { myllyrinne } from './towns/myllyrinne.ts';
import { saarikangas } from './towns/saarikangas.ts';
import { vesakoski } from './towns/vesakoski.ts';

export type { DemoFeed, DemoFeedKind, DemoPosting, DemoTenant, DemoWorld } from './demo-tenant.ts';

const REGIONS: NewRegion[] = [
  { slug: 'kuusi-kaupunkia', name: { fi: 'Kuusi kaupunkia (demo)', sv: 'Sex städer (demo)', en: 'Six towns (demo)' } },
  { slug: 'tarnvik', name: { fi: 'Tiiralahti (demo)', sv: 'Tärnvik (demo)', en: 'Tärnvik (demo)' } },
  { slug: 'seitseman-kuntaa', name: { fi: 'Seitsemän kuntaa (demo)', sv: 'Sju kommuner (demo)', en: 'Seven municipalities (demo)' } },
  { slug: 'esimerkkikaupunki', name: { fi: 'Esimerkkikaupunki (demo)', sv: 'Exempelstaden (demo)', en: 'Example City (demo)' } },
  { slug: 'harbor-city', name: { fi: 'Harbor City (demo)', sv: 'Harbor City (demo)', en: 'Harbor City (demo)' } },
];

const SIX_TOWNS = [harjukoski, lehmusjarvi, hiidenranta, saarikangas, vesakoski, myllyrinne];
const SEVEN_MUNICIPALITIES = [alaluhta, isoneva, kuoresalo, lampipera, latoniemi, rintaharju, ylikorpi];
const TENANTS = [tarnvik, ...SIX_TOWNS, ...SEVEN_MUNICIPALITIES, esimerkkikaupunki, harborCity];

/**
 * The whole demo world as data. Every tenant may be embedded at `hostOrigins` (the origins of the local host pages).
 * Dates are counted from `now`: each posting is open on that day. Ids and slugs never change.
 */
export function demoWorld(hostOrigins: readonly string[], now: Date): DemoWorld {
  const clock = demoClock(now);
  const sites: NewSite[] = hostOrigins.map((origin) => ({ name: `Demo pages at ${origin}`, origin }));
  return { regions: REGIONS, tenants: TENANTS.map((tenant) => ({ ...tenant(clock), sites })) };
}
