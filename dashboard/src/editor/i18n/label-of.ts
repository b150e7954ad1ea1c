import { LOCALES } from '../../../../api/contract/primitives.ts';
import type { EditorWords, Label } from './words.ts';

/** By the last part of the path that says what it is. */
const NAMES: Record<string, Label> = {
  title: 'title',
  body: 'body',
  unit: 'unit',
  employer: 'employer',
  taskArea: 'taskArea',
  isco08: 'isco08',
  occupation: 'occupationName',
  employmentType: 'employmentType',
  workTime: 'workTime',
  workload: 'workload',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  'duration.note': 'durationNote',
  positions: 'positions',
  min: 'payMin',
  max: 'payMax',
  'pay.unit': 'payUnit',
  agreement: 'agreement',
  'pay.note': 'payNote',
  street: 'street',
  postalCode: 'postalCode',
  city: 'city',
  name: 'contactName',
  role: 'contactRole',
  phone: 'phone',
  email: 'email',
  opensAt: 'opensAt',
  closesAt: 'closesAt',
  mode: 'applyMode',
  url: 'applyUrl',
  wantsCv: 'wantsCv',
  isOfficial: 'isOfficial',
};

/** What a dotted path of the draft is called, for a sentence about it. Whole parts of the draft are called as their sections. */
export function labelOf(words: EditorWords, path: string): string {
  const parts = path.split('.');
  const [first = '', second = '', third] = parts;
  const lang = LOCALES.find((known) => parts.includes(known));
  const inLanguage = (text: string) => (lang === undefined ? text : `${text}, ${words.languages.names[lang]}`);
  if (first === 'apply' && second === 'questions') return questionLabel(words, third, parts[4]);
  if (first === 'texts' && third === undefined) return lang === undefined ? words.sections.texts : inLanguage(words.sections.texts);
  if (first === 'contacts') return words.sections.contacts;
  if (first === 'kept') return words.sections.place;
  const label = NAMES[`${first}.${second}`] ?? NAMES[first] ?? NAMES[third ?? ''] ?? NAMES[second];
  if (label !== undefined) return inLanguage(words.labels[label]);
  return (
    { pay: words.sections.pay, place: words.sections.place, duration: words.sections.work, apply: words.sections.apply }[first] ??
    words.sections.work
  );
}

// By its place in the list; an id says nothing to a person.
function questionLabel({ questions }: EditorWords, index = '', option = ''): string {
  if (!/^\d+$/.test(index)) return questions.title;
  const name = questions.one(Number(index) + 1);
  return /^\d+$/.test(option) ? `${name}, ${questions.option(Number(option) + 1).toLowerCase()}` : name;
}
