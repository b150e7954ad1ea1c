import type { Answer, NewApplication } from '../../contract/applications.ts';
import type { FieldError } from '../../contract/errors.ts';
import type { Apply, Question } from '../../contract/postings.ts';
import { parseEmail } from '../checks/email.ts';
import { containsPersonalIdentityCode } from '../checks/personal-identity-code.ts';
import { parsePhone } from '../checks/phone.ts';

/** An application that fits its posting, with contact details in the form in which they are stored. */
export interface CheckedApplication {
  name: string;
  phone: string;
  email: string;
  answers: Record<string, Answer>;
  /** Ids of all uploaded files that it names. */
  fileIds: string[];
}

/**
 * Checks a sent form against the posting's own questions. A personal identity code anywhere in it is refused: it is not
 * needed before a contract (Data Protection Act 1050/2018, section 29).
 */
export function checkApplication(
  input: NewApplication,
  apply: Extract<Apply, { mode: 'here' }>,
  country: string,
): { ok: true; value: CheckedApplication } | { ok: false; fields: FieldError[] } {
  const phone = parsePhone(input.phone, country);
  const email = parseEmail(input.email);
  const questions = new Map(apply.questions.map((question) => [question.id, question]));
  const fields: FieldError[] = [
    ...(phone.ok ? [] : [{ field: 'phone', code: phone.code }]),
    ...(email.ok ? [] : [{ field: 'email', code: email.code }]),
    ...Object.keys(input.answers)
      .filter((id) => !questions.has(id))
      .map((id) => ({ field: `answers.${id.replace(/[^\w-]/g, '')}`, code: 'unknown_key' as const })),
    ...apply.questions.flatMap((question) => checkAnswer(question, input.answers[question.id])),
    ...identityCodes(input),
  ];
  if (!phone.ok || !email.ok || fields.length > 0) return { ok: false, fields };
  const files = apply.questions.filter((question) => question.kind === 'file').flatMap((question) => input.answers[question.id] ?? []);
  return {
    ok: true,
    value: {
      name: input.name,
      phone: phone.e164,
      email: email.email,
      answers: input.answers,
      fileIds: [...(input.cv === undefined ? [] : [input.cv]), ...files.filter((id) => typeof id === 'string')],
    },
  };
}

function checkAnswer(question: Question, answer: Answer | undefined): FieldError[] {
  const field = `answers.${question.id}`;
  const isMissing = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
  if (isMissing) return question.isRequired ? [{ field, code: 'required' }] : [];
  return fits(question, answer) ? [] : [{ field, code: question.kind === 'choice' || question.kind === 'several' ? 'choice' : 'type' }];
}

function fits(question: Question, answer: Answer): boolean {
  const offered = (id: string) => question.options?.some((option) => option.id === id) ?? false;
  switch (question.kind) {
    case 'text':
    case 'file':
      return typeof answer === 'string';
    case 'choice':
      return typeof answer === 'string' && offered(answer);
    case 'several':
      return Array.isArray(answer) && answer.every(offered) && new Set(answer).size === answer.length;
    case 'yes-no':
      return typeof answer === 'boolean';
  }
}

// Not the phone number: `040123-4567` has the shape of a code, and one such number in 31 its check character.
function identityCodes(input: NewApplication): FieldError[] {
  const texts: [string, unknown][] = [
    ['name', input.name],
    ['email', input.email],
    ...Object.entries(input.answers).map(([id, answer]): [string, unknown] => [`answers.${id.replace(/[^\w-]/g, '')}`, answer]),
  ];
  return texts
    .filter(([, text]) => typeof text === 'string' && containsPersonalIdentityCode(text))
    .map(([field]) => ({ field, code: 'personal_identity_code' as const }));
}
