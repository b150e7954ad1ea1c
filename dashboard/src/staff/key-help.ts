import { html, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { KeyName, Words } from '../i18n/work/words.ts';

const KEYS: [KeyName, string[]][] = [
  ['search', ['Ctrl', 'K']],
  ['next', ['J', '↓']],
  ['previous', ['K', '↑']],
  ['open', ['Enter']],
  ['close', ['Esc']],
  ['select', ['X']],
  ['reject', ['R']],
  ['invite', ['I']],
  ['message', ['M']],
  ['compare', ['C']],
  ['undo', ['Z']],
  ['help', ['?']],
];

/**
 * The list of shortcuts.
 *
 * @element vuoro-key-help
 * @fires close - It was closed.
 */
export class KeyHelp extends DashboardElement {
  static override properties = { words: { attribute: false } };
  declare words: Words;

  protected override render(): TemplateResult {
    const { keys, close } = this.words;
    return html`<dialog aria-labelledby="keys-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="keys-title">${keys.title}</h2>
      <dl class="keys">
        ${KEYS.map(
          ([name, combination]) =>
            html`<div>
              <dt>${keys.names[name]}</dt>
              <dd>${combination.map((key) => html`<kbd>${key}</kbd> `)}</dd>
            </div>`,
        )}
      </dl>
      <form method="dialog"><button>${close}</button></form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }
}

customElements.define('vuoro-key-help', KeyHelp);
