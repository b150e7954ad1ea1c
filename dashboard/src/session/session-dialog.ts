import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { timeWords } from '../../../widget/src/day.ts';
import { langOf } from '../../../widget/src/i18n/localize.ts';
import { DashboardElement } from '../element.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import type { Session } from './session.ts';
import { signInQuery } from './way-back.ts';

/**
 * Says that the session ends soon and lengthens it (WCAG 2.2, 2.2.1), or that it has ended. The page behind it stays as
 * it is, so that nothing that was being written is lost.
 *
 * @element vuoro-session-dialog
 */
export class SessionDialog extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    session: { attribute: false },
    phase: {},
    isStillOut: { state: true },
    isRead: { state: true },
  };
  declare frame: StaffFrame;
  declare session: Session;
  declare phase: Session['phase'];
  declare isStillOut: boolean;
  /** Told once that the longest time is nearly over; telling again would only be in the way. */
  declare isRead: boolean;

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="session-title" aria-describedby="session-text" @cancel=${this.#cancel}>
      ${this.phase === 'ended' ? this.#ended() : this.#ending()}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open && !(this.isRead && this.phase === 'ending')) dialog.showModal();
    if (changed.has('phase')) dialog?.querySelector<HTMLElement>('.primary')?.focus();
  }

  #ending(): TemplateResult {
    const { words, lang, tenant, me } = this.frame;
    const { isFinal } = this.session;
    const end = isFinal ? me.session.endsAt : me.session.idleEndsAt;
    const time = timeWords(Date.parse(end), langOf(lang) ?? 0, tenant.timeZone);
    return html`<h2 id="session-title">${words.session.ending}</h2>
      <p id="session-text">${isFinal ? words.session.finalText(time) : words.session.endingText(time)}</p>
      <p class="buttons">
        <button type="button" class="primary" @click=${this.#stay}>${isFinal ? words.close : words.session.stay}</button>
      </p>`;
  }

  #ended(): TemplateResult {
    const { words, tenant, query } = this.frame;
    const href = pageHref(tenant.slug, 'sign-in', query, signInQuery(location));
    return html`<h2 id="session-title">${words.session.ended}</h2>
      <p id="session-text">${words.session.endedText}</p>
      <p role="status">${this.isStillOut ? words.session.stillOut : nothing}</p>
      <p class="buttons">
        <a class="primary" href=${href} target="_blank">${words.session.signIn}</a>
        <button type="button" @click=${this.#resume}>${words.session.resume}</button>
      </p>`;
  }

  // Esc means the same as the one button; after the end there is nothing to go back to.
  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    if (this.phase === 'ending') void this.#stay();
  };

  readonly #stay = async (): Promise<void> => {
    this.isRead = this.session.isFinal;
    if (this.isRead) this.querySelector('dialog')?.close();
    else await this.session.extend();
  };

  readonly #resume = async (): Promise<void> => {
    this.isStillOut = !(await this.session.resume());
  };
}

customElements.define('vuoro-session-dialog', SessionDialog);
