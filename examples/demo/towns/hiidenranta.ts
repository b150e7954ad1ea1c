import type { DemoClock } from '../clock.ts';
import { demoPosting } from '../demo-posting.ts';
import type { TenantWithoutSites } from '../demo-tenant.ts';
import { inventedMunicipality } from '../municipality.ts';
import { OCCUPATIONS } from '../text/occupations.ts';

const employer = 'Hiidenrannan kaupunki';
const place = { street: 'Rantakatu 15', postalCode: '37050', city: 'Hiidenranta', point: { lat: 61.6105, lon: 23.9044 } };

/** A town whose home care belongs to an invented wellbeing services county, as everywhere in Finland since 2023. */
export function hiidenranta(clock: DemoClock): TenantWithoutSites {
  return {
    tenant: inventedMunicipality({
      slug: 'hiidenranta',
      region: 'kuusi-kaupunkia',
      name: { fi: 'Hiidenrannan kaupunki (demo)', sv: 'Hiidenranta stad (demo)', en: 'Town of Hiidenranta (demo)' },
      officialLanguages: ['fi'],
      brand: { accent: '#8a1538', onAccent: '#ffffff', radius: 0 },
    }),
    feeds: [],
    postings: [
      demoPosting(
        'hiidenranta-lahihoitaja-kotihoito',
        {
          fi: {
            title: 'Lähihoitaja, kotihoito',
            body: `Autat ikäihmisiä asumaan kotona: lääkehoito, haavanhoito, arjen apu ja kuuleva korva. Tiimissä on 14 hoitajaa, ja reitit suunnitellaan niin, että matkoihin jää aikaa. Vuorot toivot itse kolmeksi viikoksi kerrallaan.

            ## Kelpoisuus
            - lähihoitajan tutkinto ja rekisteröinti sosiaali- ja terveydenhuollon ammattihenkilöksi
            - lääkehoidon osaaminen, jonka näytöt voi suorittaa meillä
            - B-ajokortti; käytössä on työautot.

            Tartuntatautilain 48 §:n mukainen rokotussuoja vaaditaan. Esität iäkkäiden kanssa työskentelyä varten rikosrekisteriotteen.`,
          },
        },
        {
          employer: 'Järvimaan hyvinvointialue (demo)',
          unit: 'Kotihoito, Hiidenranta',
          taskArea: 'health',
          occupation: OCCUPATIONS.practicalNurse,
          employmentType: 'permanent',
          workTime: 'shifts',
          workload: '114 h 45 min kolmessa viikossa',
          duration: { note: 'Työ alkaa heti tai sopimuksen mukaan' },
          pay: { min: 2533, max: 2710, unit: 'month', currency: 'EUR', agreement: 'SOTE-sopimus' },
          positions: 4,
          place,
          contacts: [{ role: 'Kotihoidon lähiesihenkilö', email: 'kotihoito@hiidenranta.example', note: 'Parhaiten klo 12–14.' }],
          opensAt: clock.at(-8, '07:30'),
          closesAt: clock.at(13, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              { id: 'ajokortti', kind: 'yes-no', isRequired: true, label: { fi: 'Onko sinulla B-ajokortti?' } },
              {
                id: 'vuorot',
                kind: 'several',
                isRequired: true,
                label: { fi: 'Mitä vuoroja voit tehdä?' },
                options: [
                  { id: 'aamu', label: { fi: 'aamuvuoroja' } },
                  { id: 'ilta', label: { fi: 'iltavuoroja' } },
                  { id: 'yo', label: { fi: 'yövuoroja' } },
                  { id: 'viikonloppu', label: { fi: 'viikonloppuja' } },
                ],
              },
            ],
          },
        },
      ),
      demoPosting(
        'hiidenranta-luokanopettaja',
        {
          fi: {
            title: 'Luokanopettaja, Harjun koulu',
            body: `Opetat neljättä luokkaa, jossa on 19 oppilasta. Harjun koulu on kuuden opettajan kyläkoulu järven rannalla. Erityisopettajan ja ohjaajan viikot suunnittelemme yhdessä.

            Kelpoisuus on asetuksen 986/1998 mukainen. Virkaan valittu esittää ennen työn alkua rikosrekisteriotteen (laki 504/2002) ja selvityksen terveydentilastaan. Koeaika on kuusi kuukautta.`,
          },
        },
        {
          employer,
          unit: 'Harjun koulu',
          taskArea: 'education',
          occupation: OCCUPATIONS.primaryTeacher,
          employmentType: 'permanent',
          workTime: 'full-time',
          workload: '24 vuosiviikkotuntia',
          duration: { startsOn: clock.next('08-01') },
          pay: { min: 3096.47, max: 3980, unit: 'month', currency: 'EUR', agreement: 'OVTES' },
          place: { ...place, street: 'Kylätie 88', point: { lat: 61.6551, lon: 23.8312 } },
          contacts: [{ role: 'Rehtori', email: 'harjunkoulu@hiidenranta.example' }],
          opensAt: clock.at(-10, '14:00'),
          closesAt: clock.at(19, '15:00'),
          apply: {
            mode: 'here',
            wantsCv: true,
            questions: [
              { id: 'aine', kind: 'text', isRequired: false, label: { fi: 'Mihin sivuaineisiin sinulla on kelpoisuus?' } },
              { id: 'tutkinto', kind: 'file', isRequired: true, label: { fi: 'Tutkintotodistus' } },
            ],
          },
        },
      ),
      demoPosting(
        'hiidenranta-uimavalvoja',
        {
          fi: {
            title: 'Uimavalvoja ja uimaopettaja kesäksi',
            body: `Valvot uimarantaa ja opetat lasten uimakouluissa kesä- ja heinäkuussa. Ryhmässä on enintään kymmenen lasta, ja teette työtä pareittain.

            Täytät vähintään 18 vuotta ennen kesäkuuta. Sinulla on voimassa oleva uimavalvojan kurssi tai suoritat sen keväällä kustannuksellamme. Osaat suomea niin, että hätätilanteessa ei synny epäselvyyttä.`,
          },
        },
        {
          employer,
          unit: 'Liikuntapalvelut',
          taskArea: 'culture-and-leisure',
          occupation: OCCUPATIONS.lifeguard,
          employmentType: 'seasonal',
          workTime: 'full-time',
          duration: { startsOn: clock.next('06-01'), endsOn: clock.next('07-31', clock.next('06-01')) },
          pay: { min: 2190, max: 2250, unit: 'month', currency: 'EUR', agreement: 'KVTES' },
          positions: 6,
          place: { ...place, street: 'Uimarannantie 3' },
          contacts: [{ role: 'Liikuntakoordinaattori', email: 'liikunta@hiidenranta.example' }],
          opensAt: clock.at(-1, '08:00'),
          closesAt: clock.at(43, '16:00'),
        },
      ),
    ],
  };
}
