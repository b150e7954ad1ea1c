import type { WelcomeTexts } from './texts.ts';

export const fi: WelcomeTexts = {
  title: (town) => `Tervetuloa hoitamaan rekrytointia: ${town}`,
  intro: 'Sinut on kutsuttu mukaan. Tarkista tiedot ja ota kutsu vastaan.',
  facts: { role: 'Roolisi', units: 'Yksiköt', allUnits: 'kaikki', email: 'Sähköposti', until: 'Vastaa viimeistään' },
  name: 'Nimesi',
  nameMissing: 'Kirjoita nimesi',
  nameHint: 'Työkaverit ja hakijat näkevät tämän nimen.',
  language: 'Kieli',
  languageHint: 'Tällä kielellä näet työpöydän ja saat viestit.',
  accept: 'Ota kutsu vastaan',
  acceptAs: (name) => `Ota kutsu vastaan nimellä ${name}`,
  signIn: 'Sinulla on jo tunnus tällä osoitteella. Kirjaudu, niin voit ottaa kutsun vastaan.',
  otherAccount: (mine, invited) => `Olet kirjautunut osoitteella ${mine}, mutta kutsu on osoitteelle ${invited}. Kirjaudu sillä.`,
  ended: {
    title: 'Kutsu ei ole enää voimassa',
    text: 'Kutsu on vanhentunut, peruttu tai jo käytetty. Jos otit sen itse vastaan, kirjaudu sisään. Muuten pyydä uusi kutsu kunnan ylläpitäjältä.',
  },
  notFound: {
    title: 'Kutsua ei löydy',
    text: 'Linkki on ehkä katkennut. Avaa se uudelleen sähköpostista tai kopioi koko linkki selaimen osoiteriville.',
  },
  setUp: {
    title: 'Miten haluat kirjautua?',
    text: 'Valitse toinen. Voit lisätä toisen myöhemmin.',
    late: 'Aikaa kului liikaa. Pyydä kunnan ylläpitäjältä uusi kutsu.',
  },
  done: 'Siirry työpöydälle',
  email: {
    title: 'Vahvista uusi osoitteesi',
    text: 'Tämän jälkeen kirjaudut uudella osoitteella ja saat viestit siihen.',
    confirm: 'Vahvista osoite',
    signIn: 'Kirjaudu ensin, niin voit vahvistaa uuden osoitteen. Käytä vielä vanhaa osoitetta.',
    done: 'Osoitteesi on vaihdettu.',
    account: 'Siirry omiin tietoihin',
    linkEnded: 'Tämä linkki on vanhentunut, jo käytetty tai toiselle tunnukselle. Vaihda osoite uudelleen omissa tiedoissasi.',
    taken: 'Osoite kuuluu jo toiselle tunnukselle. Valitse omissa tiedoissasi toinen osoite.',
  },
};
