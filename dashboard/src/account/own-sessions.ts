import { html, nothing, type TemplateResult } from 'lit';
import type { OwnSession } from '../../../api/contract/sign-in.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import { accountApi } from './account-api.ts';
import { momentText } from './moments.ts';

/**
 * Where a person is signed in, and signing out there.
 *
 * @element vuoro-own-sessions
 */
export class OwnSessions extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  readonly #load = new Load<{ items: OwnSession[] }>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.read();
  }

  /** Reads them again: what was done elsewhere on the page may have ended some. */
  read(): void {
    void this.#load.run((signal) => accountApi.sessions(signal));
  }

  protected override render(): TemplateResult {
    const { texts, words } = this.frame;
    return this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton rows" role="status" aria-label=${texts.frame.loading}><i></i><i></i></div>`,
      empty: () => html``,
      ready: ({ items }) => this.#list(items),
      failed: (trouble) => troubleView(texts, trouble, this.#load.again, words.refusals),
    });
  }

  #list(items: readonly OwnSession[]): TemplateResult {
    const { sessions } = this.texts.account;
    return html`<ul class="lines" role="list" aria-label=${sessions.list}>
        ${items.map((one) => html`<li>${this.#row(one)}</li>`)}
      </ul>
      ${items.length > 1 ? html`<p class="buttons"><button type="button" @click=${this.#endOthers}>${sessions.endOthers}</button></p>` : nothing}`;
  }

  #row({ id, device, seenAt, method, isThis }: OwnSession): TemplateResult {
    const { sessions } = this.texts.account;
    const { lang, tenant } = this.frame;
    const name = device === '' ? sessions.unknown : device;
    return html`<span class="what">${name}</span>
      <span class="facts">
        ${isThis ? html`<b>${sessions.here}</b>` : html`<span>${sessions.seen(momentText(seenAt, lang, tenant.timeZone))}</span>`}
        <span>${sessions.methods[method]}</span>
      </span>
      ${
        isThis
          ? nothing
          : html`<button type="button" class="small" aria-label=${sessions.endOf(name)} @click=${() => this.#end(id, name)}>${sessions.end}</button>`
      }`;
  }

  async #end(id: string, device: string): Promise<void> {
    const { trouble } = await accountApi.endSession(id);
    // Not found: it had ended by itself.
    if (trouble && trouble.code !== 'not_found') return say(this, { text: this.texts.signIn.refusals[trouble.code] });
    await this.#without((one) => one.id !== id, this.texts.account.sessions.ended(device));
  }

  readonly #endOthers = async (): Promise<void> => {
    const { trouble } = await accountApi.endOthers();
    if (trouble) return say(this, { text: this.texts.signIn.refusals[trouble.code] });
    await this.#without((one) => one.isThis, this.texts.account.sessions.othersEnded);
  };

  async #without(keeps: (one: OwnSession) => boolean, text: string): Promise<void> {
    const { state } = this.#load;
    if (state.is === 'ready') this.#load.show({ items: state.value.items.filter(keeps) });
    say(this, { text });
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('button'), this.closest('section')?.querySelector('h2'));
  }
}

customElements.define('vuoro-own-sessions', OwnSessions);
