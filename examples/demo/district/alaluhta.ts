import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { OCCUPATIONS } from '../text/occupations.ts';
import { districtMunicipality } from './district.ts';
import { smallJob } from './small-job.ts';

const place = { street: 'Keskustie 8', postalCode: '63310', city: 'Alaluhta', point: { lat: 62.7118, lon: 23.7021 } };
const mailbox = 'tyot@alaluhta.example';

/** The district's centre. */
export function alaluhta(clock: DemoClock): TenantWithoutSites {
  const termStart = clock.next('01-07');
  return {
    tenant: districtMunicipality(
      'alaluhta',
      { fi: 'Alaluhdan kunta (demo)', sv: 'Alaluhta kommun (demo)', en: 'Municipality of Alaluhta (demo)' },
      '#4f6228',
    ),
    feeds: [],
    postings: [
      smallJob(clock, 'alaluhta-perunat', {
        title: 'Perunan lajittelijoita maatilalle',
        body: `Perunatila tarvitsee kaksi lajittelijaa kolmeksi viikoksi. Lajittelet perunoita hihnalla ja siirrät laatikoita lavalle. Laatikko painaa enintään 15 kiloa.

        Kokemusta et tarvitse. Työ tehdään lämpimässä hallissa klo 8–15. Kyydistä kirkonkylältä voi sopia.`,
        employer: 'Maatila, Alaluhta',
        taskArea: 'agriculture',
        occupation: OCCUPATIONS.farmWorker,
        pay: { min: 10.9, agreement: 'Maaseutuelinkeinojen TES' },
        place,
        mailbox,
        age: 2,
        left: 6,
        more: {
          employmentType: 'seasonal',
          workTime: 'full-time',
          positions: 2,
          duration: { startsOn: clock.day(10), endsOn: clock.day(31) },
        },
      }),
      smallJob(clock, 'alaluhta-pihatyot', {
        title: 'Pihatyöt kotitaloudessa, muutama tunti viikossa',
        body: `Kotitalous kirkonkylällä tarvitsee apua pihatöihin: talvella lumityöt, kesällä nurmikko ja pensaat. Piha on noin 200 neliötä, ja välineet ovat valmiina.

        Työ sopii vähintään 15-vuotiaalle. Alle 18-vuotias tekee työn klo 8–20.`,
        employer: 'Kotitalous, Alaluhta',
        taskArea: 'other',
        occupation: OCCUPATIONS.oddJobs,
        pay: { min: 13 },
        place,
        mailbox,
        age: 7,
        left: 9,
        more: { workload: '2–4 h viikossa' },
      }),
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
          duration: { startsOn: termStart, endsOn: clock.next('06-05', termStart) },
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
