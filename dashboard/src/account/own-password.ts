import { html, nothing, type TemplateResult } from 'lit';
import type { Enrolment } from '../../../api/contract/sign-in.ts';
import '../components/ask-dialog.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import type { StaffFrame } from '../router.ts';
import type { Run } from '../sign-in/again.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { say } from '../staff/toast.ts';
import { accountApi } from './account-api.ts';
import './password-form.ts';

/**
 * A person's password with its code generator: set, changed, taken away.
 *
 * @element vuoro-own-password
 * @fires vuoro-changed - It is another one now, or none.
 */
export class OwnPassword extends DashboardElement {
  static override properties = {
    hasPassword: { type: Boolean },
    frame: { attribute: false },
    texts: { attribute: false },
    run: { attribute: false },
    form: { state: true },
    isAsking: { state: true },
  };
  declare hasPassword: boolean;
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  declare run: Run;
  /** The form, while it is open, with the new generator when there is to be one. */
  declare form: { enrolment: Enrolment | undefined } | undefined;
  declare isAsking: boolean;
  readonly #state = new FormState(this);

  protected override render(): TemplateResult {
    const { account, signIn } = this.texts;
    const { password } = account;
    return html`<p>${this.hasPassword ? password.has : password.hasNot}</p>
      ${this.#state.summary(signIn.problem)} ${this.form ? this.#form(this.form) : this.#buttons()}
      ${this.isAsking ? this.#question() : nothing}`;
  }

  #buttons(): TemplateResult {
    const { password } = this.texts.account;
    if (!this.hasPassword) return html`<p class="buttons"><button type="button" @click=${this.#withGenerator}>${password.set}</button></p>`;
    return html`<p class="buttons">
      <button type="button" @click=${() => this.#open(undefined)}>${password.change}</button>
      <button type="button" @click=${this.#withGenerator}>${password.changeBoth}</button>
      <button type="button" @click=${() => (this.isAsking = true)}>${password.remove}</button>
    </p>`;
  }

  #form({ enrolment }: { enrolment: Enrolment | undefined }): TemplateResult {
    const { frame, texts } = this;
    return html`<vuoro-password-form
        .texts=${texts.credentials}
        .words=${texts.signIn}
        .copy=${frame.texts.copy}
        .email=${frame.me.account.email}
        .enrolment=${enrolment}
        .run=${this.run}
        @vuoro-set=${this.#set}
      ></vuoro-password-form>
      <p class="buttons"><button type="button" @click=${this.#close}>${frame.words.cancel}</button></p>`;
  }

  #question(): TemplateResult {
    const { password } = this.texts.account;
    const question = {
      title: password.removeTitle,
      text: password.removeText,
      yes: { text: password.remove, act: () => void this.#remove() },
      no: this.frame.words.cancel,
    };
    return html`<vuoro-ask-dialog .question=${question} @close=${() => (this.isAsking = false)}></vuoro-ask-dialog>`;
  }

  readonly #withGenerator = async (): Promise<void> => {
    const { refusals } = this.texts.signIn;
    const enrolment = await this.#state.send(
      [],
      () => this.run(accountApi.newGenerator),
      ({ code }) => [{ text: refusals[code] }],
    );
    if (enrolment) await this.#open(enrolment);
  };

  async #open(enrolment: Enrolment | undefined): Promise<void> {
    this.form = { enrolment };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#new-code')?.focus();
  }

  readonly #close = async (): Promise<void> => {
    this.form = undefined;
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('button'));
  };

  readonly #set = async (): Promise<void> => {
    say(this, { text: this.texts.account.password.isSet });
    await this.#close();
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  };

  async #remove(): Promise<void> {
    const { account, signIn } = this.texts;
    const done = await this.#state.send(
      [],
      () => this.run(accountApi.removePassword),
      ({ code }) => [{ text: signIn.refusals[code] }],
    );
    if (done === undefined) return;
    say(this, { text: account.password.removed });
    this.dispatchEvent(new CustomEvent('vuoro-changed'));
  }
}

customElements.define('vuoro-own-password', OwnPassword);
