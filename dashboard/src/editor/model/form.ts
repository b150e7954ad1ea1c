import type { EmploymentType, Occupation, PostingDraft, Question, TaskArea, WorkTime } from '../../../../api/contract/postings.ts';
import type { Locale, Localized, Words } from '../../../../api/contract/primitives.ts';
import type { RichText } from '../../../../api/contract/rich-text.ts';

/** A contact as it is being written: what was not said is empty. */
export interface ContactForm {
  name: string;
  role: Words;
  phone: string;
  email: string;
  note: Words;
}

/** A question as it is being written. Its id, and those of its options, never change. */
export interface QuestionForm {
  id: string;
  kind: Question['kind'];
  label: Localized;
  isRequired: boolean;
  /** Kept while the kind has none, so that choosing another kind loses nothing. */
  options: { id: string; label: Localized }[];
}

type Titles = { [L in Locale as `texts.${L}.title`]: string };
type Bodies = { [L in Locale as `texts.${L}.body`]: RichText };

/**
 * A posting as it is being written: one entry for each thing that a person changes, by its dotted path in the draft. What
 * is not said is empty; numbers are as typed; moments are in UTC.
 */
export interface Form extends Titles, Bodies {
  isOfficial: boolean;
  unit: Words;
  employer: Words;
  taskArea: TaskArea;
  occupation: { isco08: string; label: Localized };
  employmentType: EmploymentType;
  workTime: WorkTime | '';
  workload: Words;
  'duration.startsOn': string;
  'duration.endsOn': string;
  'duration.note': Words;
  'pay.min': string;
  'pay.max': string;
  'pay.unit': NonNullable<PostingDraft['pay']['unit']> | '';
  'pay.agreement': Words;
  'pay.note': Words;
  positions: string;
  'place.street': string;
  'place.postalCode': string;
  'place.city': Words;
  contacts: ContactForm[];
  opensAt: string;
  closesAt: string;
  'apply.mode': 'here' | 'link';
  'apply.url': string;
  'apply.wantsCv': boolean;
  'apply.questions': QuestionForm[];
  /** What a feed said and nobody edits here. */
  kept: { currency?: string; unit?: string; municipalityCode?: string; point?: PostingDraft['place']['point'] };
}
export type FieldName = keyof Form;

/** The form of a posting that nobody has begun. */
export const EMPTY_FORM: Form = {
  'texts.fi.title': '',
  'texts.fi.body': [],
  'texts.sv.title': '',
  'texts.sv.body': [],
  'texts.en.title': '',
  'texts.en.body': [],
  isOfficial: true,
  unit: '',
  employer: '',
  taskArea: 'other',
  occupation: { isco08: '', label: {} },
  employmentType: 'other',
  workTime: '',
  workload: '',
  'duration.startsOn': '',
  'duration.endsOn': '',
  'duration.note': '',
  'pay.min': '',
  'pay.max': '',
  'pay.unit': 'month',
  'pay.agreement': '',
  'pay.note': '',
  positions: '1',
  'place.street': '',
  'place.postalCode': '',
  'place.city': '',
  contacts: [],
  opensAt: '',
  closesAt: '',
  'apply.mode': 'here',
  'apply.url': '',
  'apply.wantsCv': true,
  'apply.questions': [],
  kept: {},
};

export const EMPTY_CONTACT: ContactForm = { name: '', role: '', phone: '', email: '', note: '' };

/** The form that shows a draft. `draftOf` of it is the draft again. */
export function formOf(draft: PostingDraft): Form {
  const { texts, duration, pay, place, apply } = draft;
  const here = apply.mode === 'here' ? apply : undefined;
  return {
    ...EMPTY_FORM,
    ...textsOf(texts),
    isOfficial: draft.isOfficial,
    unit: draft.unit ?? '',
    employer: draft.employer ?? '',
    taskArea: draft.taskArea,
    occupation: occupationOf(draft.occupation),
    employmentType: draft.employmentType,
    workTime: draft.workTime ?? '',
    workload: draft.workload ?? '',
    'duration.startsOn': duration.startsOn ?? '',
    'duration.endsOn': duration.endsOn ?? '',
    'duration.note': duration.note ?? '',
    'pay.min': written(pay.min),
    'pay.max': written(pay.max),
    'pay.unit': pay.unit ?? '',
    'pay.agreement': pay.agreement ?? '',
    'pay.note': pay.note ?? '',
    positions: written(draft.positions),
    'place.street': place.street ?? '',
    'place.postalCode': place.postalCode ?? '',
    'place.city': place.city ?? '',
    contacts: draft.contacts.map((contact) => ({ ...EMPTY_CONTACT, ...contact })),
    opensAt: draft.opensAt ?? '',
    closesAt: draft.closesAt ?? '',
    'apply.mode': apply.mode,
    'apply.url': apply.mode === 'link' ? apply.url : '',
    'apply.wantsCv': here?.wantsCv ?? true,
    'apply.questions': (here?.questions ?? []).map((question) => ({ ...question, options: question.options ?? [] })),
    kept: { currency: pay.currency, unit: pay.unit, municipalityCode: place.municipalityCode, point: place.point },
  };
}

function textsOf({ fi, sv, en }: PostingDraft['texts']): Titles & Bodies {
  return {
    'texts.fi.title': fi?.title ?? '',
    'texts.fi.body': fi?.body ?? [],
    'texts.sv.title': sv?.title ?? '',
    'texts.sv.body': sv?.body ?? [],
    'texts.en.title': en?.title ?? '',
    'texts.en.body': en?.body ?? [],
  };
}

function occupationOf(occupation: Occupation | undefined): Form['occupation'] {
  return occupation ?? { isco08: '', label: {} };
}

// With a comma, as Finnish and Swedish write it; a point is read as well.
function written(number: number | undefined): string {
  return number === undefined ? '' : String(number).replace('.', ',');
}

/** The languages in which the form says something. */
export function languagesIn(form: Form): Locale[] {
  return (['fi', 'sv', 'en'] as const).filter((lang) => form[`texts.${lang}.title`].trim() !== '' || form[`texts.${lang}.body`].length > 0);
}
