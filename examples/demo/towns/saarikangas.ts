import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = 'Saarikankaan kaupunki';
const place = { street: 'Asemantie 2', postalCode: '37070', city: 'Saarikangas', point: { lat: 61.3327, lon: 23.2208 } };

/** A railway town with a round-the-clock day-care centre and a busy youth service. */
export function saarikangas(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'saarikangas',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Saarikankaan kaupunki (demo)', sv: 'Saarikangas stad (demo)', en: 'Town of Saarikangas (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#5b3a8c', onAccent: '#ffffff', radius: 12 },
    }),
    feeds: [],
    postings: [
      demoPosting(
        'saarikangas-lastenhoitaja',
        {
          fi: {
            title: 'Varhaiskasvatuksen lastenhoitaja, vuoropäiväkoti Tähtisade',
            body: `Tähtisade on auki ympäri vuorokauden niille perheille, joiden vanhemmat tekevät vuorotyötä. Hoidat 1–6-vuotiaita lapsia ja teet jaksotyötä: aamuja, iltoja, öitä ja viikonloppuja.

            Kelpoisuus on varhaiskasvatuslain (540/2018) 28 §:n mukainen. Toivomme, että sinulla on lääkehoidon osaamista. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).

            Yö- ja viikonloppulisät maksetaan KVTES:n mukaan.`,
          },
        },
        {
          employer,
          unit: 'Varhaiskasvatus',
          taskArea: 'early-education',
          occupation: OCCUPATIONS.childCarer,
          employmentType: 'permanent',
          workTime: 'shifts',
          workload: '114 h 45 min kolmessa viikossa',
          duration: { startsOn: clock.day(30) },
          pay: { min: 2414.8, max: 2560, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          positions: 2,
          place: { ...place, street: 'Tähtikuja 5' },
          contacts: [{ role: 'Päiväkodin johtaja', email: 'tahtisade@saarikangas.example' }],
          opensAt: clock.at(-7, '09:15'),
          closesAt: clock.at(7, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              {
                id: 'yot',
                kind: 'choice',
                isRequired: true,
                label: { fi: 'Kuinka usein voit tehdä yövuoroja?' },
                options: [
                  { id: 'viikoittain', label: { fi: 'joka viikko' } },
                  { id: 'kuukausittain', label: { fi: 'muutaman kuukaudessa' } },
                  { id: 'en', label: { fi: 'en voi tehdä öitä' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'saarikangas-nuoriso-ohjaaja',
        {
          fi: {
            title: 'Nuoriso-ohjaaja, nuorisotila ja verkkotyö',
            body: `Ohjaat nuorisotalon iltoja, jalkaudut torstaisin asemalle ja pidät peliserveriä, jossa käy 120 nuorta. Suunnittelet toimintaa yhdessä nuorisovaltuuston kanssa.

            Sinulla on nuorisoalan tai muu soveltuva tutkinto. Kokemus etsivästä nuorisotyöstä on eduksi. Työ painottuu iltoihin, ja työskentelet joka viides viikonloppu.`,
          },
        },
        {
          employer,
          unit: 'Nuorisopalvelut',
          taskArea: 'culture-and-leisure',
          occupation: OCCUPATIONS.youthWorker,
          employmentType: 'fixed-term',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { startsOn: clock.day(25), endsOn: clock.day(25 + 365) },
          pay: { min: 2420, max: 2580, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place,
          contacts: [{ role: 'Nuorisotyön koordinaattori', email: 'nuoriso@saarikangas.example' }],
          opensAt: clock.at(-13, '12:00'),
          closesAt: clock.at(9, '16:00'),
        },
      ),
      demoPosting(
        'saarikangas-kiinteistonhoitaja',
        {
          fi: {
            title: 'Kiinteistönhoitaja, kunnossapito',
            body: `Vastaat neljästä koulusta ja uimahallin teknisistä tiloista: huoltokierrokset, pienet korjaukset, pihat ja talvikunnossapito. Päivystysvuoro osuu kohdalle joka kuudes viikko.

            Sinulla on talotekniikan tai kiinteistönhuollon tutkinto ja BE-ajokortti. Osaat käyttää automaatiovalvomoa tai haluat oppia.`,
          },
        },
        {
          employer,
          unit: 'Tilapalvelut',
          taskArea: 'technical',
          occupation: OCCUPATIONS.caretaker,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { note: 'Työ alkaa sopimuksen mukaan' },
          pay: { min: 2480, max: 2720, unit: 'month', currency: 'EUR', agreement: 'TS' },
          place: { ...place, street: 'Varikonkatu 7' },
          contacts: [{ role: 'Kiinteistöpäällikkö', email: 'tilat@saarikangas.example' }],
          opensAt: clock.at(-20, '10:00'),
          closesAt: clock.at(1, '15:00'),
        },
      ),
    ],
  };
}
