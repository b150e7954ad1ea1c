import * as fc from 'fast-check';
import {
  EMPLOYMENT_TYPES,
  PAY_UNITS,
  type PostingDraft,
  QUESTION_KINDS,
  type Question,
  TASK_AREAS,
  WORK_TIMES,
} from '../../../../api/contract/postings.ts';
import { LOCALES, type Localized } from '../../../../api/contract/primitives.ts';
import { richText } from '../rich-text/tree.fixture.ts';

/** Words without blanks around them. */
export const words = fc.stringMatching(/^[A-Za-zäöå0-9]([A-Za-zäöå0-9 ,.]{0,18}[A-Za-zäöå0-9.])?$/);
const localized = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Localized<T>> =>
  fc
    .record({
      fi: fc.option(value, { nil: undefined }),
      sv: fc.option(value, { nil: undefined }),
      en: fc.option(value, { nil: undefined }),
    })
    .filter((texts) => LOCALES.some((lang) => texts[lang] !== undefined))
    .map((texts) => withoutAbsent(texts));
const said = fc.oneof(words, localized(words));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const instant = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString());
const day = instant('2020-01-01', '2030-01-01').map((moment) => moment.slice(0, 10));
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);

/** Questions with ids of their own. */
export const questions: fc.Arbitrary<Question[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^q[a-z0-9]{1,4}$/),
      kind: fc.constantFrom(...QUESTION_KINDS),
      label: localized(words),
      isRequired: fc.boolean(),
      options: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^o[a-z0-9]{1,4}$/), label: localized(words) }), {
        selector: ({ id }) => id,
        minLength: 2,
        maxLength: 4,
      }),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  .map((list) => list.map(({ options, ...rest }) => (rest.kind === 'choice' || rest.kind === 'several' ? { ...rest, options } : rest)));

/** Any draft that the service takes. */
export const draft: fc.Arbitrary<PostingDraft> = fc
  .record({
    texts: localized(fc.record({ title: words, body: richText })),
    isOfficial: fc.boolean(),
    employer: optional(said),
    unit: optional(said),
    taskArea: fc.constantFrom(...TASK_AREAS),
    occupation: optional(fc.record({ isco08: fc.stringMatching(/^\d{1,4}$/), label: localized(words) })),
    employmentType: fc.constantFrom(...EMPLOYMENT_TYPES),
    workTime: optional(fc.constantFrom(...WORK_TIMES)),
    workload: optional(said),
    duration: fc.record({ startsOn: optional(day), endsOn: optional(day), note: optional(said) }),
    pay: fc
      .record({
        min: optional(amount),
        max: optional(amount),
        unit: optional(fc.constantFrom(...PAY_UNITS)),
        currency: optional(fc.constantFrom('EUR', 'SEK')),
        agreement: optional(said),
        note: optional(said),
      })
      .filter(({ min, max }) => min === undefined || max === undefined || min <= max),
    positions: fc.integer({ min: 1, max: 999 }),
    place: fc.record({
      street: optional(words),
      postalCode: optional(fc.stringMatching(/^\d{5}$/)),
      municipalityCode: optional(fc.stringMatching(/^\d{3}$/)),
      city: optional(said),
      point: optional(fc.record({ lat: fc.integer({ min: 60, max: 70 }), lon: fc.integer({ min: 20, max: 30 }) })),
    }),
    contacts: fc.array(
      fc.record({ name: words, phone: optional(words), email: optional(words), role: optional(said), note: optional(said) }),
      { maxLength: 3 },
    ),
    opensAt: optional(instant('2024-01-01', '2026-01-01')),
    closesAt: optional(instant('2026-01-02', '2028-01-01')),
    apply: fc.oneof(
      fc.record({ mode: fc.constant('here' as const), wantsCv: fc.boolean(), questions }),
      fc.record({ mode: fc.constant('link' as const), url: fc.webUrl() }),
    ),
  })
  .map((value) => withoutAbsent(value));

/** As it comes over the wire: what is undefined is not there. */
function withoutAbsent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
