import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const centre = { street: 'Torikatu 4', postalCode: '37010', city: 'Harjukoski', point: { lat: 61.4712, lon: 23.4105 } };

/** The largest of the six towns. Its feed shows ads of other, real municipalities as Kuntarekry sends them. */
export function harjukoski(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'harjukoski',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Harjukosken kaupunki (demo)', sv: 'Harjukoski stad (demo)', en: 'Town of Harjukoski (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#005a9c', onAccent: '#ffffff', radius: 4 },
    }),
    feeds: [
      {
        id: 'harjukoski-kuntarekry',
        kind: 'kuntarekry',
        name: 'Kuntarekry',
        lang: 'fi',
        file: 'kuntarekry-harjukoski.json',
        employer: 'Työnantaja ei käy ilmi lähteestä',
        applyMode: 'here',
        note: {
          fi: 'Tekstit ovat Asikkalan, Hollolan, Lieksan ja Rovaniemen sekä Keski-Suomen sairaanhoitopiirin oikeista ilmoituksista vuosilta 2012–2021. Harjukoski on keksitty.',
          sv: 'Texterna kommer från riktiga annonser från Asikkala, Hollola, Lieksa och Rovaniemi samt Mellersta Finlands sjukvårdsdistrikt åren 2012–2021. Harjukoski är påhittad.',
          en: 'The texts come from real ads of Asikkala, Hollola, Lieksa, Rovaniemi and the Central Finland hospital district from 2012 to 2021. Harjukoski is invented.',
        },
      },
    ],
    postings: [
      demoPosting(
        'harjukoski-vaka-opettaja',
        {
          fi: {
            title: 'Varhaiskasvatuksen opettaja, Kuusirinteen päiväkoti',
            body: `Kuusirinteen päiväkodissa on neljä ryhmää ja 72 lasta. Etsimme varhaiskasvatuksen opettajaa 3–5-vuotiaiden ryhmään, jossa työparinasi on kaksi lastenhoitajaa. Pihalta pääsee suoraan metsään, ja olemme ulkona joka päivä.

            ## Mitä teet
            - vastaat ryhmän pedagogisesta suunnittelusta ja lasten varhaiskasvatussuunnitelmista
            - suunnittelet toimintaa viisi tuntia viikossa ilman lapsiryhmää
            - teet yhteistyötä huoltajien ja varhaiskasvatuksen erityisopettajan kanssa.

            ## Mitä edellytämme
            Kelpoisuus määräytyy varhaiskasvatuslain (540/2018) 26 §:n mukaan. Ennen työn alkua esität rikosrekisteriotteen lasten kanssa työskentelyä varten (laki 504/2002). Koeaika on kuusi kuukautta.

            ## Mitä tarjoamme
            Saat nimetyn perehdyttäjän, työnohjausta ja 200 euron liikunta- ja kulttuuriedun vuodessa.`,
          },
        },
        {
          employer: 'Harjukosken kaupunki',
          unit: 'Varhaiskasvatus',
          taskArea: 'early-education',
          occupation: OCCUPATIONS.earlyEducator,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { note: 'Työ alkaa sopimuksen mukaan' },
          pay: { min: 2947.21, max: 3168.5, unit: 'month', currency: 'EUR', agreement: 'OVTES' },
          place: { ...centre, street: 'Kuusirinteentie 12', point: { lat: 61.4789, lon: 23.3967 } },
          contacts: [{ role: 'Päiväkodin johtaja', email: 'kuusirinne@harjukoski.example', note: 'Parhaiten tavoitat arkisin klo 9–11.' }],
          opensAt: clock.at(-6, '09:00'),
          closesAt: clock.at(12, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              {
                id: 'kelpoisuus',
                kind: 'yes-no',
                isRequired: true,
                label: { fi: 'Onko sinulla varhaiskasvatuksen opettajan kelpoisuus?' },
              },
              { id: 'alku', kind: 'text', isRequired: false, label: { fi: 'Milloin voit aloittaa?' } },
            ],
          },
        },
      ),
      demoPosting(
        'harjukoski-laitoshuoltaja',
        {
          fi: {
            title: 'Laitoshuoltaja, Keskuskoulu',
            body: `Pidät Keskuskoulun tilat siisteinä ja turvallisina yhdessä kahden muun laitoshuoltajan kanssa. Työ on päivätyötä klo 6.30–14.45.

            Sinulla on laitoshuoltajan ammattitutkinto tai kokemusta siivoustyöstä. Osaat käyttää yhdistelmäkonetta tai opit sen meillä. Pärjäät työssä suomen kielellä.

            Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002) ja lääkärintodistuksen.`,
          },
        },
        {
          employer: 'Harjukosken kaupunki',
          unit: 'Ruoka- ja puhtauspalvelut',
          taskArea: 'food-and-cleaning',
          occupation: OCCUPATIONS.cleaner,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '38 h 15 min viikossa',
          duration: { startsOn: clock.day(40) },
          pay: { min: 2155.6, max: 2240, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place: { ...centre, street: 'Koulukatu 2' },
          contacts: [{ role: 'Palveluesihenkilö', email: 'puhtaus@harjukoski.example' }],
          opensAt: clock.at(-2, '12:00'),
          closesAt: clock.at(16, '16:00'),
        },
      ),
      demoPosting(
        'harjukoski-vaka-sijaiset',
        {
          fi: {
            title: 'Sijaisia päiväkoteihin, jatkuva haku',
            body: `Tarvitsemme sijaisia kuuteen päiväkotiin. Saat tekstiviestin, kun vuoro on auki, ja vastaat silloin, kun sinulle sopii. Vuorot ovat puolesta päivästä muutamaan viikkoon.

            Sinulla on alan koulutus tai opiskelet alaa. Opiskelija voi aloittaa, kun opintoja on vähintään 60 opintopistettä tai osaamispistettä. Yli kolmen kuukauden töihin pyydämme rikosrekisteriotteen.

            Haastattelemme uudet sijaiset joka toinen viikko.`,
          },
          en: {
            title: 'Substitutes for day-care centres, open all year',
            body: `We need substitutes in six day-care centres. You get a text message when a shift is open and answer when it suits you. Shifts last from half a day to a few weeks.

            You have training in the field or are studying for it. You need enough Finnish to work with children and their parents.`,
          },
        },
        {
          employer: 'Harjukosken kaupunki',
          unit: 'Varhaiskasvatus',
          taskArea: 'early-education',
          occupation: OCCUPATIONS.childCarer,
          employmentType: 'on-call',
          workTime: 'shifts',
          duration: { note: 'Sopimuksen mukaan' },
          pay: { min: 13.9, max: 15.2, unit: 'hour', currency: 'EUR', agreement: 'KVTES' },
          positions: 30,
          place: centre,
          contacts: [{ role: 'Rekrytointisuunnittelija', email: 'sijaiset@harjukoski.example' }],
          opensAt: clock.at(-25, '08:00'),
          apply: {
            mode: 'here',
            wantsCv: false,
            questions: [
              {
                id: 'paivat',
                kind: 'several',
                isRequired: true,
                label: { fi: 'Minä päivinä voit yleensä tehdä töitä?', en: 'Which days can you usually work?' },
                options: [
                  { id: 'ma', label: { fi: 'maanantai', en: 'Monday' } },
                  { id: 'ti', label: { fi: 'tiistai', en: 'Tuesday' } },
                  { id: 'ke', label: { fi: 'keskiviikko', en: 'Wednesday' } },
                  { id: 'to', label: { fi: 'torstai', en: 'Thursday' } },
                  { id: 'pe', label: { fi: 'perjantai', en: 'Friday' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'harjukoski-puistot-kesa',
        {
          fi: {
            title: 'Kesätyöntekijöitä puistoihin, 16–17-vuotiaat',
            body: `Etsimme 24 nuorta hoitamaan puistoja, leikkipaikkoja ja uimarantoja. Työjakso on neljä viikkoa kesä-, heinä- tai elokuussa. Päivät ovat kuuden tunnin mittaisia ja alkavat klo 8.

            Täytät työvuonna 16 tai 17. Asut Harjukoskella tai käyt täällä koulua. Kokemusta et tarvitse: työnjohtaja opettaa työt ensimmäisellä viikolla, ja saat työvaatteet meiltä.

            Arvomme paikat kaikkien ajoissa hakeneiden kesken. Kerromme tuloksesta jokaiselle viimeistään kolmen viikon kuluttua hakuajan päättymisestä.`,
          },
        },
        {
          employer: 'Harjukosken kaupunki',
          unit: 'Puistot ja yleiset alueet',
          taskArea: 'technical',
          occupation: OCCUPATIONS.parkWorker,
          employmentType: 'seasonal',
          workTime: 'part-time',
          workload: '30 h viikossa',
          duration: { startsOn: clock.next('06-01'), note: 'Neljä viikkoa kesä–elokuussa' },
          pay: { min: 9.1, unit: 'hour', currency: 'EUR', agreement: 'KVTES', note: 'Nuoren kesätyöntekijän palkka' },
          positions: 24,
          place: { ...centre, street: 'Varikkotie 1' },
          contacts: [{ role: 'Puistotyönjohtaja', email: 'puistot@harjukoski.example' }],
          opensAt: clock.at(-1, '08:00'),
          closesAt: clock.at(40, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: false,
            questions: [
              {
                id: 'jakso',
                kind: 'choice',
                isRequired: true,
                label: { fi: 'Mikä jakso sopii sinulle parhaiten?' },
                options: [
                  { id: 'kesakuu', label: { fi: 'kesäkuu' } },
                  { id: 'heinakuu', label: { fi: 'heinäkuu' } },
                  { id: 'elokuu', label: { fi: 'elokuu' } },
                ],
              },
            ],
          },
        },
      ),
    ],
  };
}
