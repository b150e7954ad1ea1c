import { html, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';

/** What the dialog says. */
export interface NameWords {
  label: string;
  hint?: string;
  save: string;
  cancel: string;
  missing: string;
  fault: string;
}

/**
 * Asks for the name of a template.
 *
 * @element vuoro-name-dialog
 * @fires close - It was closed, named or not.
 */
export class NameDialog extends DashboardElement {
  static override properties = { heading: {}, name: {}, words: { attribute: false }, keep: { attribute: false } };
  declare heading: string;
  declare name: string;
  declare words: NameWords;
  /** Keeps the name; gives why not, in words. */
  declare keep: (name: string) => Promise<string | undefined>;
  readonly #state = new FormState(this);

  protected override render(): TemplateResult {
    const { heading, name, words } = this;
    const { label, hint, save, cancel, fault } = words;
    return html`<dialog aria-labelledby="name-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="name-title">${heading}</h2>
      <form class="fields" novalidate @submit=${this.#submit}>
        ${textField({ fault, showPassword: '' }, { id: 'template-name', label, hint, value: name, fault: this.#state.at('template-name') })}
        <div class="buttons">
          <button class="primary" aria-disabled=${this.#state.isBusy}>${save}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector('input')?.select();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const name = typed(form, 'template-name').slice(0, 80);
    const why = name === '' ? this.words.missing : await this.keep(name);
    if (why === undefined) return this.querySelector('dialog')?.close();
    await this.#state.show([{ field: 'template-name', text: why }]);
    this.querySelector('input')?.focus();
  };
}

customElements.define('vuoro-name-dialog', NameDialog);
