import type { ComparisonTexts } from './texts.ts';

export const fi: ComparisonTexts = {
  intro: 'Hakemukset vierekkäin: samat kysymykset, pisteet ja asiakirjat. Jokainen avattu hakemus kirjataan lokiin.',
  table: 'Hakijoiden vertailu',
  people: 'Hakija',
  rows: { state: 'Tila', language: 'Hakemuksen kieli', documents: 'Asiakirjat', tags: 'Tunnisteet', scores: 'Keskiarvo' },
  toList: 'Takaisin hakijoihin',
  shortlisted: (shown, all) => (shown === all ? 'Kärkijoukko' : `Kärkijoukosta ${shown} viimeksi hakenutta, kaikkiaan ${all}`),
  none: 'Vertailtavia ei ole. Valitse hakijoita luettelosta tai siirrä heitä tilaan Kärkijoukossa.',
  remove: (name) => `Poista vertailusta: ${name}`,
  order: 'Järjestys',
  orders: { chosen: 'Valintajärjestys', average: 'Pisteiden keskiarvo' },
  byAverage:
    'Järjestys on pisteiden keskiarvon mukainen, koska pyysit sitä. Ne, joille et ole vielä antanut omia pisteitäsi, ovat viimeisinä. Järjestys ei ratkaise mitään.',
  own: (score) => `Oma: ${score}`,
  average: (average, count) => `Kaikki: ${average} (${count})`,
  score: 'Anna pisteet',
  covered: 'Näkyy, kun olet antanut omat pisteesi',
  noScore: 'Ei pisteitä',
  noTags: 'Ei tunnisteita',
  previous: 'Edellinen rivi',
  next: 'Seuraava rivi',
  step: (at, count) => `${at}/${count}`,
};
