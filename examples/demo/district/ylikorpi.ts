import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63690', city: 'Ylikorpi', point: { lat: 62.7803, lon: 24.2418 } };
const mailbox = 'tyopajat@ylikorpi.example';

/** The smallest municipality of the district, which still runs its own workshop. */
export function ylikorpi(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'ylikorpi',
      { fi: 'Ylikorven kunta (demo)', sv: 'Ylikorpi kommun (demo)', en: 'Municipality of Ylikorpi (demo)' },
      '#6b4c11',
    ),
    feeds: [],
    postings: [
      demoPosting(
        'ylikorpi-tyopajaohjaaja',
        {
          fi: {
            title: 'Ohjaaja, kunnan työpaja',
            body: `Ohjaat puu- ja metallipajaa, jossa on kerrallaan kahdeksan valmentautujaa. Teette kalusteita kunnan tiloihin ja korjaatte polkupyöriä. Laadit jokaisen kanssa suunnitelman ja pidät yhteyttä työllisyyspalveluihin.

            Sinulla on soveltuva ammatillinen tutkinto ja kokemusta ihmisten ohjaamisesta.`,
          },
        },
        {
          employer: 'Ylikorven kunta',
          unit: 'Työpaja',
          taskArea: 'social',
          occupation: OCCUPATIONS.socialInstructor,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          pay: { min: 2450, max: 2620, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place: { ...place, street: 'Teollisuustie 4' },
          contacts: [{ role: 'Kunnansihteeri', email: 'kunta@ylikorpi.example' }],
          opensAt: clock.at(-18, '08:00'),
          closesAt: clock.at(12, '15:00'),
          apply: { mode: 'here', wantsCv: true, questions: [] },
        },
      ),
      smallJob(clock, 'ylikorpi-halot', {
        title: 'Halkojen pinoamista ja liiterin järjestämistä',
        body: `Kotitalous tarvitsee tekijän, joka pinoaa kymmenen kuutiota koivuklapeja liiteriin. Työ vie arviolta kaksi päivää, ja saat päättää itse, milloin teet sen.`,
        employer: 'Kotitalous, Ylikorpi',
        taskArea: 'other',
        occupation: OCCUPATIONS.oddJobs,
        pay: { min: 13 },
        place,
        mailbox,
        age: 3,
        left: 7,
      }),
      smallJob(clock, 'ylikorpi-lampaat', {
        title: 'Lampuri lomalle, tuuraaja kolmeksi viikoksi',
        body: `Lammastila etsii tuuraajaa, joka ruokkii 60 uuhta kahdesti päivässä ja tarkistaa aidat. Yksi kierros kestää noin tunnin. Naapuri auttaa, jos jokin menee pieleen.

        Kokemus eläimistä on tarpeen. Perehdytys on viikkoa ennen lomaa.`,
        employer: 'Maatila, Ylikorpi',
        taskArea: 'agriculture',
        occupation: OCCUPATIONS.livestockWorker,
        pay: { min: 12.2, agreement: 'Maaseutuelinkeinojen TES' },
        place,
        mailbox,
        age: 5,
        left: 13,
        more: { employmentType: 'substitute', duration: { startsOn: clock.day(27), endsOn: clock.day(48) } },
      }),
    ],
  };
}
