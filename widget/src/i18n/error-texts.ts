import type { FieldErrorCode, PublicRefusalCode } from '../../../api/contract/errors.ts';
import { FILE_HINT } from './form-texts.ts';
import type { Text } from './localize.ts';

type About = (label: string) => string;
type Found<Value> = { readonly [code: string]: Value | undefined };

/** Codes that a form made of our own fields cannot earn. A new code of the contract compiles only here or below. */
type Unlikely =
  | ('type' | 'unknown_key' | 'date' | 'number' | 'slug' | 'reserved' | 'web_address' | 'origin')
  | ('postal_code_unknown' | 'time_zone' | 'order' | 'cursor' | 'format');
/** Refusals after which the same application can simply be sent again later. */
type Passing =
  | ('bad_request' | 'too_many_requests' | 'posting_not_open_yet' | 'applies_elsewhere' | 'origin_not_allowed' | 'idempotency_key_missing')
  | ('request_in_progress' | 'language_missing' | 'state_conflict' | 'stale_version' | 'slug_taken' | 'internal' | 'unavailable');

const FILL_IN: Text<About> = [(label) => `Täytä: ${label}`, (label) => `Fyll i: ${label}`, (label) => `Fill in: ${label}`];
const PHONE: Text<About> = [
  () => 'Kirjoita puhelinnumero, esimerkiksi 040 123 4567',
  () => 'Skriv ett telefonnummer, till exempel 040 123 4567',
  () => 'Write a phone number, for example +358 40 123 4567',
];
const OTHER: Text<About> = [(label) => `Tarkista: ${label}`, (label) => `Kontrollera: ${label}`, (label) => `Check: ${label}`];

const SENTENCES: Record<Exclude<FieldErrorCode, Unlikely>, Text<About>> = {
  required: FILL_IN,
  too_short: FILL_IN,
  choice: FILL_IN,
  phone: PHONE,
  phone_not_mobile: PHONE,
  email: [
    () => 'Kirjoita sähköposti muodossa nimi@esimerkki.fi',
    () => 'Skriv e-postadressen så här: namn@exempel.fi',
    () => 'Write the e-mail address like name@example.com',
  ],
  too_long: [(label) => `Lyhennä: ${label}`, (label) => `Korta texten: ${label}`, (label) => `Shorten: ${label}`],
  personal_identity_code: [
    (label) => `Poista henkilötunnus, sitä ei tarvita: ${label}`,
    (label) => `Ta bort personbeteckningen, den behövs inte: ${label}`,
    (label) => `Take out the personal identity code, it is not needed: ${label}`,
  ],
};

const LATER: Text = [
  'Yhteys palveluun katkesi. Tietosi ovat tallella tässä: lähetä hetken päästä uudelleen.',
  'Förbindelsen bröts. Dina uppgifter finns kvar här: skicka igen om en stund.',
  'The connection was lost. Your answers are still here: send again in a moment.',
];
const ENDED: Text = ['Haku ehti päättyä.', 'Ansökningstiden hann ta slut.', 'This job closed in the meantime.'];
const FILE: Text = [`Valitse ${FILE_HINT[0]}`, `Välj ${FILE_HINT[1]}`, `Choose ${FILE_HINT[2]}`];

const REFUSALS: Record<Exclude<PublicRefusalCode, Passing>, Text> = {
  posting_closed: ENDED,
  posting_not_found: ENDED,
  not_found: ENDED,
  tenant_not_found: ENDED,
  tenant_disabled: ENDED,
  idempotency_key_reused: [
    'Hakemuksesi ehti perille jo ennen näitä muutoksia.',
    'Din ansökan kom fram redan före ändringarna.',
    'Your application arrived before these changes.',
  ],
  notice_outdated: [
    'Tietosuojaseloste on muuttunut. Lue se uudelleen.',
    'Dataskyddsbeskrivningen har ändrats. Läs den på nytt.',
    'The privacy notice has changed. Read it again.',
  ],
  file_type_not_accepted: FILE,
  file_too_large: FILE,
  body_too_large: FILE,
  file_not_found: FILE,
  unsupported_media_type: FILE,
};

/** What to do about one field of the form, or why the application was not taken. */
export function errorText(code: string, lang: 0 | 1 | 2, label?: string): string {
  const sentences: Found<Text<About>> = SENTENCES;
  const refusals: Found<Text> = REFUSALS;
  if (label === undefined) return (refusals[code] ?? LATER)[lang];
  return refusals[code]?.[lang] ?? (sentences[code] ?? OTHER)[lang](label);
}
