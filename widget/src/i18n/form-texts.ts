import type { Text } from './localize.ts';

export const NAME: Text = ['Nimi', 'Namn', 'Name'];
export const PHONE: Text = ['Puhelin', 'Telefon', 'Phone'];
export const EMAIL: Text = ['Sähköposti', 'E-post', 'E-mail'];
export const CV: Text = ['Ansioluettelo', 'Meritförteckning', 'CV'];
export const FILE_HINT: Text = ['PDF, DOCX tai ODT, enintään 5 Mt', 'PDF, DOCX eller ODT, högst 5 MB', 'PDF, DOCX or ODT, at most 5 MB'];
export const OPTIONAL: Text = ['vapaaehtoinen', 'frivilligt', 'optional'];
export const YES: Text = ['Kyllä', 'Ja', 'Yes'];
export const NO: Text = ['Ei', 'Nej', 'No'];
export const REMOVE_FILE: Text = ['Poista tiedosto', 'Ta bort filen', 'Remove the file'];
export const NOTICE: Text = ['Tietosuoja', 'Dataskydd', 'Privacy'];
/** About the tenant. */
export const CONSENT: Text = [
  'Olen lukenut tietosuojaselosteen, ja % saa käsitellä tietojani tässä haussa',
  'Jag har läst dataskyddsbeskrivningen och % får behandla mina uppgifter i den här ansökan',
  'I have read the privacy notice, and % may use my details for this application',
];
export const CONSENT_MISSING: Text = [
  'Merkitse, että olet lukenut tietosuojaselosteen',
  'Kryssa för att du har läst dataskyddsbeskrivningen',
  'Tick that you have read the privacy notice',
];
export const CONTINUE: Text = ['Jatka', 'Fortsätt', 'Continue'];
export const CHECK: Text = ['Tarkista tietosi', 'Kontrollera dina uppgifter', 'Check your answers'];
export const CHANGE: Text = ['Muuta', 'Ändra', 'Change'];
export const SEND: Text = ['Lähetä hakemus', 'Skicka ansökan', 'Send application'];
export const SENDING: Text = ['Lähetetään', 'Skickar', 'Sending'];
export const PROBLEM: Text = ['Tarkista nämä kohdat', 'Kontrollera de här punkterna', 'There is a problem'];
export const RECEIVED: Text = ['Hakemus on perillä', 'Ansökan har kommit fram', 'Application received'];
export const REFERENCE: Text = ['Viitenumero', 'Referensnummer', 'Reference number'];
/** About the moment of the deadline. */
export const CLOSES: Text = ['Haku päättyy %.', 'Ansökan stänger %.', 'Applications close %.'];
export const NEXT: Text = [
  'Saat vastauksen, kun valinta on tehty. Ota viitenumero talteen.',
  'Du får svar när valet är gjort. Spara referensnumret.',
  'You get an answer when the choice is made. Keep the reference number.',
];
