import type { DemoClock } from '../clock.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { postalCode: '63380', city: 'Isoneva', point: { lat: 62.8342, lon: 23.9107 } };
const mailbox = 'pestit@isoneva.example';

/** A municipality of peat bogs, dairy farms and one busy sports club. */
export function isoneva(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'isoneva',
      { fi: 'Isonevan kunta (demo)', sv: 'Isoneva kommun (demo)', en: 'Municipality of Isoneva (demo)' },
      '#7a3e00',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'isoneva-navetta', {
        title: 'Apukäsiä navettaan viikonloppuaamuihin',
        body: `Lypsykarjatila tarvitsee avustajan lauantai- ja sunnuntaiaamuihin klo 6–9. Juotat vasikat, jaat rehun ja puhdistat parret. Robotti lypsää.

        Et saa olla allerginen eläimille. Aiempi kokemus lehmistä on eduksi, mutta opetamme työt. Saappaat ja haalarin saat tilalta.`,
        employer: 'Maatila, Isoneva',
        taskArea: 'agriculture',
        occupation: OCCUPATIONS.livestockWorker,
        pay: { min: 11.4, max: 13, agreement: 'Maaseutuelinkeinojen TES' },
        place,
        mailbox,
        age: 3,
        left: 18,
        more: { workload: '6 h viikossa' },
      }),
      smallJob(clock, 'isoneva-talkookeittio', {
        title: 'Kahvion hoitaja hiihtokisoihin',
        body: `Urheiluseura etsii kahvion hoitajaa piirin hiihtokisoihin yhdeksi viikonlopuksi. Keität hernekeittoa 300 hengelle, hoidat kassaa ja ohjaat kahta nuorta apulaista.

        Sinulla on hygieniapassi. Ruoat ja kalusto ovat valmiina hiihtomajalla.`,
        employer: 'Urheiluseura, Isoneva',
        taskArea: 'food-and-cleaning',
        occupation: OCCUPATIONS.cook,
        pay: { min: 14 },
        place: { ...place, street: 'Hiihtomajantie 40' },
        mailbox,
        age: 1,
        left: 25,
        more: { duration: { note: 'Yksi viikonloppu' } },
      }),
      smallJob(clock, 'isoneva-auraus', {
        title: 'Traktorinkuljettaja lumenauraukseen',
        body: `Tiehoitokunta etsii varakuljettajaa 14 kilometrin yksityistielle. Ajat, kun vakiokuljettaja on estynyt. Lähtö on viimeistään kahden tunnin kuluttua hälytyksestä.

        Sinulla on T-ajokortti ja kokemusta aurauksesta. Traktori ja aura ovat tiehoitokunnan.`,
        employer: 'Tiehoitokunta, Isoneva',
        taskArea: 'technical',
        occupation: OCCUPATIONS.tractorDriver,
        pay: { min: 18, max: 21 },
        place,
        mailbox,
        age: 14,
        left: 10,
      }),
    ],
  };
}
