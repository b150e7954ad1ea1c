import type { CredentialTexts } from './texts.ts';

export const sv: CredentialTexts = {
  passkey: {
    title: 'Nyckel (rekommenderas)',
    text: 'Du loggar in med fingeravtryck, ansikte eller enhetens PIN-kod. Du behöver inget lösenord och ingen kan lura av dig det.',
    make: 'Skapa en nyckel',
    cancelled: 'Ingen nyckel skapades. Försök igen när du är redo.',
    known: 'Den här enheten har redan en nyckel till ditt konto. Du kan logga in med den.',
    unsupported: 'Den här webbläsaren kan inte skapa nycklar. Pröva en annan webbläsare eller använd lösenord.',
  },
  password: {
    title: 'Lösenord och autentiseringsapp',
    text: 'Om du inte kan använda en nyckel. Du behöver en autentiseringsapp i telefonen som visar en kod som byts hela tiden.',
    choose: 'Använd lösenord',
    label: 'Nytt lösenord',
    hint: 'Minst 12 tecken. En mening på några ord är ett bra lösenord.',
    code: 'Kod från autentiseringsappen',
    codeHint: 'De sex siffror som appen visar just nu.',
    oldCodeHint: 'De sex siffror som din nuvarande app visar just nu.',
    save: 'Spara lösenordet',
    faults: {
      noPassword: 'Skriv ett nytt lösenord',
      noCode: 'Skriv koden',
      short: 'Lösenordet måste ha minst 12 tecken',
      long: 'Lösenordet får ha högst 256 tecken',
      easy: 'Lösenordet är för lätt att gissa. Välj några ord som inte hänger ihop med dig',
      code: 'Koden stämmer inte. Skriv den kod som appen visar just nu',
    },
  },
  generator: {
    text: 'Öppna autentiseringsappen, lägg till ett nytt konto och läs av bilden. Vilken app som helst duger, till exempel Microsoft Authenticator eller Google Authenticator.',
    picture: 'QR-kod för autentiseringsappen',
    secret: 'Om du inte kan läsa av bilden, skriv in den här konfigureringsnyckeln i appen:',
    copy: 'Kopiera konfigureringsnyckeln',
  },
  codes: {
    title: 'Spara reservkoderna',
    text: 'Om du tappar bort din enhet kommer du in med en reservkod. Varje kod fungerar en gång. Koderna visas bara nu: förvara dem där ingen annan kommer åt dem.',
    sheet: (email, host) => `Reservkoder: ${email}, ${host}`,
    copy: 'Kopiera koderna',
    download: 'Ladda ner som fil',
    print: 'Skriv ut',
    file: 'reservkoder.txt',
  },
};
