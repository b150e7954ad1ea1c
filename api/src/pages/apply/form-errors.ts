import { NewApplication } from '../../../contract/applications.ts';
import { type FieldError, publicCode, type RefusalCode } from '../../../contract/errors.ts';
import { checkApplication } from '../../applications/rules.ts';
import { fieldErrors } from '../../http/validated.ts';
import { type Frame, said } from '../frame.ts';
import type { ApplyHere, ApplyValues } from './values.ts';
import { answerField, toApplication } from './values.ts';

/** One thing to mend: the field it stands at, and the sentence that says how. */
export interface FormError {
  field: string;
  text: string;
}

/** All that is wrong with a form at once, in the order of the page. Empty when it can be sent. */
export function checkForm(frame: Frame, apply: ApplyHere, values: ApplyValues): FormError[] {
  const application = toApplication(values, apply, frame.lang);
  const parsed = NewApplication.safeParse(application);
  const shape = parsed.success ? [] : fieldErrors(parsed.error.issues);
  const checked = checkApplication({ ...application, consent: true }, apply, frame.tenant.country);
  const known = new Set(shape.map((error) => error.field));
  return inWords(frame, apply, [...shape, ...(checked.ok ? [] : checked.fields.filter((error) => !known.has(error.field)))]);
}

/** Field errors as sentences, the first one of each field, in the order of the page. */
export function inWords(frame: Frame, apply: ApplyHere, errors: readonly FieldError[]): FormError[] {
  return fieldOrder(apply).flatMap((field) => {
    const error = errors.find((candidate) => candidate.field === field || candidate.field.startsWith(`${field}.`));
    return error ? [{ field, text: sentence(frame, apply, field, error) }] : [];
  });
}

/** What the service refused as a whole, said at the field where it can be mended. */
export function refusedAt(frame: Frame, field: string, code: RefusalCode): FormError {
  return { field, text: frame.texts.answers.refusal[publicCode(code)] };
}

function sentence(frame: Frame, apply: ApplyHere, field: string, { code }: FieldError): string {
  const { required, field: sentences } = frame.texts.answers;
  if (code === 'required' && isOwn(field)) return required[field];
  return sentences[code](labelOf(frame, apply, field));
}

function labelOf({ texts, lang }: Frame, apply: ApplyHere, field: string): string {
  if (isOwn(field)) return texts.apply[field];
  const question = apply.questions.find((candidate) => answerField(candidate) === field);
  return said(question?.label, lang) ?? field;
}

const OWN = ['name', 'phone', 'email', 'cv', 'consent'] as const;

function isOwn(field: string): field is (typeof OWN)[number] {
  return OWN.some((own) => own === field);
}

function fieldOrder(apply: ApplyHere): string[] {
  return ['name', 'phone', 'email', ...apply.questions.map(answerField), 'cv', 'consent'];
}
