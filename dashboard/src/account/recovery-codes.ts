import { html, type TemplateResult } from 'lit';
import '../components/copy-button.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { CredentialTexts } from '../i18n/credentials/texts.ts';
import type { Messages } from '../i18n/messages.ts';
import styles from '../styles/account.css';

adoptStyles(styles);

/**
 * Recovery codes, shown once: to copy, to print, to keep as a file.
 *
 * @element vuoro-recovery-codes
 * @fires close - The person has put them away.
 */
export class RecoveryCodes extends DashboardElement {
  static override properties = {
    codes: { attribute: false },
    texts: { attribute: false },
    copy: { attribute: false },
    email: {},
    done: {},
    isPage: { type: Boolean },
  };
  declare codes: readonly string[];
  declare texts: CredentialTexts;
  declare copy: Messages['copy'];
  declare email: string;
  /** What the button says that leads on. */
  declare done: string;
  /** They are all that the page shows. */
  declare isPage: boolean;

  protected override render(): TemplateResult {
    const { codes } = this.texts;
    return html`<div class="codes">
      ${this.isPage ? html`<h1 tabindex="-1" id="codes-title">${codes.title}</h1>` : html`<h2 tabindex="-1" id="codes-title">${codes.title}</h2>`}
      <p>${codes.text}</p>
      <p class="sheet">${codes.sheet(this.email, location.host)}</p>
      <ul class="code-list" id="recovery-codes" role="list" aria-labelledby="codes-title">
        ${this.codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ul>
      <div class="buttons">
        <vuoro-copy-button .text=${this.#text} .label=${codes.copy} .words=${this.copy} shownIn="recovery-codes"></vuoro-copy-button>
        <button type="button" @click=${this.#download}>${codes.download}</button>
        <button type="button" @click=${print}>${codes.print}</button>
      </div>
      <p><button type="button" class="primary" @click=${this.#close}>${this.done}</button></p>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('#codes-title')?.focus();
  }

  get #text(): string {
    return `${this.texts.codes.sheet(this.email, location.host)}\n\n${this.codes.join('\n')}\n`;
  }

  readonly #download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#text], { type: 'text/plain' }));
    link.download = this.texts.codes.file;
    link.click();
    // The download has taken it over by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href));
  };

  readonly #close = (): void => void this.dispatchEvent(new Event('close'));
}

const print = (): void => window.print();

customElements.define('vuoro-recovery-codes', RecoveryCodes);
