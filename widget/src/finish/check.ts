import { CONSENT_MISSING } from '../i18n/form-texts.ts';
import { say } from '../i18n/spoken.ts';
import type { Form } from '../forms/form.ts';
import type { Fault } from '../forms/form-model.ts';
import { isOf, labelOf } from '../forms/labels.ts';
import { errorText } from './error-text.ts';
import { type FieldFault, faultsOf } from './faults.ts';

/** Looks through what was given, and says what is to be put right. */
export function check(form: Form): void {
  form.refusal = undefined;
  form.faults = inWords(form, faultsOf(form.fields, new FormData(form.element)));
  form.isRight = !form.faults[0];
}

/** Faults as the person reads them. */
export function inWords({ fields }: Form, faults: readonly FieldFault[]): Fault[] {
  return faults.map(({ field, code }) => ({
    field,
    text:
      field === 'consent' && code === 'required'
        ? say(CONSENT_MISSING)
        : errorText(code, labelOf(fields.find(({ name }) => isOf(field, name)) ?? { name: field })),
  }));
}
