import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { StaffFrame } from '../router.ts';
import '../session/session-dialog.ts';
import type { Session } from '../session/session.ts';
import { isTyping } from './keys.ts';
import './key-help.ts';
import type { Toast } from './toast.ts';
import styles from '../styles/work.css';

adoptStyles(styles);

/** How long an offer to undo stays when nobody looks at it. */
const TOAST_MS = 20_000;

/**
 * What surrounds every page of a signed-in person: what was just done and its undo, the search over everything, the list
 * of shortcuts, and the end of the session.
 *
 * @element vuoro-workplace
 */
export class Workplace extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    session: { attribute: false },
    phase: {},
    toast: { state: true },
    dialog: { state: true },
  };
  declare frame: StaffFrame;
  declare session: Session;
  declare phase: Session['phase'];
  declare toast: Toast | undefined;
  declare dialog: 'search' | 'keys' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    document.addEventListener('vuoro-toast', this.#said);
    document.addEventListener('vuoro-search', this.#search);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    window.removeEventListener('keydown', this.#key);
    document.removeEventListener('vuoro-toast', this.#said);
    document.removeEventListener('vuoro-search', this.#search);
  }

  protected override render(): TemplateResult {
    const { frame, toast, dialog } = this;
    return html`<div class="toast" role="status" @focusin=${this.#hold} @pointerenter=${this.#hold} @focusout=${this.#letGo} @pointerleave=${this.#letGo}>
        ${
          toast
            ? html`<p>${toast.text}</p>
                ${toast.undo ? html`<button type="button" @click=${this.#undo}>${frame.words.undo} <kbd aria-hidden="true">Z</kbd></button>` : nothing}
                <button type="button" class="plain" aria-label=${frame.words.close} @click=${this.#dismiss}><span aria-hidden="true">✕</span></button>`
            : nothing
        }
      </div>
      ${dialog === 'search' ? html`<vuoro-quick-search .frame=${frame} @close=${this.#shut}></vuoro-quick-search>` : nothing}
      ${dialog === 'keys' ? html`<vuoro-key-help .words=${frame.words} @close=${this.#shut}></vuoro-key-help>` : nothing}
      ${
        this.phase === 'calm'
          ? nothing
          : html`<vuoro-session-dialog .frame=${frame} .session=${this.session} .phase=${this.phase}></vuoro-session-dialog>`
      }`;
  }

  readonly #said = (event: GlobalEventHandlersEventMap['vuoro-toast']): void => {
    this.toast = event.detail;
    this.#letGo();
  };

  readonly #hold = (): void => clearTimeout(this.#timer);

  readonly #letGo = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#dismiss, TOAST_MS);
  };

  readonly #dismiss = (): void => {
    const hadFocus = this.querySelector('.toast')?.contains(document.activeElement);
    this.toast = undefined;
    // The button is gone with the message; the page is where one goes on.
    if (hadFocus) document.querySelector<HTMLElement>('#main')?.focus();
  };

  readonly #undo = (): void => {
    const { toast } = this;
    this.#dismiss();
    toast?.undo?.();
  };

  readonly #search = (): void => void this.#openSearch();

  async #openSearch(): Promise<void> {
    await import('../search/quick-search.ts');
    this.dialog = 'search';
  }

  readonly #shut = (): void => void (this.dialog = undefined);

  readonly #key = (event: KeyboardEvent): void => {
    const isOpen = document.querySelector('dialog[open]') !== null;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!isOpen) this.#search();
      return;
    }
    if (isOpen || isTyping(event)) return;
    if (event.key === '?') this.dialog = 'keys';
    else if (event.key === 'z' && this.toast?.undo) this.#undo();
    else return;
    event.preventDefault();
  };
}

customElements.define('vuoro-workplace', Workplace);
