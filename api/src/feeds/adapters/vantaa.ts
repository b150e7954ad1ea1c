import { addressIn, type Locale } from '../../../contract/primitives.ts';
import type { FeedAdapter, FeedContext, ReadRow } from '../feed-ad.ts';
import { oneLine } from '../one-line.ts';
import { readAd } from '../read-ad.ts';
import { asNumber, asRecord, asWords, parseJson, type SourceRecord } from '../source-value.ts';
import { readDuration } from '../words/duration.ts';
import { readEmployment } from '../words/employment.ts';
import { guessLocale } from '../words/language.ts';
import { readAddress } from '../words/place.ts';
import { readTaskArea } from '../words/task-area.ts';
import { groupRows, type RowPlace } from './row-groups.ts';

const TIME_ZONE = 'Europe/Helsinki';
const MUNICIPALITY = { code: '092', city: 'Vantaa', names: { fi: 'Vantaan kaupunki', sv: 'Vanda stad', en: 'City of Vantaa' } };
// Longer than any department's name: the whole ad has slipped into the employer's field.
const LONGEST_UNIT = 200;

/** The city of Vantaa's open data of its vacancies: a list of rows without description, dirt included. */
export const vantaa: FeedAdapter = (body, context) => {
  const rows = parseJson(body);
  if (!Array.isArray(rows)) return { ok: false, code: 'not_what_it_says', detail: 'no list' };
  const hasItsFields = rows.length === 0 || rows.some((row) => asRecord(row)?.tyotehtava !== undefined);
  if (!hasItsFields) return { ok: false, code: 'not_what_it_says', detail: 'no tyotehtava' };
  return {
    ok: true,
    ...groupRows(
      rows.map(asRecord),
      { list: 'rows', isOfficialSource: true, idOf, read: (row, at) => readVacancy(row, at, context) },
      context,
    ),
  };
};

// The row's own `id` is its number in today's list; the recruiting system's id in the address stays with the ad.
function idOf(row: SourceRecord): string | undefined {
  const address = asWords(row.linkki) ?? asWords(row.tyoavain);
  const jid = addressIn(address ?? '')?.searchParams.get('jid');
  return jid || (address ?? asWords(row.id));
}

function readVacancy(row: SourceRecord, at: RowPlace, context: FeedContext): ReadRow {
  const title = asWords(row.tyotehtava);
  const organisation = readOrganisation(asWords(row.organisaatio));
  const lang = guessLocale(`${title ?? ''} ${oneLine(asWords(row.organisaatio) ?? '')}`, ['fi', 'sv'], context.lang === 'sv' ? 'sv' : 'fi');
  const area = asWords(row.ammattiala);
  const address = asWords(row.linkki) ?? asWords(row.tyoavain);
  return readAd(
    {
      ...at,
      lang,
      title,
      text: organisation.text,
      employer: MUNICIPALITY.names[lang],
      ...(organisation.unit && { unit: organisation.unit }),
      taskArea: readTaskArea(area, title ?? ''),
      employment: readEmployment([area, organisation.duration]),
      duration: readDuration(organisation.duration),
      pay: {},
      positions: readPositions(title ?? ''),
      workplace: readWorkplace(row, lang),
      contacts: [],
      timeZone: TIME_ZONE,
      opens: undefined,
      closes: asWords(row.haku_paattyy_pvm),
      applyAddress: address,
      pageAddress: address,
    },
    context,
  );
}

const DURATION_LABEL = /(?:Työsuhteen kesto|Anställningsförhållandets längd)\s*:\s*/i;
const OWN_NAME = /^(?:Vantaan kaupunki|Vanda stad)\s*[,/]?\s*/i;

/** The field is a department, a department with more glued to its end, or a whole ad. */
function readOrganisation(raw: string | undefined): { unit?: string; duration?: string; text?: string } {
  const words = oneLine(raw ?? '');
  const [before = '', duration] = words.split(DURATION_LABEL);
  if (before.length > LONGEST_UNIT) return { text: raw };
  // Line breaks were lost: `lärandeVanda stad`, `skolaBredbergsgränden`.
  const [first = ''] = before.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const unit = first.replace(OWN_NAME, '').replace(/[\s,]+$/, '');
  return { ...(unit && { unit }), ...(duration && { duration }) };
}

function readPositions(title: string): number | undefined {
  return asNumber(/(\d{1,2}) (?:paikkaa|tehtävää|virkaa|tointa|tjänster|platser)/i.exec(title)?.[1]);
}

function readWorkplace(row: SourceRecord, lang: Locale) {
  const address = readAddress(asWords(row.osoite));
  const [lon, lat] = [asNumber(row.x), asNumber(row.y)];
  // Without an address the source gives the middle of the city, which would look like a place of work.
  const point = address.street && lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
  const city = lang === 'sv' ? 'Vanda' : MUNICIPALITY.city;
  return { ...address, city, municipalityCode: MUNICIPALITY.code, ...(point && { point }) };
}
