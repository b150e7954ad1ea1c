import { html, nothing, type TemplateResult } from 'lit';
import type { Enrolment } from '../../../api/contract/sign-in.ts';
import '../components/copy-button.ts';
import { DashboardElement } from '../element.ts';
import type { CredentialTexts } from '../i18n/credentials/texts.ts';
import type { Messages } from '../i18n/messages.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import type { Run } from '../sign-in/again.ts';
import { formOf, textField, typed, typedPassword } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { accountApi } from './account-api.ts';
import { missingFaults, passwordFaults } from './password-fault.ts';
import { qrCode } from './qr-code.ts';

/**
 * Sets a password: the first with a code generator that it sets up, a later one with a code of the generator there is.
 *
 * @element vuoro-password-form
 * @fires vuoro-set - The password is set.
 */
export class PasswordForm extends DashboardElement {
  static override properties = {
    texts: { attribute: false },
    words: { attribute: false },
    copy: { attribute: false },
    email: {},
    enrolment: { attribute: false },
    run: { attribute: false },
  };
  declare texts: CredentialTexts;
  declare words: SignInTexts;
  declare copy: Messages['copy'];
  declare email: string;
  /** The new generator; absent when the old one stays. */
  declare enrolment: Enrolment | undefined;
  /** Runs what needs a recent sign-in. */
  declare run: Run;
  readonly #form = new FormState(this);

  constructor() {
    super();
    this.run = (task) => task();
  }

  protected override render(): TemplateResult {
    const { texts, words, email, enrolment } = this;
    const { password } = texts;
    const at = (id: string) => this.#form.at(id);
    return html`${this.#form.summary(words.problem)}
      <form class="fields" novalidate @submit=${this.#submit}>
        ${enrolment ? this.#generator(enrolment) : nothing}
        <span class="hidden" aria-hidden="true"><input type="text" name="username" autocomplete="username" value=${email} tabindex="-1" readonly /></span>
        ${textField(words.field, {
          id: 'new-code',
          label: password.code,
          hint: enrolment ? password.codeHint : password.oldCodeHint,
          autocomplete: 'one-time-code',
          inputmode: 'numeric',
          size: 6,
          fault: at('new-code'),
        })}
        ${textField(words.field, {
          id: 'new-password',
          label: password.label,
          hint: password.hint,
          type: 'password',
          autocomplete: 'new-password',
          fault: at('new-password'),
        })}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${password.save}</button>
          <span role="status">${this.#form.isBusy ? words.busy : nothing}</span>
        </p>
      </form>`;
  }

  #generator({ uri, secret }: Enrolment): TemplateResult {
    const { generator } = this.texts;
    return html`<div class="generator">
      <p>${generator.text}</p>
      ${qrCode(uri, generator.picture)}
      <p>
        ${generator.secret}<br /><code id="generator-secret">${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <vuoro-copy-button .text=${secret} .label=${generator.copy} .words=${this.copy} shownIn="generator-secret"></vuoro-copy-button>
    </div>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { enrolment } = this;
    const input = { password: typedPassword(form, 'new-password'), code: typed(form, 'new-code') };
    const done = await this.#form.send(
      missingFaults(this.texts, input),
      () => this.run(() => accountApi.setPassword({ ...input, ...(enrolment && { enrolment: enrolment.enrolment }) })),
      (trouble) => passwordFaults(this.texts, this.words.refusals, trouble),
    );
    if (done !== undefined) this.dispatchEvent(new CustomEvent('vuoro-set'));
  };
}

customElements.define('vuoro-password-form', PasswordForm);
