import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Label } from '../i18n/words.ts';
import { type Desk, idOf } from './desk.ts';

/** One thing to fill in: label above, hint below it, then what is wrong, then the control. */
export interface Field {
  /** Dotted path in the draft; the id follows from it. */
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  /** The language of what is written, when it is not the page's. */
  lang?: string;
}

/** How a control is tied to its label, hint and error. */
export interface Ties {
  id: string;
  describedBy: string | typeof nothing;
  isInvalid: 'true' | typeof nothing;
}

/** A field around its control. */
export function field(
  desk: Desk,
  { name, label, hint, isOptional = false }: Field,
  control: (ties: Ties) => TemplateResult,
): TemplateResult {
  const id = idOf(name);
  const error = desk.errorOf(name, label);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error === undefined ? '' : 'wrong'}">
    <label for=${id}>${label}${isOptional ? html` <span class="optional">(${desk.words.optional})</span>` : nothing}</label>
    ${hint === undefined ? nothing : html`<small id="${id}-hint">${hint}</small>`}
    ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}
    ${control({ id, describedBy: described === '' ? nothing : described, isInvalid: error === undefined ? nothing : 'true' })}
  </div>`;
}

/** Settings of a one-line text. */
export interface LineOptions {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'datetime-local';
  inputMode?: 'numeric' | 'decimal' | 'url';
  /** As wide as what goes into it, in characters. */
  width?: number;
  list?: string;
  longest?: number;
}

/** A text of one line. */
export function lineField(
  desk: Desk,
  spec: Field,
  value: string,
  changed: (value: string) => void,
  options: LineOptions = {},
): TemplateResult {
  return field(
    desk,
    spec,
    ({ id, describedBy, isInvalid }) =>
      html`<input
        id=${id}
        class=${options.width === undefined ? '' : `chars-${options.width}`}
        type=${options.type ?? 'text'}
        inputmode=${ifDefined(options.inputMode)}
        list=${ifDefined(options.list)}
        maxlength=${ifDefined(options.longest)}
        lang=${ifDefined(spec.lang)}
        autocomplete="off"
        .value=${value}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        @input=${(event: Event) => changed(valueOf(event))}
      />`,
  );
}

/** A choice of one out of several. */
export function choiceField(
  desk: Desk,
  spec: Field,
  value: string,
  choices: readonly (readonly [value: string, name: string])[],
  changed: (value: string) => void,
): TemplateResult {
  return field(
    desk,
    spec,
    ({ id, describedBy, isInvalid }) =>
      html`<select id=${id} aria-describedby=${describedBy} aria-invalid=${isInvalid} @change=${(event: Event) => changed(valueOf(event))}>
        ${choices.map(([code, name]) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
      </select>`,
  );
}

/** Something that is so or not. */
export function checkField(spec: Field, isSet: boolean, changed: (isSet: boolean) => void): TemplateResult {
  const id = idOf(spec.name);
  return html`<div class="field check">
    <input
      type="checkbox"
      id=${id}
      .checked=${isSet}
      aria-describedby=${spec.hint === undefined ? nothing : `${id}-hint`}
      @change=${(event: Event) => changed(event.target instanceof HTMLInputElement && event.target.checked)}
    />
    <div>
      <label for=${id}>${spec.label}</label>
      ${spec.hint === undefined ? nothing : html`<small id="${id}-hint">${spec.hint}</small>`}
    </div>
  </div>`;
}

/** Label and hint of a field of the catalog. */
export function named(desk: Desk, name: string, label: Label): Field {
  return { name, label: desk.words.labels[label], hint: desk.words.hints[label] };
}

export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
