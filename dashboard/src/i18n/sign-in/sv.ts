import { sv as refusals } from '../refusals/sv.ts';
import type { SignInTexts } from './texts.ts';

export const sv: SignInTexts = {
  refusals,
  field: { fault: 'Fel:', showPassword: 'Visa lösenordet' },
  problem: 'Kontrollera det här',
  busy: 'Ett ögonblick…',
  intro: (town) => `Rekryteringar och sökande: ${town}.`,
  passkey: 'Logga in med nyckel',
  passkeyHint: 'Med fingeravtryck, ansikte, enhetens PIN-kod eller en säkerhetsnyckel.',
  service: 'Logga in med kommunens konto',
  serviceDown: 'Kommunens inloggningstjänst svarar inte just nu. Försök igen om en stund eller logga in på ett annat sätt.',
  serviceRefused:
    'Det gick inte att logga in med kommunens konto. Försök igen. Om det händer på nytt, fråga kommunens administratör om du har rätt till rekryteringen.',
  orPassword: 'Eller med lösenord',
  withPassword: 'Logga in med lösenord',
  email: 'E-post',
  password: 'Lösenord',
  code: 'Kod',
  codeHint: 'Sex siffror från din autentiseringsapp eller en av dina reservkoder.',
  submit: 'Logga in',
  lost: 'Har du tappat bort din nyckel?',
  missing: { email: 'Skriv din e-postadress', password: 'Skriv ditt lösenord', code: 'Skriv koden' },
  failed: {
    passkey: 'Det gick inte att logga in med den här nyckeln. Pröva en annan nyckel eller logga in med lösenord.',
    password: 'Inloggningen lyckades inte. Kontrollera e-postadressen, lösenordet och koden och försök igen.',
    recovery: 'Återställningen lyckades inte. Kontrollera e-postadressen och reservkoden. Varje reservkod fungerar bara en gång.',
  },
  cancelled: 'Nyckeln användes inte. Försök igen eller logga in med lösenord.',
  wait: (seconds) =>
    `Det har varit för många försök. Vänta ${seconds > 90 ? `${Math.ceil(seconds / 60)} minuter` : seconds === 1 ? 'en sekund' : `${seconds} sekunder`} och försök sedan igen.`,
  again: {
    title: 'Logga in på nytt',
    text: 'Inloggningssätten kan bara ändras strax efter inloggningen. Logga in en gång till, så fortsätter vi där du var.',
  },
  recover: {
    intro: 'Ange din e-postadress och en av dina reservkoder. Vi skickar dig en länk där du skapar en ny nyckel eller ett nytt lösenord.',
    code: 'Reservkod',
    codeHint: 'Du fick reservkoderna när du tog kontot i bruk. Koden förbrukas här.',
    submit: 'Skicka länken',
    none: 'Om du inte har någon reservkod, be kommunens administratör om hjälp.',
    sent: 'Se efter i din e-post',
    sentText: 'Vi har skickat dig en länk. Den gäller i en halvtimme.',
    accept: 'Skapa ett nytt sätt att logga in',
    acceptText: 'Härnäst skapar du en ny nyckel eller ett nytt lösenord. Du har en halvtimme på dig.',
    linkEnded: 'Länken har gått ut eller redan använts. Be om en ny länk med en annan reservkod.',
    back: 'Tillbaka till inloggningen',
  },
};
