import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = 'Vesakosken kaupunki';
const place = { street: 'Koskikatu 1', postalCode: '37080', city: 'Vesakoski', point: { lat: 61.1742, lon: 23.5983 } };

/** A mill town that trains its own staff by apprenticeship. */
export function vesakoski(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'vesakoski',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Vesakosken kaupunki (demo)', sv: 'Vesakoski stad (demo)', en: 'Town of Vesakoski (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#00696b', onAccent: '#ffffff', radius: 4 },
    }),
    feeds: [],
    postings: [
      demoPosting(
        'vesakoski-kokki',
        {
          fi: {
            title: 'Kokki, keskuskeittiö',
            body: `Valmistat lounasta kouluille ja päiväkodeille ja vastaat yhdestä keittiön työpisteestä. Ruokalista on kuuden viikon kierto, josta puolet on kasvisruokaa. Mittaamme hävikin päivittäin ja vähennämme sitä yhdessä.

            Sinulla on kokin tai ravintolakokin tutkinto ja hygieniapassi. Työaika on klo 6–14.`,
          },
        },
        {
          employer,
          unit: 'Ruokapalvelut',
          taskArea: 'food-and-cleaning',
          occupation: OCCUPATIONS.cook,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { startsOn: clock.day(35) },
          pay: { min: 2340, max: 2480, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place,
          contacts: [{ role: 'Ruokapalvelupäällikkö', email: 'ruoka@vesakoski.example' }],
          opensAt: clock.at(-4, '08:00'),
          closesAt: clock.at(15, '15:00'),
        },
      ),
      demoPosting(
        'vesakoski-erityisopettaja',
        {
          fi: {
            title: 'Laaja-alainen erityisopettaja, yläkoulu',
            body: `Tuet 7.–9. luokkien oppilaita samanaikaisopetuksella ja pienryhmissä. Koulussa on 310 oppilasta, kaksi erityisopettajaa, kuraattori ja psykologi, jotka tapaavat viikoittain.

            Kelpoisuus on asetuksen 986/1998 mukainen. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
          },
        },
        {
          employer,
          unit: 'Kosken koulu',
          taskArea: 'education',
          occupation: OCCUPATIONS.specialTeacher,
          employmentType: 'substitute',
          workTime: 'full-time',
          workload: '22 vuosiviikkotuntia',
          duration: { startsOn: clock.next('01-07'), endsOn: clock.next('05-31', clock.next('01-07')) },
          pay: { min: 3310, max: 4250, unit: 'month', currency: 'EUR', agreement: 'OVTES' },
          place: { ...place, street: 'Opintie 14' },
          contacts: [{ role: 'Rehtori', email: 'koskenkoulu@vesakoski.example' }],
          opensAt: clock.at(-9, '15:00'),
          closesAt: clock.at(5, '15:00'),
          apply: { mode: 'here', wantsCv: true, questions: [] },
        },
      ),
      demoPosting(
        'vesakoski-oppisopimus-toimisto',
        {
          fi: {
            title: 'Toimistosihteeri oppisopimuksella',
            body: `Opiskelet liiketoiminnan perustutkinnon ja teet samalla töitä kaupungin palvelupisteessä ja arkistossa. Koulutus kestää noin kaksi vuotta, ja saat koko ajan palkkaa.

            Aiempaa kokemusta et tarvitse. Riittää, että viihdyt ihmisten kanssa ja kirjoitat selkeää suomea. Toivomme hakemuksia myös heiltä, jotka vaihtavat alaa.`,
          },
        },
        {
          employer,
          unit: 'Hallintopalvelut',
          taskArea: 'administration',
          occupation: OCCUPATIONS.officeClerk,
          employmentType: 'apprenticeship',
          workTime: 'full-time',
          workload: '36 h 15 min viikossa',
          duration: { startsOn: clock.next('01-15'), note: 'Noin kaksi vuotta' },
          pay: { min: 1790, max: 2100, unit: 'month', currency: 'EUR', agreement: 'KVTES', note: 'Palkka nousee opintojen edetessä' },
          place,
          contacts: [{ role: 'Hallintopäällikkö', email: 'kirjaamo@vesakoski.example' }],
          opensAt: clock.at(-17, '11:00'),
          closesAt: clock.at(21, '16:00'),
          apply: {
            mode: 'here',
            wantsCv: false,
            questions: [{ id: 'miksi', kind: 'text', isRequired: true, label: { fi: 'Miksi juuri tämä ala kiinnostaa sinua?' } }],
          },
        },
      ),
    ],
  };
}
