import { html, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import './sign-in-form.ts';

/**
 * Asks a signed-in person to sign in once more.
 *
 * @element vuoro-again-dialog
 * @fires close - It was closed without that.
 */
export class AgainDialog extends DashboardElement {
  static override properties = { texts: { attribute: false }, email: {}, cancel: {} };
  declare texts: SignInTexts;
  declare email: string;
  declare cancel: string;

  protected override render(): TemplateResult {
    const { again } = this.texts;
    return html`<dialog aria-labelledby="again-title" aria-describedby="again-text" @close=${this.#close}>
      <h2 id="again-title">${again.title}</h2>
      <p id="again-text">${again.text}</p>
      <vuoro-sign-in-form .texts=${this.texts} .email=${this.email}></vuoro-sign-in-form>
      <form method="dialog"><button>${this.cancel}</button></form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  readonly #close = (): void => void this.dispatchEvent(new Event('close'));
}

customElements.define('vuoro-again-dialog', AgainDialog);
