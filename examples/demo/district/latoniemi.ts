import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63520', city: 'Latoniemi', point: { lat: 62.9044, lon: 23.5662 } };
const mailbox = 'tekijat@latoniemi.example';

/** A municipality of berry farms with a small music school. */
export function latoniemi(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'latoniemi',
      { fi: 'Latoniemen kunta (demo)', sv: 'Latoniemi kommun (demo)', en: 'Municipality of Latoniemi (demo)' },
      '#7d1f4b',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'latoniemi-mansikka', {
        title: 'Mansikanpoimijoita kesäksi',
        body: `Marjatila ottaa 12 poimijaa viideksi viikoksi kesä–heinäkuussa. Työ alkaa aamuviideltä ja päättyy ennen helteitä. Majoituksen saa tilalta kohtuuhintaan.

        Palkka maksetaan kiloista, kuitenkin aina vähintään tuntipalkan verran.`,
        employer: 'Marjatila, Latoniemi',
        taskArea: 'agriculture',
        occupation: OCCUPATIONS.farmWorker,
        pay: { min: 10.6, agreement: 'Maaseutuelinkeinojen TES', note: 'Urakkapalkka, vähintään tuntipalkka' },
        place,
        mailbox,
        age: 1,
        left: 42,
        more: {
          employmentType: 'seasonal',
          workTime: 'full-time',
          positions: 12,
          duration: { startsOn: clock.next('06-15'), note: 'Noin viisi viikkoa' },
        },
      }),
      smallJob(clock, 'latoniemi-avustaja', {
        title: 'Henkilökohtainen avustaja harrastuksiin',
        body: `Aikuinen liikuntarajoitteinen mies etsii avustajaa uintiin ja jalkapallo-otteluihin. Autat pukeutumisessa ja siirtymisissä. Käyntejä on kaksi viikossa, toinen niistä viikonloppuna.

        Sinulla on ajokortti. Tärkeintä on, että yhteistyö sujuu.`,
        employer: 'Kotitalous, Latoniemi',
        taskArea: 'social',
        occupation: OCCUPATIONS.careAssistant,
        pay: { min: 12.9, agreement: 'HETA-TES' },
        place,
        mailbox,
        age: 8,
        left: 8,
        more: { workload: '8 h viikossa', employmentType: 'permanent' },
      }),
      demoPosting(
        'latoniemi-tuntiopettaja',
        {
          fi: {
            title: 'Tuntiopettaja, kansalaisopiston kitarakurssi',
            body: `Opetat kitaransoittoa aikuisille ja nuorille kahtena iltana viikossa. Ryhmissä on enintään kahdeksan oppilasta. Soittimia on lainattavissa.

            Sinulla on alan opintoja tai vankka soittajan kokemus. Opetus alkaa, kun kevätlukukausi alkaa.`,
          },
        },
        {
          employer: 'Latoniemen kunta',
          unit: 'Kansalaisopisto',
          taskArea: 'culture-and-leisure',
          occupation: OCCUPATIONS.coursesTeacher,
          employmentType: 'fixed-term',
          workTime: 'part-time',
          workload: '6 oppituntia viikossa',
          duration: { startsOn: clock.next('01-12'), endsOn: clock.next('04-30', clock.next('01-12')) },
          pay: { min: 27.4, max: 33.1, unit: 'hour', currency: 'EUR', agreement: 'OVTES' },
          place: { ...place, street: 'Opistontie 2' },
          contacts: [{ role: 'Opiston rehtori', email: 'opisto@latoniemi.example' }],
          opensAt: clock.at(-16, '10:00'),
          closesAt: clock.at(3, '15:00'),
        },
      ),
    ],
  };
}
