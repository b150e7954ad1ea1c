import type { DemoClock } from '../clock.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63480', city: 'Lampiperä', point: { lat: 62.4519, lon: 23.8844 } };
const mailbox = 'keikat@lampipera.example';

/** A municipality where most work comes from small firms and the village association. */
export function lampipera(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'lampipera',
      { fi: 'Lampiperän kunta (demo)', sv: 'Lampiperä kommun (demo)', en: 'Municipality of Lampiperä (demo)' },
      '#0a5c7a',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'lampipera-kylatalo', {
        title: 'Kirvesmies kylätalon ikkunoihin',
        body: `Kyläyhdistys kunnostaa kylätaloa. Irrotat 14 puuikkunaa, kunnostat pokat ja asennat ne takaisin. Työ kestää noin kolme viikkoa, ja sinua auttaa kaksi talkoolaista.

        Sinulla on kokemusta vanhojen rakennusten korjaamisesta.`,
        employer: 'Kyläyhdistys, Lampiperä',
        taskArea: 'trades',
        occupation: OCCUPATIONS.carpenter,
        pay: { min: 17.5, max: 20, agreement: 'Rakennusalan TES' },
        place,
        mailbox,
        age: 6,
        left: 15,
        more: { employmentType: 'fixed-term', workTime: 'full-time', duration: { startsOn: clock.day(24), endsOn: clock.day(45) } },
      }),
      smallJob(clock, 'lampipera-mokkisiivous', {
        title: 'Lomamökkien siivousta perjantaisin',
        body: `Lomakylä etsii siivoojaa vaihtopäiviin. Kuusi mökkiä siivotaan perjantaisin klo 10–15. Saat tarvikkeet, ja ensimmäisen kerran teet yhdessä isännän kanssa.

        Työ sopii esimerkiksi opiskelijalle tai eläkeläiselle.`,
        employer: 'Lomakylä, Lampiperä',
        taskArea: 'food-and-cleaning',
        occupation: OCCUPATIONS.cleaner,
        pay: { min: 12.8, agreement: 'Marava-TES' },
        place: { ...place, street: 'Lammenrannantie 61' },
        mailbox,
        age: 10,
        left: 30,
        more: { workload: '5 h viikossa' },
      }),
      smallJob(clock, 'lampipera-lehtijako', {
        title: 'Nuoria jakamaan kylälehteä',
        body: `Kylälehti ilmestyy neljä kertaa vuodessa. Jaat sen 90 talouteen pyörällä tai kävellen. Yksi jako vie kaksi iltapäivää.

        Täytät vähintään 14 vuotta jakovuonna. Alle 15-vuotias tarvitsee huoltajan luvan.`,
        employer: 'Kyläyhdistys, Lampiperä',
        taskArea: 'other',
        occupation: OCCUPATIONS.oddJobs,
        pay: { min: 10 },
        place,
        mailbox,
        age: 2,
        left: 27,
        more: { positions: 3 },
      }),
    ],
  };
}
