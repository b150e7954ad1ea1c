import { html, nothing, type TemplateResult } from 'lit';

/** One choice. */
export interface Option {
  value: string;
  text: string;
  lang?: string;
}

/** A choice of one with its label above. */
export function selectField(id: string, label: string, options: readonly Option[], chosen?: string): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} name=${id}>
      ${options.map(({ value, text, lang }) => html`<option value=${value} lang=${lang ?? nothing} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
