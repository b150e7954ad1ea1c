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
  /** Characters that the service takes. */
  most?: number;
};
export type Fault = { field: string; code: FieldErrorCode | RefusalCode };
/** What a field holds: one text, the ids of several options, or a file; nothing when it is empty. */
export type Given = readonly (string | File)[];

const MAX_FILE_BYTES = 5 * 1024 * 1024;
const LONGEST_ANSWER = 4000;

/** The fields of a posting's form in the order in which they are asked. */
export function fieldsOf(apply: Job['apply']): Field[] {
  if (apply.mode !== 'here') return [];
  return [
    { name: 'name', kind: 'name', isRequired: true, most: 120 },
    { name: 'phone', kind: 'tel', isRequired: true, most: 40 },
    { name: 'email', kind: 'email', isRequired: true, most: 254 },
    ...apply.questions.map(({ id, ...question }): Field => ({ ...question, name: `answers.${id}` })),
    ...(apply.wantsCv ? [{ name: 'cv', kind: 'file', isRequired: false } as const] : []),
    { name: 'consent', kind: 'consent', isRequired: true },
  ];
}

/** What the form holds for one field, without space around it. */
export function givenFor({ name }: Field, data: FormData): Given {
  return data.getAll(name).flatMap((value) => (typeof value === 'string' ? value.trim() : value.name && value) || []);
}

/** What has to be put right before sending, in the order of the fields. */
export function faultsOf(fields: readonly Field[], data: FormData): Fault[] {
  return fields.flatMap((field) => {
    const code = faultOf(field, givenFor(field, data)[0]);
    return code ? { field: field.name, code } : [];
  });
}

function faultOf({ kind, isRequired, most = LONGEST_ANSWER }: Field, value: Given[0] | undefined): Fault['code'] | false {
  if (!value) return isRequired && 'required';
  if (typeof value !== 'string') {
    if (value.size > MAX_FILE_BYTES) return 'file_too_large';
    return !/\.(pdf|docx|odt)$/i.test(value.name) && 'file_type_not_accepted';
  }
  if (hasIdentityCode(value)) return 'personal_identity_code';
  if (value.length > most) return 'too_long';
  if (kind === 'email') return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && 'email';
  return kind === 'tel' && !/^\+?[\d\s().-]{5,}$/.test(value) && 'phone';
}

/** The application as the contract's `NewApplication`. `idOf` gives what the service called an uploaded file. */
export function applicationOf(
  fields: readonly Field[],
  data: FormData,
  idOf: (file: File) => string | undefined,
  rest: { lang: string; noticeVersion: number },
): object {
  const answers: Record<string, unknown> = {};
  const application: Record<string, unknown> = { ...rest, answers };
  for (const field of fields) {
    const given = givenFor(field, data);
    const [value] = given;
    if (!value) continue;
    const { kind, name } = field;
    const [, id] = name.split('.');
    const answer =
      kind === 'several'
        ? given
        : kind === 'yes-no'
          ? value === 'yes'
          : kind === 'consent' || (typeof value === 'string' ? value : idOf(value));
    if (id) answers[id] = answer;
    else application[name] = answer;
  }
  return application;
}
