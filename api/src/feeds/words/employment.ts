import type { EmploymentType, WorkTime } from '../../../contract/postings.ts';

/** What a source said of an employment, as codes. */
export interface Employment {
  employmentType?: EmploymentType;
  workTime?: WorkTime;
}

// In this order: the first that speaks wins, because a fixed-term substitute is a substitute and a seasonal job is fixed-term too.
// Finnish, Swedish as in Finland and in Sweden, Norwegian, English.
const TYPES: readonly (readonly [EmploymentType, RegExp])[] = [
  ['apprenticeship', /oppisopimu|läroavtal|lärlingsutb|lærling|apprentice/],
  ['internship', /harjoittel|työkokeilu|praktik|arbetsprövning|internship|\bintern\b|trainee|college aide/],
  [
    'seasonal',
    /kausityö|kausiluont|kesätyö|kesäsijai|säsong|sommarjobb|sommararbet|sommarvikari|feriejobb|sesong|sommerjobb|season|summer/,
  ],
  [
    'on-call',
    /tarvittaessa|keikka|nollatunti|behovsanställ|vid behov|timanställ|inhopp|tilkalling|ekstrahjelp|on[- ]call|zero[- ]hour|casual/,
  ],
  ['substitute', /sijai(s|nen|se)|vuorotteluvapaa|vikari|substitute|locum|maternity cover/],
  [
    'fixed-term',
    /määräaik|projektiluont|tidsbegränsad|tidsbunden|tidsbundet|visstid|för viss tid|prosjekt|engasjement|midlertidig|projektanställ|\d{1,3} (dagar|månader)|fixed[- ]term|temporary|provisional/,
  ],
  [
    'permanent',
    /vakinai|vakitui|toistaiseksi|tillsvidare|tills vidare|ordinarie|fast anställ|fast tjänst|stadigvarande|(?<=^|; )fast(?=$| ;)|permanent/,
  ],
];
// A source that offers both says neither.
const EITHER = /tillsvidare- eller tidsbegränsad|vakinainen tai määräaikainen|permanent or (temporary|fixed)/;

const TIMES: readonly (readonly [WorkTime, RegExp])[] = [
  ['full-time', /kokoaika|kokopäivä|heltid|full[- ]?time|100 ?%/],
  ['part-time', /osa-?aika|deltid|part[- ]?time/],
  ['shifts', /vuorotyö|jaksotyö|yötyö|skift|periodarbete|turnus|shift/],
];

/** Reads the words of the fields that name the employment. Words it does not know say nothing. */
export function readEmployment(fields: readonly (string | undefined)[]): Employment {
  const said = fields.flatMap((field) => (field ? [field.trim()] : []));
  const words = said.join(' ; ').toLowerCase();
  const times = TIMES.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
  return {
    employmentType: readEmploymentType(said.join(' ; ')),
    // Full or part-time is a choice left open when both are named; shifts are worth saying in any case.
    workTime: times.length === 1 ? times[0] : times.find((code) => code === 'shifts'),
  };
}

/** The employment type that a text names, a title for instance. */
export function readEmploymentType(raw: string): EmploymentType | undefined {
  const words = raw.toLowerCase();
  if (EITHER.test(words)) return undefined;
  return TYPES.find(([, pattern]) => pattern.test(words))?.[0];
}
