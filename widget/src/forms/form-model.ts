import type { Answer, NewApplication } from '../../../api/contract/applications.ts';
import type { FieldErrorCode, RefusalCode } from '../../../api/contract/errors.ts';
import type { Localized } from '../../../api/contract/primitives.ts';
import type { Job, Question } from '../../../api/contract/postings.ts';
import { hasIdentityCode } from './identity-code.ts';

/** One question of the form. Its name is the path under which the service speaks of it. */
export type Field = {
  name: string;
  kind: 'name' | 'tel' | 'email' | 'consent' | Question['kind'];
  isRequired: boolean;
  /** Absent for the fields that every form has. */
  label?: Localized;
  options?: Question['options'];
};
/** A file stays in memory until it is sent; `id` is what the service called it then. */
export type ChosenFile = { name: string; size: number; blob: Blob; key: string; id?: string };
export type Value = string | readonly string[] | ChosenFile | undefined;
export type Values = Readonly<Record<string, Value>>;
export type Fault = { field: string; code: FieldErrorCode | RefusalCode };

const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** The fields of a posting's form in the order in which they are asked. */
export function fieldsOf(apply: Job['apply']): Field[] {
  if (apply.mode !== 'here') return [];
  return [
    { name: 'name', kind: 'name', isRequired: true },
    { name: 'phone', kind: 'tel', isRequired: true },
    { name: 'email', kind: 'email', isRequired: true },
    ...apply.questions.map(({ id, ...question }): Field => ({ ...question, name: `answers.${id}` })),
    ...(apply.wantsCv ? [{ name: 'cv', kind: 'file', isRequired: false } as const] : []),
    { name: 'consent', kind: 'consent', isRequired: true },
  ];
}

/** What has to be put right before sending, in the order of the fields. */
export function faultsOf(fields: readonly Field[], values: Values): Fault[] {
  return fields.flatMap(({ name, kind, isRequired }) => {
    const value = values[name];
    const code = isEmpty(value) ? isRequired && 'required' : faultOf(kind, value);
    return code ? [{ field: name, code }] : [];
  });
}

/** The application as it is sent. `files` gives the id of an uploaded file by field name. */
export function applicationOf(
  fields: readonly Field[],
  values: Values,
  noticeVersion: number,
  lang: NewApplication['lang'],
): NewApplication {
  const answers: Record<string, Answer> = {};
  for (const { name, kind } of fields) {
    const value = values[name];
    if (name.startsWith('answers.') && !isEmpty(value)) answers[name.slice(8)] = answerOf(kind, value);
  }
  const cv = fileOf(values['cv'])?.id;
  return {
    lang,
    name: words(values['name']),
    phone: words(values['phone']),
    email: words(values['email']),
    answers,
    cv,
    noticeVersion,
    consent: true,
  };
}

/** The chosen file of a field, if that is what it holds. */
export function fileOf(value: Value): ChosenFile | undefined {
  return typeof value === 'object' && 'blob' in value ? value : undefined;
}

/** The text of a field; empty when it holds something else. */
export function words(value: Value): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isEmpty(value: Value): boolean {
  return typeof value === 'object' && !fileOf(value)
    ? !('length' in value && value.length)
    : !value || (typeof value === 'string' && !value.trim());
}

function faultOf(kind: Field['kind'], value: Value): Fault['code'] | undefined {
  const file = fileOf(value);
  if (file)
    return file.size > MAX_FILE_BYTES ? 'file_too_large' : /\.(pdf|docx|odt)$/i.test(file.name) ? undefined : 'file_type_not_accepted';
  const text = words(value);
  if (hasIdentityCode(text)) return 'personal_identity_code';
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'email';
  if (kind === 'tel' && !/^\+?[\d\s().-]{5,}$/.test(text)) return 'phone';
  return undefined;
}

function answerOf(kind: Field['kind'], value: Value): Answer {
  if (kind === 'yes-no') return value === 'yes';
  return fileOf(value)?.id ?? (typeof value === 'object' && 'length' in value ? [...value] : words(value));
}
