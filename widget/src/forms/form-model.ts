import type { Localized } from '../../../api/contract/primitives.ts';
import type { Job, Question } from '../../../api/contract/postings.ts';

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
/** What is to be put right in a field, in words. */
export type Fault = { field: string; text: string };
/** What a field holds: one text, the ids of several options, or a file; nothing when it is empty. */
export type Given = readonly (string | File)[];

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
