import type { WelcomeTexts } from './texts.ts';

export const sv: WelcomeTexts = {
  title: (town) => `Välkommen att sköta rekryteringen: ${town}`,
  intro: 'Du har blivit inbjuden. Kontrollera uppgifterna och ta emot inbjudan.',
  facts: { role: 'Din roll', units: 'Enheter', allUnits: 'alla', email: 'E-post', until: 'Svara senast' },
  name: 'Ditt namn',
  nameMissing: 'Skriv ditt namn',
  nameHint: 'Kolleger och sökande ser det här namnet.',
  language: 'Språk',
  languageHint: 'På det här språket ser du arbetsytan och får meddelanden.',
  accept: 'Ta emot inbjudan',
  acceptAs: (name) => `Ta emot inbjudan som ${name}`,
  signIn: 'Du har redan ett konto med den här adressen. Logga in, så kan du ta emot inbjudan.',
  otherAccount: (mine, invited) => `Du är inloggad med ${mine}, men inbjudan gäller ${invited}. Logga in med den adressen.`,
  ended: {
    title: 'Inbjudan gäller inte längre',
    text: 'Inbjudan har gått ut, återkallats eller redan använts. Om du själv tog emot den, logga in. Be annars kommunens administratör om en ny.',
  },
  notFound: {
    title: 'Inbjudan hittas inte',
    text: 'Länken är kanske avklippt. Öppna den på nytt i din e-post eller kopiera hela länken till webbläsarens adressfält.',
  },
  setUp: {
    title: 'Hur vill du logga in?',
    text: 'Välj det ena. Du kan lägga till det andra senare.',
    late: 'Det tog för lång tid. Be kommunens administratör om en ny inbjudan.',
  },
  done: 'Gå till arbetsytan',
  email: {
    title: 'Bekräfta din nya adress',
    text: 'Efter det loggar du in med den nya adressen och får meddelanden dit.',
    confirm: 'Bekräfta adressen',
    signIn: 'Logga först in, så kan du bekräfta den nya adressen. Använd ännu den gamla adressen.',
    done: 'Din adress är bytt.',
    account: 'Gå till dina uppgifter',
    linkEnded: 'Länken har gått ut, redan använts eller hör till ett annat konto. Byt adressen på nytt bland dina uppgifter.',
    taken: 'Adressen hör redan till ett annat konto. Välj en annan adress bland dina uppgifter.',
  },
};
