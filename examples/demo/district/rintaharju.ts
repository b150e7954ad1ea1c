import type { DemoClock } from '../clock.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63590', city: 'Rintaharju', point: { lat: 62.6447, lon: 23.3305 } };
const mailbox = 'tyot@rintaharju.example';

/** A municipality of workshops and second homes. */
export function rintaharju(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'rintaharju',
      { fi: 'Rintaharjun kunta (demo)', sv: 'Rintaharju kommun (demo)', en: 'Municipality of Rintaharju (demo)' },
      '#4a4a8c',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'rintaharju-putkityo', {
        title: 'Putkiasentajan apulainen, kaksi kuukautta',
        body: `Kahden hengen LVI-yritys ottaa apulaisen, kun koulun remontti alkaa. Kannat tarvikkeita, puret vanhaa putkistoa ja opit siinä samalla.

        Työturvallisuuskortti vaaditaan; sen voi suorittaa ennen aloitusta. Jos ala alkaa kiinnostaa, oppisopimuksesta voi sopia.`,
        employer: 'LVI-yritys, Rintaharju',
        taskArea: 'trades',
        occupation: OCCUPATIONS.plumber,
        pay: { min: 12.7, max: 15, agreement: 'Talotekniikka-alan TES' },
        place,
        mailbox,
        age: 4,
        left: 9,
        more: { employmentType: 'fixed-term', workTime: 'full-time', duration: { startsOn: clock.day(18), endsOn: clock.day(78) } },
      }),
      smallJob(clock, 'rintaharju-muutto', {
        title: 'Muuttoapua yhdeksi lauantaiksi',
        body: `Kotitalous muuttaa omakotitalosta rivitaloon kolmen kilometrin päähän. Tarvitaan kaksi kantajaa klo 9–15. Pakettiauto ja kuljettaja ovat valmiina, piano jää vanhaan kotiin.`,
        employer: 'Kotitalous, Rintaharju',
        taskArea: 'other',
        occupation: OCCUPATIONS.oddJobs,
        pay: { min: 15 },
        place,
        mailbox,
        age: 1,
        left: 4,
        more: { positions: 2, duration: { note: 'Yksi lauantai, sovitaan yhdessä' } },
      }),
      smallJob(clock, 'rintaharju-kesakahvila', {
        title: 'Kesäkahvilan pyörittäjä uimarannalle',
        body: `Nuorisoseura etsii yhtä tai kahta nuorta pitämään kesäkahvilaa uimarannalla. Leivot, teet tilaukset ja hoidat kassan. Seura auttaa luvissa ja hankinnoissa.

        Täytät vähintään 16 vuotta. Hygieniapassin voi suorittaa seuran kurssilla.`,
        employer: 'Nuorisoseura, Rintaharju',
        taskArea: 'food-and-cleaning',
        occupation: OCCUPATIONS.kitchenHand,
        pay: { min: 11.2 },
        place: { ...place, street: 'Rantatie 9' },
        mailbox,
        age: 2,
        left: 38,
        more: { employmentType: 'seasonal', positions: 2, duration: { startsOn: clock.next('06-08'), note: 'Elokuun puoliväliin' } },
      }),
    ],
  };
}
