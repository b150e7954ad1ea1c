import type { Answer, NewApplication } from '../../../contract/applications.ts';
import type { Apply, Question } from '../../../contract/postings.ts';
import type { Locale } from '../../../contract/primitives.ts';

/** The part of a posting that says how one applies on this service. */
export type ApplyHere = Extract<Apply, { mode: 'here' }>;

/** A document that is uploaded already and waits for the form to be sent. */
export interface KeptFile {
  id: string;
  name: string;
}

/** A form as far as it is filled in: everything a browser sent, as it sent it. */
export interface ApplyValues {
  /** Makes sending twice the same as sending once. */
  token: string;
  noticeVersion: number;
  name: string;
  phone: string;
  email: string;
  /** By question id; several for a question with several answers. */
  answers: Record<string, string[]>;
  /** By field: `cv`, or the field of a question that asks for a file. */
  files: Record<string, KeptFile>;
  consent: boolean;
}

/** The empty form. */
export function emptyValues(token: string, noticeVersion: number): ApplyValues {
  return { token, noticeVersion, name: '', phone: '', email: '', answers: {}, files: {}, consent: false };
}

/** The form's field for a question; also its path in a problem document. */
export function answerField(question: Question): string {
  return `answers.${question.id}`;
}

/** The fields in which a person may send a document. */
export function fileFields(apply: ApplyHere): string[] {
  return [...apply.questions.filter((question) => question.kind === 'file').map(answerField), ...(apply.wantsCv ? ['cv'] : [])];
}

/** What a sent form says; documents that came with it are not read here. */
export function readValues(form: FormData, apply: ApplyHere): ApplyValues {
  const text = (field: string) => textsOf(form, field)[0] ?? '';
  const files = fileFields(apply).flatMap((field): [string, KeptFile][] => {
    const id = text(`kept.${field}`);
    return id === '' || textsOf(form, 'drop').includes(field) ? [] : [[field, { id, name: text(`keptName.${field}`) }]];
  });
  return {
    token: text('token'),
    noticeVersion: Number(text('noticeVersion')) || 0,
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    answers: Object.fromEntries(
      apply.questions.filter((question) => question.kind !== 'file').map((question) => [question.id, textsOf(form, answerField(question))]),
    ),
    files: Object.fromEntries(files),
    consent: text('consent') === 'yes',
  };
}

/** The form as the API takes it: questions left empty are left out. */
export function toApplication(values: ApplyValues, apply: ApplyHere, lang: Locale): Omit<NewApplication, 'consent'> & { consent: boolean } {
  const answers = apply.questions.flatMap((question): [string, Answer][] => {
    const answer = answerOf(question, values);
    return answer === undefined ? [] : [[question.id, answer]];
  });
  const cv = values.files['cv']?.id;
  return {
    lang,
    name: values.name,
    phone: values.phone,
    email: values.email,
    answers: Object.fromEntries(answers),
    ...(cv !== undefined && { cv }),
    noticeVersion: values.noticeVersion,
    consent: values.consent,
  };
}

function answerOf(question: Question, values: ApplyValues): Answer | undefined {
  const given = (values.answers[question.id] ?? []).filter((text) => text.trim() !== '');
  if (question.kind === 'file') return values.files[answerField(question)]?.id;
  if (given[0] === undefined) return undefined;
  if (question.kind === 'several') return given;
  return question.kind === 'yes-no' ? given[0] === 'yes' : given[0];
}

function textsOf(form: FormData, field: string): string[] {
  // Browsers send the line breaks of a form as CRLF, whatever was typed.
  return form
    .getAll(field)
    .filter((value) => typeof value === 'string')
    .map((text) => text.replace(/\r\n/g, '\n'));
}
