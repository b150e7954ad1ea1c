import { html, type PropertyValues, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { Messages } from '../i18n/messages.ts';

/**
 * Copies a text and says so politely. Where the browser does not allow it, the text is selected for copying by hand.
 *
 * @element vuoro-copy-button
 */
export class CopyButton extends DashboardElement {
  static override properties = {
    text: {},
    label: {},
    words: { attribute: false },
    shownIn: {},
    isPrimary: { type: Boolean },
    said: { state: true },
  };
  /** What is copied; nothing yet when undefined. */
  declare text: string | undefined;
  declare label: string;
  declare words: Messages['copy'];
  /** The id of the element in which the text can be read. */
  declare shownIn: string;
  declare isPrimary: boolean;
  declare said: string;

  constructor() {
    super();
    this.label = this.shownIn = this.said = '';
    this.isPrimary = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was copied is no longer what stands there.
    if (changed.has('text')) this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class=${this.isPrimary ? 'primary' : 'plain'} aria-disabled=${this.text === undefined} @click=${this.#copy}>
        ${this.label}
      </button>
      <span class="said" role="status">${this.said}</span>`;
  }

  readonly #copy = async (): Promise<void> => {
    if (this.text === undefined) return;
    // Said again when it is done again.
    this.said = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = this.words.done;
    } catch {
      const shown = document.getElementById(this.shownIn);
      if (shown) getSelection()?.selectAllChildren(shown);
      this.said = this.words.failed;
    }
  };
}

customElements.define('vuoro-copy-button', CopyButton);
