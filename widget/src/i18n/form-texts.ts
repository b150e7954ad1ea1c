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
export const CONSENT: Text<(tenant: string) => string> = [
  (tenant) => `Olen lukenut tietosuojaselosteen, ja ${tenant} saa käsitellä tietojani tässä haussa`,
  (tenant) => `Jag har läst dataskyddsbeskrivningen och ${tenant} får behandla mina uppgifter i den här ansökan`,
  (tenant) => `I have read the privacy notice, and ${tenant} may use my details for this application`,
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
export const NEXT: Text<(closes: string) => string> = [
  (closes) => `${closes && `Haku päättyy ${closes}. `}Saat vastauksen, kun valinta on tehty. Ota viitenumero talteen.`,
  (closes) => `${closes && `Ansökan stänger ${closes}. `}Du får svar när valet är gjort. Spara referensnumret.`,
  (closes) => `${closes && `Applications close ${closes}. `}You get an answer when the choice is made. Keep the reference number.`,
];
