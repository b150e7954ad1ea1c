import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality, PUBLISHED_FOR } from './district.ts';

const place = { postalCode: '63310', city: 'Alaluhta', point: { lat: 62.7118, lon: 23.7021 } };

/** The district's centre, with the employment coordinator whom all seven municipalities share. */
export function alaluhta(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: districtMunicipality(
      'alaluhta',
      { fi: 'Alaluhdan kunta (demo)', sv: 'Alaluhta kommun (demo)', en: 'Municipality of Alaluhta (demo)' },
      '#4f6228',
    ),
    feeds: [],
    postings: [
      demoPosting(
        'alaluhta-perunannosto',
        {
          fi: {
            title: 'Perunan lajittelijoita maatilalle',
            body: `Alaluhdan perunatila tarvitsee kaksi lajittelijaa kolmeksi viikoksi. Lajittelet perunoita hihnalla ja siirrät laatikoita trukkilavalle. Laatikko painaa enintään 15 kiloa.

            Kokemusta et tarvitse. Työ tehdään lämpimässä hallissa klo 8–15. Kyydin kirkonkylältä voi sopia.

            ${PUBLISHED_FOR}`,
          },
        },
        {
          isOfficial: false,
          employer: 'Perunatila, Alaluhta',
          taskArea: 'agriculture',
          occupation: OCCUPATIONS.farmWorker,
          employmentType: 'seasonal',
          workTime: 'full-time',
          duration: { startsOn: clock.day(10), endsOn: clock.day(31) },
          pay: { min: 10.9, unit: 'hour', currency: 'EUR', agreement: 'Maaseutuelinkeinojen TES' },
          positions: 2,
          place,
          contacts: [{ role: 'Työllisyyskoordinaattori', email: 'tyot@alaluhta.example', note: 'Välitän kysymykset tilalle.' }],
          opensAt: clock.at(-2, '10:00'),
          closesAt: clock.at(6, '15:00'),
        },
      ),
      demoPosting(
        'alaluhta-lumityot',
        {
          fi: {
            title: 'Lumityöt pihassa, kolme kertaa viikossa',
            body: `Kotitalous kirkonkylällä tarvitsee tekijän lumitöihin maaliskuun loppuun asti. Piha on noin 200 neliötä, ja kola on valmiina. Yksi kerta kestää tunnista kahteen.

            Työ sopii vähintään 15-vuotiaalle. Alle 18-vuotias tekee työn klo 8–20.

            ${PUBLISHED_FOR}`,
          },
        },
        {
          isOfficial: false,
          employer: 'Kotitalous, Alaluhta',
          taskArea: 'other',
          occupation: OCCUPATIONS.oddJobs,
          employmentType: 'on-call',
          workTime: 'part-time',
          workload: '3–6 h viikossa',
          duration: { note: 'Maaliskuun loppuun' },
          pay: { min: 13, unit: 'hour', currency: 'EUR' },
          place,
          contacts: [{ role: 'Työllisyyskoordinaattori', email: 'tyot@alaluhta.example' }],
          opensAt: clock.at(-7, '09:00'),
          closesAt: clock.at(9, '16:00'),
        },
      ),
      demoPosting(
        'alaluhta-koulunkaynninohjaaja',
        {
          fi: {
            title: 'Koulunkäynninohjaaja, kirkonkylän koulu',
            body: `Autat 1.–6. luokkien oppilaita oppitunneilla ja ohjaat aamu- ja iltapäivätoimintaa. Koulussa on 84 oppilasta ja kahdeksan aikuista.

            Sinulla on koulunkäynninohjaajan tai muu sopiva koulutus, tai hankit sen oppisopimuksella meillä. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
          },
        },
        {
          employer: 'Alaluhdan kunta',
          unit: 'Sivistyspalvelut',
          taskArea: 'education',
          occupation: OCCUPATIONS.schoolAssistant,
          employmentType: 'fixed-term',
          workTime: 'part-time',
          workload: '30 h viikossa',
          duration: { startsOn: clock.next('01-07'), endsOn: clock.next('06-05', clock.next('01-07')) },
          pay: {
            min: 2262.4,
            max: 2340,
            unit: 'month',
            currency: 'EUR',
            agreement: 'KVTES',
            note: 'Kokoaikatyön palkka, osa-aikaisena suhteessa tunteihin',
          },
          place: { ...place, street: 'Koulutie 1' },
          contacts: [{ role: 'Rehtori', email: 'koulu@alaluhta.example' }],
          opensAt: clock.at(-11, '12:00'),
          closesAt: clock.at(11, '15:00'),
        },
      ),
    ],
  };
}
