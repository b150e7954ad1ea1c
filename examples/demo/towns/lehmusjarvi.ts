import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = 'Lehmusjärven kaupunki';
const place = { street: 'Kauppakatu 9', postalCode: '37030', city: 'Lehmusjärvi', point: { lat: 61.2894, lon: 23.8121 } };

/** A school town by a lake. */
export function lehmusjarvi(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'lehmusjarvi',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Lehmusjärven kaupunki (demo)', sv: 'Lehmusjärvi stad (demo)', en: 'Town of Lehmusjärvi (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#2d6a2d', onAccent: '#ffffff', radius: 8 },
    }),
    feeds: [],
    postings: [
      demoPosting(
        'lehmusjarvi-koulunkaynninohjaaja',
        {
          fi: {
            title: 'Koulunkäynninohjaaja, Niemenrannan koulu',
            body: `Ohjaat alakoulun oppilaita luokissa ja pienryhmissä ja autat siirtymissä ja ruokailussa. Iltapäivisin ohjaat kerhoa kello 12–16.

            ## Sinulta odotamme
            - koulunkäynninohjaajan tai muuta kasvatusalan tutkintoa
            - rauhallista tapaa kohdata lapsi, jolla on vaikea päivä
            - halua suunnitella työtä yhdessä opettajien kanssa.

            Saat perehdytyksen, oman mentorin ja kaksi koulutuspäivää lukukaudessa. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
          },
        },
        {
          employer,
          unit: 'Niemenrannan koulu',
          taskArea: 'education',
          occupation: OCCUPATIONS.schoolAssistant,
          employmentType: 'fixed-term',
          workTime: 'part-time',
          workload: '34 h viikossa',
          duration: { startsOn: clock.next('01-07'), endsOn: clock.next('06-05', clock.next('01-07')) },
          pay: { min: 2262.4, max: 2370, unit: 'month', currency: 'EUR', agreement: 'KVTES', note: 'Kokoaikatyön palkka' },
          positions: 3,
          place: { ...place, street: 'Niementie 20' },
          contacts: [{ role: 'Apulaisrehtori', email: 'niemenranta@lehmusjarvi.example', note: 'Soittoaika sovitaan sähköpostilla.' }],
          opensAt: clock.at(-3, '10:00'),
          closesAt: clock.at(11, '15:00'),
        },
      ),
      demoPosting(
        'lehmusjarvi-kirjastovirkailija',
        {
          fi: {
            title: 'Kirjastovirkailija, kirjastoauto',
            body: `Kirjastoautomme käy 46 pysäkillä kahden viikon kierrossa. Palvelet asiakkaita autossa ja pääkirjastossa, kokoat aineiston reitille ja pidät satutuokioita päiväkotien pihoilla. Auton ajaa toinen työntekijä.

            Sinulla on kirjastoalan tai muu soveltuva ammatillinen tutkinto. Työhön kuuluu yksi ilta viikossa.`,
          },
        },
        {
          employer,
          unit: 'Kirjasto',
          taskArea: 'culture-and-leisure',
          occupation: OCCUPATIONS.libraryClerk,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { note: 'Työ alkaa sopimuksen mukaan' },
          pay: { min: 2330.9, max: 2450, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place,
          contacts: [{ role: 'Kirjastonjohtaja', email: 'kirjasto@lehmusjarvi.example' }],
          opensAt: clock.at(-15, '09:00'),
          closesAt: clock.at(2, '15:00'),
          apply: { mode: 'here', wantsCv: true, questions: [] },
        },
      ),
      demoPosting(
        'lehmusjarvi-ruokapalvelu',
        {
          fi: {
            title: 'Ruokapalvelutyöntekijä, koulukeittiö',
            body: `Keittiössämme syntyy joka koulupäivä 900 ateriaa. Valmistat salaatteja ja lisäkkeitä, huolehdit linjaston täytöstä ja pidät keittiön puhtaana. Teemme erityisruokavaliot huolella, ja saat siihen koulutuksen.

            Sinulla on hygieniapassi. Alan tutkinto on eduksi.`,
          },
          en: {
            title: 'Kitchen assistant, school kitchen',
            body: `Our kitchen makes 900 meals each school day. You prepare salads and side dishes, keep the counter filled and the kitchen clean. You need a hygiene passport and enough Finnish to read recipes and work instructions.`,
          },
        },
        {
          employer,
          unit: 'Ateriapalvelut',
          taskArea: 'food-and-cleaning',
          occupation: OCCUPATIONS.kitchenHand,
          employmentType: 'substitute',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { startsOn: clock.day(9), endsOn: clock.day(9 + 120) },
          pay: { min: 2155.6, max: 2230, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place: { ...place, street: 'Niementie 20' },
          contacts: [{ role: 'Keittiöpäällikkö', email: 'ateriat@lehmusjarvi.example' }],
          opensAt: clock.at(-5, '13:30'),
          closesAt: clock.at(4, '16:00'),
        },
      ),
    ],
  };
}
