import { FILE_HINT } from './form-texts.ts';
import type { Text } from './localize.ts';

/** What to do about a field, with its label in place of `%`, or about an application that was not taken. */
export const FILL_IN: Text = ['Täytä: %', 'Fyll i: %', 'Fill in: %'];
export const CHECK: Text = ['Tarkista: %', 'Kontrollera: %', 'Check: %'];
export const SHORTEN: Text = ['Lyhennä: %', 'Korta texten: %', 'Shorten: %'];
export const IDENTITY: Text = [
  'Poista henkilötunnus, sitä ei tarvita: %',
  'Ta bort personbeteckningen, den behövs inte: %',
  'Take out the personal identity code, it is not needed: %',
];
export const PHONE: Text = [
  'Kirjoita puhelinnumero, esimerkiksi 040 123 4567',
  'Skriv ett telefonnummer, till exempel 040 123 4567',
  'Write a phone number, for example +358 40 123 4567',
];
export const EMAIL: Text = [
  'Kirjoita sähköposti muodossa nimi@esimerkki.fi',
  'Skriv e-postadressen så här: namn@exempel.fi',
  'Write the e-mail address like name@example.com',
];
export const LATER: Text = [
  'Lähettäminen ei onnistunut nyt. Tietosi ovat tallella tässä: lähetä hetken päästä uudelleen.',
  'Det gick inte att skicka just nu. Dina uppgifter finns kvar här: skicka igen om en stund.',
  'Sending did not work just now. Your answers are still here: send again in a moment.',
];
export const ENDED: Text = ['Haku ehti päättyä.', 'Ansökningstiden hann ta slut.', 'This job closed in the meantime.'];
export const FILE: Text = [`Valitse ${FILE_HINT[0]}`, `Välj ${FILE_HINT[1]}`, `Choose ${FILE_HINT[2]}`];
export const ARRIVED: Text = [
  'Hakemuksesi ehti perille jo ennen näitä muutoksia.',
  'Din ansökan kom fram redan före ändringarna.',
  'Your application arrived before these changes.',
];
export const OUTDATED: Text = [
  'Tietosuojaseloste on muuttunut. Lue se uudelleen.',
  'Dataskyddsbeskrivningen har ändrats. Läs den på nytt.',
  'The privacy notice has changed. Read it again.',
];
