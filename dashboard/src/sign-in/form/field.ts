import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../element.ts';
import { ICONS } from '../../icons.ts';
import styles from '../../styles/forms.css';

adoptStyles(styles);

/** One line of text that a form asks for. */
export interface TextField {
  /** Also its name. */
  id: string;
  label: string;
  hint?: string;
  fault?: string;
  type?: 'text' | 'email' | 'password';
  autocomplete?: string;
  inputmode?: 'numeric';
  value?: string;
  /** Room for so many characters, when that says what is asked for. */
  size?: number;
}

/** Words that every field needs. */
export interface FieldWords {
  /** Said before what is wrong with a field. */
  fault: string;
  showPassword: string;
}

/** A field with its label above, its hint, and what is wrong with it. Passwords can be looked at. */
export function textField(words: FieldWords, field: TextField): TemplateResult {
  const { id, label, hint, fault, type = 'text', autocomplete, inputmode, value, size } = field;
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="field ${fault === undefined ? '' : 'faulty'}">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<small id="${id}-hint">${hint}</small>`}
    ${fault === undefined ? nothing : faultLine(words, id, fault)}
    <span class="line">
      <input
        id=${id}
        name=${id}
        type=${type}
        class=${size === undefined ? '' : 'short'}
        value=${value ?? nothing}
        autocomplete=${autocomplete ?? 'off'}
        inputmode=${inputmode ?? nothing}
        autocapitalize=${type === 'text' ? nothing : 'none'}
        spellcheck=${type === 'text' ? nothing : 'false'}
        aria-describedby=${described === '' ? nothing : described}
        aria-invalid=${fault === undefined ? nothing : 'true'}
      />
      ${type === 'password' ? html`<button type="button" aria-controls=${id} aria-pressed="false" aria-label=${words.showPassword} @click=${turn}>${ICONS.eye}</button>` : nothing}
    </span>
  </div>`;
}

/** What is wrong with a field, at the field. */
export function faultLine(words: Pick<FieldWords, 'fault'>, id: string, fault: string): TemplateResult {
  return html`<p class="fault" id="${id}-fault"><span class="hidden">${words.fault}</span> ${fault}</p>`;
}

/** What was typed into a field of a form, without spaces around it. */
export function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A password as it was typed, to the last space. */
export function typedPassword(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** The form that an event came from. */
export function formOf(event: Event): HTMLFormElement | undefined {
  event.preventDefault();
  return event.currentTarget instanceof HTMLFormElement ? event.currentTarget : undefined;
}

function turn({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLButtonElement)) return;
  const input = currentTarget.parentElement?.querySelector('input');
  if (!input) return;
  input.type = input.type === 'password' ? 'text' : 'password';
  currentTarget.ariaPressed = String(input.type === 'text');
}
