import { html, nothing, type TemplateResult } from 'lit';
import '../components/ask-dialog.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import type { StaffFrame } from '../router.ts';
import type { Run } from '../sign-in/again.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { accountApi } from './account-api.ts';
import './recovery-codes.ts';

/**
 * How many recovery codes a person has left, and new ones.
 *
 * @element vuoro-own-codes
 * @fires vuoro-changed - There are new ones.
 */
export class OwnCodes extends DashboardElement {
  static override properties = {
    left: { type: Number },
    frame: { attribute: false },
    texts: { attribute: false },
    run: { attribute: false },
    codes: { state: true },
    isAsking: { state: true },
  };
  declare left: number;
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  declare run: Run;
  declare codes: readonly string[] | undefined;
  declare isAsking: boolean;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { frame, left } = this;
    const { account, signIn, credentials } = this.texts;
    const { codes } = account;
    if (this.codes)
      return html`<vuoro-recovery-codes
        .codes=${this.codes}
        .texts=${credentials}
        .copy=${frame.texts.copy}
        .email=${frame.me.account.email}
        .done=${codes.done}
        @close=${this.#close}
      ></vuoro-recovery-codes>`;
    return html`${this.#form.summary(signIn.problem)}
      <p class=${left < 3 ? 'soon' : ''}>${left === 0 ? codes.none : codes.left(left)}</p>
      <p class="buttons">
        <button type="button" @click=${() => (left === 0 ? void this.#make() : (this.isAsking = true))}>${left === 0 ? codes.make : codes.renew}</button>
      </p>
      ${this.isAsking ? this.#question() : nothing}`;
  }

  #question(): TemplateResult {
    const { codes } = this.texts.account;
    const question = {
      title: codes.renewTitle,
      text: codes.renewText,
      yes: { text: codes.renew, act: () => void this.#make() },
      no: this.frame.words.cancel,
    };
    return html`<vuoro-ask-dialog .question=${question} @close=${() => (this.isAsking = false)}></vuoro-ask-dialog>`;
  }

  async #make(): Promise<void> {
    const { refusals } = this.texts.signIn;
    const made = await this.#form.send(
      [],
      () => this.run(accountApi.newCodes),
      ({ code }) => [{ text: refusals[code] }],
    );
    this.codes = made?.codes;
  }

  readonly #close = async (): Promise<void> => {
    this.codes = undefined;
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('button'));
  };
}

customElements.define('vuoro-own-codes', OwnCodes);
