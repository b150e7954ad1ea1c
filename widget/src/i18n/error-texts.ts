import type { FieldErrorCode, RefusalCode } from '../../../api/contract/errors.ts';
import type { Text } from './localize.ts';

type About = (label: string) => string;

const LOOK_AGAIN: Text<About> = [
  (label) => `${label}: tarkista vastaus`,
  (label) => `${label}: kontrollera svaret`,
  (label) => `${label}: check the answer`,
];
const FILL_IN: Text<About> = [
  (label) => `${label}: täytä tämä kohta`,
  (label) => `${label}: fyll i den här punkten`,
  (label) => `${label}: fill this in`,
];
const PHONE: Text<About> = [
  () => 'Kirjoita puhelinnumero, esimerkiksi 040 123 4567',
  () => 'Skriv ett telefonnummer, till exempel 040 123 4567',
  () => 'Write a phone number, for example +358 40 123 4567',
];

/** What to do about one field of the form; `label` is the field's own. */
export const FIELD_ERRORS: Record<FieldErrorCode, Text<About>> = {
  required: FILL_IN,
  too_short: FILL_IN,
  too_long: [(label) => `${label}: lyhennä tekstiä`, (label) => `${label}: korta texten`, (label) => `${label}: shorten the text`],
  choice: FILL_IN,
  email: [
    () => 'Kirjoita sähköposti muodossa nimi@esimerkki.fi',
    () => 'Skriv e-postadressen så här: namn@exempel.fi',
    () => 'Write the e-mail address like name@example.com',
  ],
  phone: PHONE,
  phone_not_mobile: PHONE,
  personal_identity_code: [
    (label) => `${label}: poista henkilötunnus, sitä ei tarvita`,
    (label) => `${label}: ta bort personbeteckningen, den behövs inte`,
    (label) => `${label}: take out the personal identity code, it is not needed`,
  ],
  type: LOOK_AGAIN,
  unknown_key: LOOK_AGAIN,
  date: LOOK_AGAIN,
  number: LOOK_AGAIN,
  slug: LOOK_AGAIN,
  reserved: LOOK_AGAIN,
  web_address: LOOK_AGAIN,
  origin: LOOK_AGAIN,
  postal_code_unknown: LOOK_AGAIN,
  time_zone: LOOK_AGAIN,
  order: LOOK_AGAIN,
  cursor: LOOK_AGAIN,
  format: LOOK_AGAIN,
};

const LATER: Text = [
  'Hakemusta ei saatu lähetettyä. Tietosi ovat tallella tällä sivulla: yritä hetken päästä uudelleen.',
  'Ansökan kunde inte skickas. Dina uppgifter finns kvar på sidan: försök igen om en stund.',
  'The application could not be sent. Your answers are still on this page: try again in a moment.',
];
const ENDED: Text = [
  'Haku ehti päättyä, eikä hakemuksia enää oteta vastaan.',
  'Ansökan hann stänga och tar inte längre emot ansökningar.',
  'This job closed in the meantime and takes no more applications.',
];
const FILE: Text = [
  'Valitse PDF-, DOCX- tai ODT-tiedosto, enintään 5 Mt',
  'Välj en PDF-, DOCX- eller ODT-fil på högst 5 MB',
  'Choose a PDF, DOCX or ODT file of at most 5 MB',
];

/** Why an application did not go through, and what to do. */
export const REFUSALS: Record<RefusalCode | 'offline', Text> = {
  offline: [
    'Yhteys katkesi. Tietosi ovat tallella tällä sivulla: lähetä uudelleen, kun yhteys toimii.',
    'Förbindelsen bröts. Dina uppgifter finns kvar på sidan: skicka igen när den fungerar.',
    'The connection was lost. Your answers are still on this page: send again when you are online.',
  ],
  posting_closed: ENDED,
  posting_not_found: ENDED,
  idempotency_key_reused: [
    'Hakemuksesi ehti perille jo ennen näitä muutoksia.',
    'Din ansökan kom fram redan före de här ändringarna.',
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
  bad_request: LATER,
  too_many_requests: LATER,
  not_found: ENDED,
  tenant_not_found: ENDED,
  tenant_disabled: ENDED,
  posting_not_open_yet: LATER,
  applies_elsewhere: LATER,
  origin_not_allowed: LATER,
  idempotency_key_missing: LATER,
  request_in_progress: LATER,
  language_missing: LATER,
  state_conflict: LATER,
  stale_version: LATER,
  slug_taken: LATER,
  internal: LATER,
  unavailable: LATER,
};
