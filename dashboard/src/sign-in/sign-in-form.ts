import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import { ICONS } from '../icons.ts';
import styles from '../styles/sign-in.css';
import { formOf, textField, typed, typedPassword } from './form/field.ts';
import { type Fault, FormState } from './form/form-state.ts';
import { offerPasskeys, signInWithPasskey, stopOffering } from './passkey-sign-in.ts';
import { signInApi } from './sign-in-api.ts';
import { signInFault } from './sign-in-fault.ts';
import { signedIn } from './signed-in.ts';

adoptStyles(styles);

/**
 * All ways to sign in: a passkey first, the town's own service, and address with password and code. What was wrong is
 * never told, so that nobody learns who works here.
 *
 * @element vuoro-sign-in-form
 * @fires vuoro-signed-in - Somebody is signed in now.
 */
export class SignInForm extends DashboardElement {
  static override properties = { texts: { attribute: false }, email: {}, service: {}, takesFocus: { type: Boolean } };
  declare texts: SignInTexts;
  /** The address of the person, when it is known. */
  declare email: string;
  /** Where the town's own service is reached; empty when there is none. */
  declare service: string;
  declare takesFocus: boolean;
  readonly #form = new FormState(this);

  constructor() {
    super();
    this.email = this.service = '';
    this.takesFocus = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopOffering();
  }

  protected override render(): TemplateResult {
    const { texts, email, service } = this;
    const hasPasskeys = browserSupportsWebAuthn();
    const at = (id: string) => this.#form.at(id);
    return html`${this.#form.summary(texts.problem)}
      <div class="ways">
        ${
          hasPasskeys
            ? html`<button type="button" class="primary" aria-describedby="passkey-hint" @click=${this.#withPasskey}>
                  ${ICONS.passkey}${texts.passkey}
                </button>
                <small id="passkey-hint">${texts.passkeyHint}</small>`
            : nothing
        }
        ${service === '' ? nothing : html`<a class="button" href=${service} @click=${this.#leave}>${texts.service}</a>`}
      </div>
      <form class="fields" novalidate aria-labelledby="with-password" @submit=${this.#withPassword}>
        <h2 id="with-password">${hasPasskeys || service !== '' ? texts.orPassword : texts.withPassword}</h2>
        ${textField(texts.field, {
          id: 'email',
          label: texts.email,
          type: 'email',
          autocomplete: 'username webauthn',
          value: email === '' ? undefined : email,
          fault: at('email'),
        })}
        ${textField(texts.field, { id: 'password', label: texts.password, type: 'password', autocomplete: 'current-password', fault: at('password') })}
        ${textField(texts.field, { id: 'code', label: texts.code, hint: texts.codeHint, autocomplete: 'one-time-code', fault: at('code') })}
        <p class="buttons">
          <button class=${hasPasskeys ? '' : 'primary'} aria-disabled=${this.#form.isBusy}>${texts.submit}</button>
          <span role="status">${this.#form.isBusy ? texts.busy : nothing}</span>
        </p>
      </form>`;
  }

  protected override firstUpdated(): void {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement.matches('h1');
    if (this.takesFocus && isFree) this.querySelector<HTMLElement>('#email')?.focus();
    void this.#offer();
  }

  async #offer(): Promise<void> {
    const answer = await offerPasskeys();
    if (!answer || !this.isConnected) return;
    if (answer.trouble) await this.#form.show([signInFault(this.texts, answer.trouble, 'passkey')]);
    else this.#done();
  }

  readonly #withPasskey = async (): Promise<void> => {
    const done = await this.#form.send([], signInWithPasskey, (trouble) => [signInFault(this.texts, trouble, 'passkey')]);
    if (done === undefined) void this.#offer();
    else this.#done();
  };

  readonly #withPassword = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const input = { email: typed(form, 'email'), password: typedPassword(form, 'password'), code: typed(form, 'code') };
    const missing = (['email', 'password', 'code'] as const)
      .filter((field) => input[field] === '')
      .map((field): Fault => ({ field, text: this.texts.missing[field] }));
    const done = await this.#form.send(
      missing,
      () => signInApi.password(input),
      (trouble) => [{ field: 'email', ...signInFault(this.texts, trouble, 'password') }],
    );
    if (done !== undefined) this.#done();
  };

  readonly #leave = (): void => void this.dispatchEvent(new CustomEvent('vuoro-leaving'));

  #done(): void {
    stopOffering();
    signedIn(this);
  }
}

customElements.define('vuoro-sign-in-form', SignInForm);
