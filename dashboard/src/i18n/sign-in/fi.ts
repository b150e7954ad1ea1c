import { fi as refusals } from '../refusals/fi.ts';
import type { SignInTexts } from './texts.ts';

export const fi: SignInTexts = {
  refusals,
  field: { fault: 'Virhe:', showPassword: 'Näytä salasana' },
  problem: 'Tarkista tämä',
  busy: 'Hetki…',
  intro: (town) => `Rekrytoinnit ja hakijat: ${town}.`,
  passkey: 'Kirjaudu pääsyavaimella',
  passkeyHint: 'Sormenjäljellä, kasvoilla, laitteen PIN-koodilla tai turva-avaimella.',
  service: 'Kirjaudu kunnan tunnuksella',
  serviceDown: 'Kunnan kirjautumispalvelu ei vastaa juuri nyt. Yritä hetken päästä uudelleen tai kirjaudu toisella tavalla.',
  serviceRefused:
    'Kirjautuminen kunnan tunnuksella ei onnistunut. Yritä uudelleen. Jos sama toistuu, kysy kunnan ylläpitäjältä, onko sinulla oikeus rekrytointiin.',
  orPassword: 'Tai salasanalla',
  withPassword: 'Kirjaudu salasanalla',
  email: 'Sähköposti',
  password: 'Salasana',
  code: 'Koodi',
  codeHint: 'Kuusi numeroa todennussovelluksesta tai yksi varakoodeistasi.',
  submit: 'Kirjaudu',
  lost: 'Kadotitko pääsyavaimesi?',
  missing: { email: 'Kirjoita sähköpostiosoitteesi', password: 'Kirjoita salasanasi', code: 'Kirjoita koodi' },
  failed: {
    passkey: 'Tällä pääsyavaimella ei päässyt sisään. Kokeile toista pääsyavainta tai kirjaudu salasanalla.',
    password: 'Kirjautuminen ei onnistunut. Tarkista sähköposti, salasana ja koodi, ja yritä uudelleen.',
    recovery: 'Palautus ei onnistunut. Tarkista sähköposti ja varakoodi. Jokainen varakoodi toimii vain kerran.',
  },
  cancelled: 'Pääsyavainta ei käytetty. Yritä uudelleen tai kirjaudu salasanalla.',
  wait: (seconds) =>
    `Yrityksiä on ollut liian monta. Odota ${seconds > 90 ? `${Math.ceil(seconds / 60)} minuuttia` : seconds === 1 ? 'sekunti' : `${seconds} sekuntia`} ja yritä sitten uudelleen.`,
  again: {
    title: 'Kirjaudu uudelleen',
    text: 'Kirjautumistapoja voi muuttaa vain pian kirjautumisen jälkeen. Kirjaudu kerran vielä, niin jatkamme siitä, mihin jäit.',
  },
  recover: {
    intro: 'Anna sähköpostisi ja yksi varakoodeistasi. Lähetämme sinulle linkin, jolla luot uuden pääsyavaimen tai salasanan.',
    code: 'Varakoodi',
    codeHint: 'Sait varakoodit, kun otit tunnuksesi käyttöön. Koodi käytetään tässä loppuun.',
    submit: 'Lähetä linkki',
    none: 'Jos sinulla ei ole varakoodia, pyydä apua kunnan ylläpitäjältä.',
    sent: 'Katso sähköpostisi',
    sentText: 'Lähetimme sinulle linkin. Se toimii puoli tuntia.',
    accept: 'Luo uusi tapa kirjautua',
    acceptText: 'Seuraavaksi luot uuden pääsyavaimen tai salasanan. Aikaa on puoli tuntia.',
    linkEnded: 'Tämä linkki on vanhentunut tai jo käytetty. Pyydä uusi linkki toisella varakoodilla.',
    back: 'Takaisin kirjautumiseen',
  },
};
