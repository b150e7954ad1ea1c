import type { Place } from '../../../contract/postings.ts';
import { addressIn, type Locale } from '../../../contract/primitives.ts';
import type { RichText } from '../../../contract/rich-text.ts';
import { parseRichText } from '../../rich-text/parse.ts';
import type { FeedAdapter, FeedContext, ReadRow } from '../feed-ad.ts';
import { oneLine } from '../one-line.ts';
import { readAd } from '../read-ad.ts';
import { asNumber, asRecord, asWords, parseJson, type SourceRecord } from '../source-value.ts';
import { webLink } from '../web-link.ts';
import { readContacts } from '../words/contacts.ts';
import { readDuration } from '../words/duration.ts';
import { readEmployment } from '../words/employment.ts';
import { readLocale } from '../words/language.ts';
import { readAgreement, readPay } from '../words/pay.ts';
import { readAddress, readCity, readPostalCode } from '../words/place.ts';
import { readTaskArea } from '../words/task-area.ts';
import { groupRows, type RowPlace } from './row-groups.ts';

// Times without a zone are local, as the city of Helsinki's importer reads them; its base is the one for files too.
const TIME_ZONE = 'Europe/Helsinki';
const BASE = 'https://helbit.fi';

/**
 * Kuntarekry's open-jobs, v2.3 and the classic one before it (Helbit portal API). All values are strings. One record a
 * language; records with one id become one ad.
 */
export const kuntarekry: FeedAdapter = (body, context) => {
  const envelope = asRecord(parseJson(body));
  if (!envelope) return { ok: false, code: 'not_what_it_says', detail: 'no JSON object' };
  if (envelope.status !== 'OK')
    return { ok: false, code: 'not_what_it_says', detail: `status ${asWords(envelope.status)?.slice(0, 40) ?? 'absent'}` };
  if (!Array.isArray(envelope.jobAdvertisements)) return { ok: false, code: 'not_what_it_says', detail: 'no jobAdvertisements' };
  const base = addressIn(context.address ?? '')?.origin ?? BASE;
  const opened = groupRows(
    envelope.jobAdvertisements.map(asRecord),
    {
      list: 'jobAdvertisements',
      isPerLanguage: true,
      isOfficialSource: true,
      idOf: (row) => asWords(asRecord(row.jobAdvertisement)?.id),
      read: (row, at) => readRecord(row, at, base, context),
    },
    context,
  );
  return { ok: true, ...opened };
};

function readRecord(row: SourceRecord, at: RowPlace, base: string, context: FeedContext): ReadRow {
  const job = asRecord(row.jobAdvertisement) ?? {};
  const field = (name: string) => asWords(job[name]);
  const lang = readLocale(field('language')) ?? context.lang;
  const address = asWords(asRecord(row.link)?.url);
  const employment = [field('employmentType'), field('employment')];
  return readAd(
    {
      ...at,
      lang,
      title: field('title'),
      text: field('jobDesc'),
      appendix: aboutEmployer(field('organizationDesc'), webLink(field('internetLink')), lang),
      ...readEmployer(field('organization'), field('profitCenter')),
      taskArea: readTaskArea(field('taskArea'), field('title') ?? ''),
      employment: readEmployment(employment),
      workload: readWorkload(field('employment')),
      duration: readDuration(field('jobDuration')),
      pay: readSalary(field('salary'), field('salaryClass'), field('custMultiSelection')),
      positions: asNumber(job.numberOfVacancy),
      workplace: readWorkplace(job, context),
      contacts: readContacts(field('contacts')),
      timeZone: TIME_ZONE,
      opens: field('publicationStarts'),
      closes: field('publicationEnds'),
      applyAddress: address ?? field('externalLink'),
      pageAddress: address,
      base,
    },
    context,
  );
}

/** `Asikkalan kunta, Sivistyslautakunta` names the employer and then its part; `profitCenter` is often the employer alone. */
function readEmployer(organization: string | undefined, profitCenter: string | undefined): { employer?: string; unit?: string } {
  const [whole, centre] = [oneLine(organization ?? ''), oneLine(profitCenter ?? '')];
  const [first = '', ...parts] = whole.split(/,\s*/);
  const isItsOwn = centre === '' || first.toLowerCase() === centre.toLowerCase();
  const employer = isItsOwn ? first : centre;
  const named = isItsOwn ? parts.join(', ') : whole;
  // Some units begin with their employer's name once more.
  const unit = named.toLowerCase().startsWith(employer.toLowerCase()) ? named.slice(employer.length).replace(/^[\s,/–-]+/, '') : named;
  return { ...(employer && { employer }), ...(unit && { unit }) };
}

// One kind of working time is a code already; several are said in words.
function readWorkload(employment: string | undefined): string | undefined {
  const words = oneLine(employment ?? '');
  return words.includes(',') ? words : undefined;
}

function readSalary(salary: string | undefined, salaryClass: string | undefined, selection: string | undefined) {
  const pay = readPay(salary ?? salaryClass, 'FI');
  const agreement = pay.agreement ?? [salaryClass, selection].flatMap((words) => readAgreement(words ?? '') ?? [])[0];
  return { ...pay, ...(agreement && { agreement }) };
}

function readWorkplace(job: SourceRecord, context: FeedContext): Place {
  const { street, ...inAddress } = readAddress(asWords(job.address));
  const municipality = readCity(asWords(job.location)?.split(',')[0]);
  const city = readCity(asWords(job.postalArea)) ?? inAddress.city ?? municipality;
  const postalCode = readPostalCode(asWords(job.postalCode)) ?? inAddress.postalCode;
  const municipalityCode = [municipality, city].flatMap((name) => (name && context.municipalityCode?.(name)) || [])[0];
  return {
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(municipalityCode && { municipalityCode }),
  };
}

const ABOUT: Record<Locale, string> = { fi: 'Työnantaja', sv: 'Arbetsgivare', en: 'Employer' };

function aboutEmployer(description: string | undefined, address: string | undefined, lang: Locale | 'unknown'): RichText {
  const text = description ? parseRichText(description) : [];
  const link: RichText = address
    ? [{ type: 'paragraph', content: [{ type: 'link', href: address, content: [{ type: 'text', text: new URL(address).host }] }] }]
    : [];
  if (lang === 'unknown' || (text.length === 0 && link.length === 0)) return [];
  return [{ type: 'heading', level: 2, content: [{ type: 'text', text: ABOUT[lang] }] }, ...text, ...link];
}
