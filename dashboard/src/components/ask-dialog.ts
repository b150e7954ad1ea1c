import { html, nothing, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';

/** A question before something that cannot be undone, or news that needs more than a line. */
export interface Question {
  title: string;
  text: string;
  /** More than a sentence has to say. */
  more?: TemplateResult;
  /** The one thing to do. */
  yes: { text: string; act: () => void } | { text: string; href: string /** The name of the file that the link saves. */; saveAs?: string };
  no: string;
}

/**
 * Asks in a native dialog. It is there while it has a question.
 *
 * @element vuoro-ask-dialog
 * @fires close - It was closed, whatever was chosen.
 */
export class AskDialog extends DashboardElement {
  static override properties = { question: { attribute: false } };
  declare question: Question;

  protected override render(): TemplateResult {
    const { title, text, more, yes, no } = this.question;
    return html`<dialog aria-labelledby="ask-title" aria-describedby="ask-text" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="ask-title">${title}</h2>
      <p id="ask-text">${text}</p>
      ${more}
      <form method="dialog" class="buttons">
        ${'href' in yes ? html`<a class="primary" href=${yes.href} download=${yes.saveAs ?? nothing} @click=${this.#left}>${yes.text}</a>` : html`<button class="primary" @click=${yes.act}>${yes.text}</button>`}
        <button>${no}</button>
      </form>
    </dialog>`;
  }

  readonly #left = (): void => this.querySelector('dialog')?.close();

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }
}

customElements.define('vuoro-ask-dialog', AskDialog);
