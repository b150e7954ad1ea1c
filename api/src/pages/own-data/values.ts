import { OwnDataRequest } from '../../../contract/data-requests.ts';
import type { FieldError } from '../../../contract/errors.ts';
import { readContact } from '../../data-requests/checks.ts';
import { fieldErrors } from '../../http/validated.ts';

/** The form as far as it is filled in. */
export interface AskValues {
  /** Makes sending twice the same as sending once. */
  token: string;
  kind: string;
  name: string;
  email: string;
  message: string;
}

/** The fields in the order of the page. */
export const ASK_FIELDS = ['kind', 'name', 'email', 'message'] as const;
export type AskField = (typeof ASK_FIELDS)[number];

/** The empty form. */
export function emptyAsk(token: string): AskValues {
  return { token, kind: '', name: '', email: '', message: '' };
}

/** What a sent form says. */
export function readAsk(form: FormData): AskValues {
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n') : '';
  };
  return { token: text('token'), kind: text('kind'), name: text('name'), email: text('email'), message: text('message') };
}

/** The request that a form makes, or all that is wrong with it at once. */
export function toRequest(
  { kind, name, email, message }: AskValues,
  country: string,
): { ok: true; value: OwnDataRequest } | { ok: false; fields: FieldError[] } {
  const parsed = OwnDataRequest.safeParse({ kind, name, email, ...(message.trim() !== '' && { message }) });
  const shape = parsed.success ? [] : fieldErrors(parsed.error.issues);
  const fields = [...shape, ...readContact({ name, email, message }, country).fields];
  return parsed.success && fields.length === 0 ? { ok: true, value: parsed.data } : { ok: false, fields };
}
