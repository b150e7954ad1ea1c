import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = 'Myllyrinteen kaupunki';
const place = { street: 'Myllytie 3', postalCode: '37090', city: 'Myllyrinne', point: { lat: 61.5288, lon: 24.1816 } };

/** The smallest of the six towns, where one office does many things. */
export function myllyrinne(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'myllyrinne',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Myllyrinteen kaupunki (demo)', sv: 'Myllyrinne stad (demo)', en: 'Town of Myllyrinne (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#9a4100', onAccent: '#ffffff', radius: 4 },
    }),
    feeds: [],
    postings: [
      demoPosting(
        'myllyrinne-rakennustarkastaja',
        {
          fi: {
            title: 'Rakennustarkastaja',
            body: `Johdat kaupungin rakennusvalvontaa, neuvot rakentajia, käsittelet luvat ja teet katselmukset. Luvat käsitellään sähköisesti, ja naapurikaupungin tarkastaja sijaistaa lomilla.

            Kelpoisuus on rakentamislain (751/2023) mukainen. Virassa tarvitset oman auton; matkat korvataan. Virkaan valittu toimittaa hyväksyttävän selvityksen terveydentilastaan.`,
          },
        },
        {
          employer,
          unit: 'Rakennusvalvonta',
          taskArea: 'technical',
          occupation: OCCUPATIONS.inspector,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '36 h 15 min viikossa',
          duration: { note: 'Virka täytetään sopimuksen mukaan' },
          pay: { min: 4100, max: 4900, unit: 'month', currency: 'EUR', agreement: 'TS' },
          place,
          contacts: [{ role: 'Tekninen johtaja', email: 'tekninen@myllyrinne.example' }],
          opensAt: clock.at(-6, '09:00'),
          closesAt: clock.at(22, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [{ id: 'palkka', kind: 'text', isRequired: false, label: { fi: 'Palkkatoiveesi' } }],
          },
        },
      ),
      demoPosting(
        'myllyrinne-it-tuki',
        {
          fi: {
            title: 'IT-tukihenkilö, koulut ja varhaiskasvatus',
            body: `Pidät koulujen laitteet ja verkot kunnossa, opastat opettajia ja olet ensimmäinen, jolle soitetaan, kun tunti ei lähde käyntiin. Laitteita on 1 400, tukihenkilöitä sinun lisäksesi yksi.

            Sinulla on tieto- ja viestintätekniikan perustutkinto tai vastaava osaaminen. Kokemus laitehallinnasta on eduksi.`,
          },
          en: {
            title: 'IT support, schools and early education',
            body: `You keep the schools' devices and networks running, guide teachers and are the first to be called when a lesson does not start. There are 1,400 devices and one colleague. You need fluent Finnish.`,
          },
        },
        {
          employer,
          unit: 'Tietohallinto',
          taskArea: 'it',
          occupation: OCCUPATIONS.itSupport,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '36 h 15 min viikossa',
          duration: { startsOn: clock.day(28) },
          pay: { min: 2650, max: 2950, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          place,
          contacts: [{ role: 'Tietohallintopäällikkö', email: 'it@myllyrinne.example' }],
          opensAt: clock.at(-2, '10:30'),
          closesAt: clock.at(14, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              {
                id: 'osaaminen',
                kind: 'several',
                isRequired: false,
                label: { fi: 'Mitä näistä olet ylläpitänyt?', en: 'Which of these have you administered?' },
                options: [
                  { id: 'windows', label: { fi: 'Windows-työasemat', en: 'Windows workstations' } },
                  { id: 'chromeos', label: { fi: 'Chromebookit', en: 'Chromebooks' } },
                  { id: 'ios', label: { fi: 'iPadit', en: 'iPads' } },
                  { id: 'verkko', label: { fi: 'langaton verkko', en: 'wireless network' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'myllyrinne-iltapaivakerho',
        {
          fi: {
            title: 'Iltapäiväkerhon ohjaaja, 20 tuntia viikossa',
            body: `Ohjaat eka- ja tokaluokkalaisten iltapäiviä klo 11.30–16. Teette läksyt, syötte välipalan ja leikitte ulkona. Parinasi on toinen ohjaaja ja ryhmässä 18 lasta.

            Työ sopii hyvin opintojen rinnalle. Ennen työn alkua esität rikosrekisteriotteen (laki 504/2002).`,
          },
        },
        {
          employer,
          unit: 'Aamu- ja iltapäivätoiminta',
          taskArea: 'education',
          occupation: OCCUPATIONS.schoolAssistant,
          employmentType: 'fixed-term',
          workTime: 'part-time',
          workload: '20 h viikossa',
          duration: { startsOn: clock.next('01-07'), endsOn: clock.next('06-05', clock.next('01-07')) },
          pay: { min: 13.85, max: 14.4, unit: 'hour', currency: 'EUR', agreement: 'KVTES' },
          positions: 2,
          place: { ...place, street: 'Koulunmäki 6' },
          contacts: [{ role: 'Koordinaattori', email: 'kerhot@myllyrinne.example' }],
          opensAt: clock.at(-12, '13:00'),
          closesAt: clock.at(6, '16:00'),
        },
      ),
    ],
  };
}
