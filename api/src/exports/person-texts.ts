import type { Locale } from '../../contract/primitives.ts';

/** The words of the file that a person is given. */
export interface PersonTexts {
  /** What is in the file and why it was held (General Data Protection Regulation, article 15(1)). */
  about: (town: string, reference: string, day: string) => string;
  notice: string;
  readings: { name: string; headings: [string, string] };
}

/** In the language of whoever asked. */
export const PERSON_TEXTS: Record<Locale, PersonTexts> = {
  fi: {
    about: (town, reference, day) => `${town}: tietosi rekrytoinnissa
Pyyntö ${reference}, koottu ${day}

data.json      kaikki tietosi koneluettavassa muodossa
*.csv          samat tiedot taulukoina, yksi tiedosto kutakin lajia
documents/     liitteet, jotka lähetit

Tiedot tulivat sinulta, ja hakemustasi käsitellyt henkilöstö lisäsi muistiinpanot, merkinnät ja viestit. Niitä käytetään
vain rekrytointiin. Taulukko readings.csv kertoo, milloin hakemustasi on luettu. Sinulla on oikeus pyytää tietojen
oikaisemista, poistamista tai käytön rajoittamista ja vastustaa käyttöä. Voit myös valittaa tietosuojavaltuutetulle
(tietosuoja.fi).`,
    notice: 'Näin tietojasi käytetään',
    readings: { name: 'readings', headings: ['Aika (UTC)', 'Tapahtuma'] },
  },
  sv: {
    about: (town, reference, day) => `${town}: dina uppgifter i rekryteringen
Begäran ${reference}, sammanställd ${day}

data.json      alla dina uppgifter i maskinläsbar form
*.csv          samma uppgifter som tabeller, en fil för varje slag
documents/     bilagor som du skickade

Uppgifterna kom från dig, och personalen som behandlade din ansökan har lagt till anteckningar, märkningar och
meddelanden. De används endast för rekrytering. Tabellen readings.csv visar när din ansökan har lästs. Du har rätt att
begära att uppgifterna rättas, raderas eller att behandlingen begränsas, och att göra invändningar. Du kan också lämna
klagomål till dataombudsmannen (tietosuoja.fi/sv).`,
    notice: 'Så används dina uppgifter',
    readings: { name: 'readings', headings: ['Tid (UTC)', 'Händelse'] },
  },
  en: {
    about: (town, reference, day) => `${town}: your data in recruitment
Request ${reference}, gathered on ${day}

data.json      all your data in a form that machines can read
*.csv          the same data as tables, one file for each kind
documents/     the documents that you sent

The data came from you; the staff who worked with your application added notes, tags and messages. It is used for
recruitment only. The table readings.csv tells when your application was read. You have the right to ask for the data to
be corrected, erased or restricted, and to object to its use. You can also complain to the Data Protection Ombudsman
(tietosuoja.fi/en).`,
    notice: 'How your data is used',
    readings: { name: 'readings', headings: ['Time (UTC)', 'What happened'] },
  },
};
