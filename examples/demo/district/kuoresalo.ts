import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63390', city: 'Kuoresalo', point: { lat: 62.5976, lon: 24.0331 } };
const mailbox = 'tyopaikat@kuoresalo.example';

/** A forest municipality. */
export function kuoresalo(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'kuoresalo',
      { fi: 'Kuoresalon kunta (demo)', sv: 'Kuoresalo kommun (demo)', en: 'Municipality of Kuoresalo (demo)' },
      '#1f5c3a',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'kuoresalo-taimikko', {
        title: 'Taimikon raivaus, kuusi hehtaaria',
        body: `Metsätila tarvitsee raivaajan kuuden hehtaarin taimikkoon. Työn voi tehdä omaan tahtiin kahden kuukauden aikana. Alue on tasainen, ja tie tulee viereen.

        Sinulla on raivaussahan käytön kokemusta ja suojavarusteet. Sahan voi lainata tilalta.`,
        employer: 'Metsätila, Kuoresalo',
        taskArea: 'agriculture',
        occupation: OCCUPATIONS.forestWorker,
        pay: { note: 'Urakka 420 euroa hehtaarilta' },
        place,
        mailbox,
        age: 5,
        left: 20,
        more: { employmentType: 'fixed-term', duration: { startsOn: clock.day(21), endsOn: clock.day(80) } },
      }),
      smallJob(clock, 'kuoresalo-kauppakyyti', {
        title: 'Kauppa-apu kahdelle ikäihmiselle',
        body: `Käyt kerran viikossa kaupassa ja apteekissa kahden naapuruksen puolesta, kannat ostokset sisään ja juot kahvit, jos on aikaa. Matka on 12 kilometriä suuntaansa omalla autolla; kilometrit korvataan.

        Toivomme ihmistä, joka pysyy tehtävässä ainakin puoli vuotta.`,
        employer: 'Kotitalous, Kuoresalo',
        taskArea: 'social',
        occupation: OCCUPATIONS.homeHelp,
        pay: { min: 13.5 },
        place,
        mailbox,
        age: 9,
        left: 12,
        more: { workload: '3 h viikossa' },
      }),
      demoPosting(
        'kuoresalo-laitoshuoltaja',
        {
          fi: {
            title: 'Laitoshuoltaja ja keittiöapulainen, yhdistelmätyö',
            body: `Aamupäivän siivoat kunnantaloa ja kirjastoa, iltapäivän autat koulun keittiössä. Yhdistelmä syntyi työntekijöiden toiveesta: selkä kiittää ja viikko pysyy vaihtelevana.

            Sinulla on hygieniapassi tai suoritat sen meillä. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
          },
        },
        {
          employer: 'Kuoresalon kunta',
          unit: 'Tukipalvelut',
          taskArea: 'food-and-cleaning',
          occupation: OCCUPATIONS.cleaner,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          pay: { min: 2155.6, max: 2230, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place: { ...place, street: 'Kunnantie 5' },
          contacts: [{ role: 'Tukipalveluvastaava', email: 'tukipalvelut@kuoresalo.example' }],
          opensAt: clock.at(-4, '09:00'),
          closesAt: clock.at(10, '15:00'),
        },
      ),
    ],
  };
}
