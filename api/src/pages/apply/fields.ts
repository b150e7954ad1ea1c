import { html } from 'hono/html';
import type { Question } from '../../../contract/postings.ts';
import { type Frame, said, saidIn } from '../frame.ts';
import { langAttribute } from '../job-rows.ts';
import type { Html } from '../layout.ts';
import type { FormError } from './form-errors.ts';
import { answerField, type ApplyValues } from './values.ts';

/** What every field of the form needs to know. */
export interface FormState {
  frame: Frame;
  values: ApplyValues;
  errors: readonly FormError[];
}

/** What a field needs to know of its form. */
export type FieldState = Pick<FormState, 'frame' | 'errors'>;

/** The id of a field's first control, where the error summary leads. */
export function idOf(field: string): string {
  return field.replace('.', '-');
}

interface TextField {
  field: string;
  label: string;
  value: string;
  type: 'text' | 'tel' | 'email';
  autocomplete: string;
  hint?: string;
}

/** One line of text about the person, with the token by which a browser can fill it in (WCAG 2.2, 1.3.5). */
export function textField(state: FieldState, { field, label, value, type, autocomplete, hint }: TextField): Html {
  return item(
    state,
    field,
    html`<label for="${field}">${label}</label>${hintLine(field, hint)}${errorLine(state, field)}
<input id="${field}" name="${field}" type="${type}" value="${value}" autocomplete="${autocomplete}"${describedBy(state, field, hint !== undefined)}>`,
  );
}

/** A document; one that is uploaded already stays until another is chosen or it is taken away. */
export function fileField(state: FormState, field: string, label: Html | string, isRequired: boolean): Html {
  const { texts } = state.frame;
  const kept = state.values.files[field];
  const id = idOf(field);
  return item(
    state,
    field,
    html`<label for="${id}">${label}${isRequired ? '' : optional(state.frame)}</label>${hintLine(id, texts.apply.cvHint)}${errorLine(state, field)}
${
  kept === undefined
    ? ''
    : html`<p>${texts.apply.cvKept(kept.name)}</p>${keptInputs(field, kept)}<label class="option"><input type="checkbox" name="drop" value="${field}"> <span>${texts.apply.cvRemove}</span></label>`
}<input id="${id}" name="${field}" type="file" accept=".pdf,.docx,.odt"${describedBy(state, field, true)}>`,
  );
}

/** The hidden controls that carry an uploaded document from step to step. */
export function keptInputs(field: string, kept: { id: string; name: string }): Html {
  return html`<input type="hidden" name="kept.${field}" value="${kept.id}"><input type="hidden" name="keptName.${field}" value="${kept.name}">`;
}

/** A posting's own question. */
export function questionField(state: FormState, question: Question): Html {
  const { frame, values } = state;
  const field = answerField(question);
  const label = html`<span${langAttribute(frame, saidIn(question.label, frame.lang))}>${said(question.label, frame.lang)}</span>`;
  const given = values.answers[question.id] ?? [];
  if (question.kind === 'file') return fileField(state, field, label, question.isRequired);
  if (question.kind === 'text') {
    const id = idOf(field);
    return item(
      state,
      field,
      html`<label for="${id}">${label}${question.isRequired ? '' : optional(frame)}</label>${errorLine(state, field)}
<textarea id="${id}" name="${field}" rows="4" maxlength="4000"${describedBy(state, field, false)}>${given[0] ?? ''}</textarea>`,
    );
  }
  return choiceField(state, question, label, given);
}

function choiceField(state: FormState, question: Question, label: Html, given: readonly string[]): Html {
  const { frame } = state;
  const { texts, lang } = frame;
  const field = answerField(question);
  const options =
    question.kind === 'yes-no'
      ? [
          { id: 'yes', text: html`${texts.apply.yes}` },
          { id: 'no', text: html`${texts.apply.no}` },
        ]
      : (question.options ?? []).map((option) => ({
          id: option.id,
          text: html`<span${langAttribute(frame, saidIn(option.label, lang))}>${said(option.label, lang)}</span>`,
        }));
  const type = question.kind === 'several' ? 'checkbox' : 'radio';
  const hint = question.kind === 'several' ? texts.questionKinds.several : undefined;
  return html`<fieldset class="item${hasError(state, field) ? ' wrong' : ''}"${describedBy(state, field, hint !== undefined)}>
<legend>${label}${question.isRequired ? '' : optional(frame)}</legend>${hintLine(idOf(field), hint)}${errorLine(state, field)}
${options.map(
  ({ id, text }, index) =>
    html`<label class="option"><input type="${type}" name="${field}" value="${id}"${index === 0 ? html` id="${idOf(field)}"` : ''}${
      given.includes(id) ? html` checked` : ''
    }> <span>${text}</span></label>`,
)}</fieldset>`;
}

/** The wrapper of a field, marked when something is wrong with it. */
export function item(state: FieldState, field: string, content: Html): Html {
  return html`<div class="item${hasError(state, field) ? ' wrong' : ''}">${content}</div>`;
}

/** The sentence at a field that has to be mended. */
export function errorLine(state: FieldState, field: string): Html | '' {
  const error = state.errors.find((candidate) => candidate.field === field);
  return error === undefined ? '' : html`<p class="error" id="${idOf(field)}-error">${error.text}</p>`;
}

/** Ties hint and error to their control for a screen reader. */
export function describedBy(state: FieldState, field: string, hasHint: boolean): Html | '' {
  const ids = [hasHint ? `${idOf(field)}-hint` : '', hasError(state, field) ? `${idOf(field)}-error` : ''].filter((id) => id !== '');
  return ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`;
}

function hasError(state: FieldState, field: string): boolean {
  return state.errors.some((error) => error.field === field);
}

/** What helps to fill a field in. */
export function hintLine(id: string, hint: string | undefined): Html | '' {
  return hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${hint}</p>`;
}

function optional(frame: Frame): Html {
  return html` <span class="optional">(${frame.texts.apply.optional})</span>`;
}
