import type { Boot, BootJob } from '../../api/contract/boot.ts';

/** Titles and units of 25 real ads: City of Vantaa, open data of April 2025, CC BY 4.0. Deadlines and pay are filled in. */
const JOBS: BootJob[] = [
  [1200, 'Varhaiskasvatuksen kehittäjäopettaja', 410, 2, 0, 1, 1, 0, [2500, 3100, 4]],
  [1199, 'Erityisluokanopettaja, Martinlaakson koulu', 830, 1, 0, 1, 2],
  [1198, 'Hanketyöntekijä alkuopetusikäisten lukuinnostajaksi Vantaalle', 1250, 1, 0, 1, 3],
  [1197, 'Lehtori, englanti, aikuisten perusopetus', 3590, 1, 1, 1, 4, 1],
  [1196, 'Päätoiminen tuntiopettaja luokanopetukseen, Päiväkummun koulu', 4310, 1, 0, 1, 2, 1, 'KVTES'],
  [1195, 'Museon päällikön tehtävä Vantaan kaupunginmuseossa', 0, 0, 2, 1, 3, 2],
  [1194, 'Erityisluokanopettaja vammaisopetukseen, Mikkolan koulu', 5750, 1, 0, 1, 2, 2, [2560, 0, 4]],
  [1193, 'Päätoiminen tuntiopettaja biologia ja maantieto, Mikkolan koulu', 6470, 1, 1, 1, 2, 2],
  [1192, 'Varhaiskasvatuksen opettaja, Raikupolun toimintayksikkö', 7190, 2, 0, 1, 1, 3],
  [1191, 'Päätoiminen tuntiopettaja, kasvatus, Varia', 7910, 1, 0, 1, 5, 3],
  [1190, 'Päätoiminen tuntiopettaja, englanti ja ruotsi, Sotungin koulu', 8630, 1, 0, 1, 2, 4],
  [1189, 'Varhaiskasvatuksen sosionomi, Riihipellon päiväkoti', 9350, 2, 1, 1, 1, 4],
  [1188, 'Varhaiskasvatuksen opettaja, Riihipellon päiväkoti', 10070, 2, 2, 1, 1, 4, [2620, 3100, 4]],
  [1187, 'Varhaiskasvatuksen opettaja, Piilipuun yksikkö', 10790, 2, 0, 1, 1, 5, 'KVTES'],
  [1186, 'Päätoiminen tuntiopettaja, sosiaali- ja yhteiskunta-ala, Varia', 11510, 1, 0, 1, 5, 5],
  [1185, 'Päätoiminen tuntiopettaja, matematiikka, fysiikka ja kemia, Varia', 12230, 1, 1, 1, 5, 6],
  [1184, 'Varhaiskasvatuksen opettaja (2 paikkaa), Nissaksen päiväkoti', 12950, 2, 0, 1, 1, 6],
  [1183, 'Lehtori, englanti, Jokiniemen koulu', 13670, 1, 0, 1, 2, 6],
  [1182, 'Projektityöntekijä, etsivä nuorisotyö', 14390, 6, 0, 1, 6, 7, [2680, 0, 4]],
  [1181, 'Varhaiskasvatuksen opettaja, Rautkallion päiväkoti', 15110, 2, 1, 1, 1, 7],
  [1180, 'Päätoiminen tuntiopettaja, luokanopettaja, Kivimäen koulu', 15830, 1, 0, 1, 2, 8],
  [1179, 'Erityisasiantuntija, 2 paikkaa, Elinvoimapalvelut, Työllisyys- ja kotoutumispalvelut', 16550, 0, 0, 1, 7, 8],
  [1178, 'Päätoiminen tuntiopettaja, resurssiopettaja, Askiston koulu', 17270, 1, 0, 1, 2, 8, 'KVTES'],
  [1177, 'Kehityksen ja oppimisen tuen lastenhoitaja, Simonkallion päiväkoti', 17990, 2, 1, 1, 1, 9],
  [1176, 'Yritysneuvojaksi Vantaan elinvoimapalveluihin, 3 paikkaa', 18710, 0, 0, 1, 8, 9, [2740, 3100, 4]],
];
const NAMES = [
  'Varhaiskasvatus',
  'Perusopetus',
  'Kulttuuri- ja kirjastopalvelut',
  'Elinikäinen oppiminen',
  'Toisen asteen koulutus',
  'Nuoriso- ja yhteisöpalvelut',
  'Vantaan kaupunki',
  'Elinvoimapalveluiden palvelualue',
];

/** What the script of a tenant with more than one page of postings is given: the sample by which the script is weighed. */
export function bootOf25(at = 29_400_000): Boot {
  return {
    base: 'https://vuoro.example.fi',
    version: '1.0.0',
    tenant: {
      slug: 'vantaa',
      name: { fi: 'Vantaan kaupunki', sv: 'Vanda stad', en: 'City of Vantaa' },
      languages: ['fi', 'sv'],
      zone: 'Europe/Helsinki',
      origins: ['https://www.vantaa.fi'],
      accessibility: 'https://www.vantaa.fi/fi/saavutettavuus',
      list: {
        at,
        total: 86,
        next: 'MjAyNi0xMS0xMnwxMTc2',
        places: [['092', { fi: 'Vantaa', sv: 'Vanda', en: 'Vantaa' }]],
        names: NAMES,
        facets: [
          [3, 49, 23, 1, 0, 0, 1, 1, 0, 0, 0, 0, 8],
          [56, 21, 9],
        ],
        jobs: JOBS,
      },
    },
  };
}
