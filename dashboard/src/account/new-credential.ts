import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { html, nothing, type TemplateResult } from 'lit';
import type { Enrolment } from '../../../api/contract/sign-in.ts';
import { DashboardElement } from '../element.ts';
import type { CredentialTexts } from '../i18n/credentials/texts.ts';
import type { Messages } from '../i18n/messages.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { letterHead } from '../sign-in/letter-head.ts';
import { accountApi } from './account-api.ts';
import { passkeyFault } from './credential-fault.ts';
import { makePasskey } from './new-passkey.ts';
import './password-form.ts';
import './recovery-codes.ts';

/**
 * For somebody who cannot sign in yet: a passkey, or a password with a code generator, and then recovery codes.
 *
 * @element vuoro-new-credential
 * @fires vuoro-set-up - All is done; the person is signed in.
 */
export class NewCredential extends DashboardElement {
  static override properties = {
    texts: { attribute: false },
    words: { attribute: false },
    copy: { attribute: false },
    email: {},
    heading: {},
    intro: {},
    done: {},
    enrolment: { state: true },
    codes: { state: true },
  };
  declare texts: CredentialTexts;
  declare words: SignInTexts;
  declare copy: Messages['copy'];
  declare email: string;
  declare heading: string;
  declare intro: string;
  /** What the button says that ends it. */
  declare done: string;
  declare enrolment: Enrolment | undefined;
  declare codes: readonly string[] | undefined;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { texts, words, copy, email, codes } = this;
    if (codes)
      return html`<vuoro-recovery-codes isPage .codes=${codes} .texts=${texts} .copy=${copy} .email=${email} .done=${this.done} @close=${this.#end}></vuoro-recovery-codes>`;
    return html`${letterHead(this.heading, this.intro)} ${this.#form.summary(words.problem)}
      <div class="choices-of-two">
        <section class="choice" aria-labelledby="choose-passkey">
          <h2 id="choose-passkey">${texts.passkey.title}</h2>
          <p>${browserSupportsWebAuthn() ? texts.passkey.text : texts.passkey.unsupported}</p>
          ${browserSupportsWebAuthn() ? html`<button type="button" class="primary" @click=${this.#passkey}>${texts.passkey.make}</button>` : nothing}
        </section>
        <section class="choice" aria-labelledby="choose-password">
          <h2 id="choose-password">${texts.password.title}</h2>
          ${
            this.enrolment
              ? html`<vuoro-password-form .texts=${texts} .words=${words} .copy=${copy} .email=${email} .enrolment=${this.enrolment} @vuoro-set=${this.#made}></vuoro-password-form>`
              : html`<p>${texts.password.text}</p>
                  <button type="button" @click=${this.#password}>${texts.password.choose}</button>`
          }
        </section>
      </div>`;
  }

  readonly #passkey = async (): Promise<void> => {
    const done = await this.#form.send([], makePasskey, ({ code }) => [{ text: passkeyFault(this.texts, this.words.refusals, { code }) }]);
    if (done !== undefined) await this.#made();
  };

  readonly #password = async (): Promise<void> => {
    this.enrolment = await this.#form.send([], accountApi.newGenerator, ({ code }) => [{ text: this.words.refusals[code] }]);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#choose-password')?.scrollIntoView({ block: 'start' });
    this.querySelector<HTMLElement>('#new-code')?.focus({ preventScroll: true });
  };

  // Codes that are there already stay good: only who has none gets some.
  readonly #made = async (): Promise<void> => {
    const { value } = await accountApi.credentials();
    if (value && value.recoveryCodes > 0) return this.#end();
    const { value: made } = await accountApi.newCodes();
    if (made) this.codes = made.codes;
    else this.#end();
  };

  readonly #end = (): void => void this.dispatchEvent(new CustomEvent('vuoro-set-up'));
}

customElements.define('vuoro-new-credential', NewCredential);
