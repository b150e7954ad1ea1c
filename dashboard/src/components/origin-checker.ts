import { html, nothing, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import { checkOrigin, type OriginCheck } from '../embed/origin-check.ts';
import type { Messages } from '../i18n/messages.ts';
import './copy-button.ts';

/**
 * Asks for the address of a page and says whether the widget may be shown there, else which part of it differs.
 *
 * @element vuoro-origin-checker
 */
export class OriginChecker extends DashboardElement {
  static override properties = {
    origins: { attribute: false },
    words: { attribute: false },
    copy: { attribute: false },
    check: { state: true },
  };
  declare origins: readonly string[];
  declare words: Messages['origins'];
  declare copy: { label: string; words: Messages['copy'] };
  declare check: OriginCheck;

  constructor() {
    super();
    this.origins = [];
    this.check = { is: 'empty' };
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<form class="checker" novalidate @submit=${this.#submit} @input=${this.#forget}>
      <label for="page-address">${words.label}</label>
      <p class="quiet" id="page-address-hint">${words.hint}</p>
      <div class="line">
        <input id="page-address" name="address" type="url" autocomplete="url" spellcheck="false" aria-describedby="page-address-hint" />
        <button type="submit">${words.check}</button>
      </div>
      <div class="verdict" role="status">${this.#verdict()}</div>
    </form>`;
  }

  #verdict(): TemplateResult | typeof nothing {
    const { words, check } = this;
    if (check.is === 'empty') return nothing;
    if (check.is === 'unreadable') return html`<p>${words.unreadable}</p>`;
    if (check.is === 'allowed') return html`<p class="yes"><span aria-hidden="true">✓ </span>${words.allowed(check.origin)}</p>`;
    const { origin, nearest, differs } = check;
    return html`<p class="no"><span aria-hidden="true">✕ </span>${words.refused(origin)}</p>
      ${
        nearest === undefined || differs.includes('host')
          ? html`<p>${words.unknown}</p>`
          : html`<p>${words.nearest(nearest)}</p>
              <ul>
                ${differs.map((part) => html`<li>${words.parts[part]}</li>`)}
              </ul>`
      }
      <p>${words.ask} <code id="asked-origin">${origin}</code></p>
      <vuoro-copy-button .text=${origin} .label=${this.copy.label} .words=${this.copy.words} shownIn="asked-origin"></vuoro-copy-button>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = event.target instanceof HTMLFormElement ? new FormData(event.target).get('address') : '';
    this.check = checkOrigin(typeof typed === 'string' ? typed : '', this.origins);
  };

  readonly #forget = (): void => {
    this.check = { is: 'empty' };
  };
}

customElements.define('vuoro-origin-checker', OriginChecker);
