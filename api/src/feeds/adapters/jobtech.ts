import type { Contact, Place } from '../../../contract/postings.ts';
import type { FeedAdapter, FeedContext, ReadRow } from '../feed-ad.ts';
import { oneLine } from '../one-line.ts';
import { readAd } from '../read-ad.ts';
import { asList, asNumber, asRecord, asWords, parseJson, type SourceRecord } from '../source-value.ts';
import { readEmployment } from '../words/employment.ts';
import { guessLocale } from '../words/language.ts';
import { readPay } from '../words/pay.ts';
import { readCity, readPostalCode } from '../words/place.ts';
import { readTaskArea } from '../words/task-area.ts';
import { groupRows, type RowPlace } from './row-groups.ts';

const TIME_ZONE = 'Europe/Stockholm';
const COUNTRY = 'SE';
const MOST_CONTACTS = 8;

/** JobTech's JobSearch v1 (`{ hits }`) and JobStream (a bare list): ads of the Swedish public employment service. */
export const jobtech: FeedAdapter = (body, context) => {
  const value = parseJson(body);
  const hits = Array.isArray(value) ? value : asRecord(value)?.hits;
  if (!Array.isArray(hits)) return { ok: false, code: 'not_what_it_says', detail: 'no hits' };
  const opened = groupRows(
    hits.map(asRecord),
    {
      list: 'hits',
      idOf: (row) => asWords(row.id),
      isGone: (row) => row.removed === true,
      read: (row, at) => readHit(row, at, context),
    },
    context,
  );
  return { ok: true, ...opened };
};

function readHit(row: SourceRecord, at: RowPlace, context: FeedContext): ReadRow {
  const description = asRecord(row.description) ?? {};
  const application = asRecord(row.application_details) ?? {};
  const [title, plain] = [asWords(row.headline), asWords(description.text)];
  const text = asWords(description.text_formatted) ?? plain;
  const fields = ['occupation_field', 'occupation_group', 'occupation'].map((name) => labelOf(row[name]));
  return readAd(
    {
      ...at,
      // The format does not say its language; nearly all of it is Swedish.
      lang: guessLocale(`${title ?? ''} ${plain ?? text ?? ''}`, ['sv', 'en'], 'sv'),
      title,
      text,
      ...readEmployer(row),
      taskArea: readTaskArea(fields.filter((name) => name !== undefined).join(', '), title ?? ''),
      employment: readEmployment([labelOf(row.employment_type), labelOf(row.duration), labelOf(row.working_hours_type)]),
      workload: readScope(row.scope_of_work),
      duration: readLength(labelOf(row.duration)),
      pay: readPay(asWords(row.salary_description) ?? labelOf(row.salary_type), COUNTRY),
      positions: asNumber(row.number_of_vacancies),
      workplace: readWorkplace(asRecord(row.workplace_address) ?? {}, context),
      contacts: readPeople(row, application),
      timeZone: TIME_ZONE,
      opens: asWords(row.publication_date),
      closes: asWords(row.application_deadline),
      applyAddress: asWords(application.url),
      pageAddress: asWords(row.webpage_url),
    },
    context,
  );
}

function labelOf(concept: unknown): string | undefined {
  return asWords(asRecord(asList(concept)[0] ?? concept)?.label);
}

function readEmployer(row: SourceRecord): { employer?: string; unit?: string } {
  const employer = oneLine(asWords(asRecord(row.employer)?.name) ?? '');
  const unit = oneLine(asWords(asRecord(row.employer)?.workplace) ?? '');
  return { ...(employer && { employer }), ...(unit && unit.toLowerCase() !== employer.toLowerCase() && { unit }) };
}

/** `{ min: 75, max: 100 }` as `75–100 %`; a plain full-time job needs no words. */
function readScope(scope: unknown): string | undefined {
  const [min, max] = [asNumber(asRecord(scope)?.min), asNumber(asRecord(scope)?.max)];
  if (min === undefined || max === undefined || min > max || min === 100) return undefined;
  return min === max ? `${min} %` : `${min}–${max} %`;
}

// "Tills vidare" is the employment type already.
function readLength(label: string | undefined): { note?: string } {
  const note = oneLine(label ?? '');
  return note === '' || /^tills ?vidare/i.test(note) ? {} : { note };
}

function readWorkplace(address: SourceRecord, context: FeedContext): Place {
  const [lon, lat] = asList(address.coordinates).map(asNumber);
  const street = oneLine(asWords(address.street_address) ?? '');
  const city = readCity(asWords(address.city)) ?? readCity(asWords(address.municipality));
  // A Swedish code read as a Finnish one would put the job in another country's town.
  const postalCode = context.country === COUNTRY ? readPostalCode(asWords(address.postcode)) : undefined;
  return {
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(lat !== undefined && lon !== undefined && { point: { lat, lon } }),
  };
}

function readPeople(row: SourceRecord, application: SourceRecord): Contact[] {
  const people = asList(row.application_contacts).flatMap((entry): Contact[] => {
    const person = asRecord(entry) ?? {};
    const line = (name: string) => oneLine(asWords(person[name]) ?? '');
    const [name, role, phone, email, note] = [line('name'), line('contact_type'), line('telephone'), line('email'), line('description')];
    const contact = {
      ...(name && { name }),
      ...(role && { role }),
      ...(phone && { phone }),
      ...(email && { email }),
      ...(note && { note }),
    };
    return Object.keys(contact).length > 0 ? [contact] : [];
  });
  const email = oneLine(asWords(application.email) ?? '');
  const known = people.some((person) => person.email?.toLowerCase() === email.toLowerCase());
  const reference = oneLine(asWords(application.reference) ?? '');
  const desk = email && !known ? [{ email, ...(reference && { note: reference }) }] : [];
  return [...people, ...desk].slice(0, MOST_CONTACTS);
}
