import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../api.ts';
import { DashboardElement } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import type { StaffFrame } from '../router.ts';
import type { Run } from '../sign-in/again.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { accountApi } from './account-api.ts';

/**
 * Changes the address of the signed-in person: asks for a letter to the new one.
 *
 * @element vuoro-email-form
 */
export class EmailForm extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    run: { attribute: false },
    sentTo: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  declare run: Run;
  declare sentTo: string | undefined;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { account, signIn } = this.texts;
    const { email } = account;
    return html`<p>${email.now(this.frame.me.account.email)}</p>
      ${this.#form.summary(signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit}>
        ${textField(signIn.field, {
          id: 'new-email',
          label: email.new,
          hint: email.hint,
          type: 'email',
          autocomplete: 'email',
          fault: this.#form.at('new-email'),
        })}
        <p class="buttons"><button aria-disabled=${this.#form.isBusy}>${email.send}</button></p>
        <p role="status">${this.#form.isBusy ? signIn.busy : this.sentTo === undefined ? nothing : email.sent(this.sentTo)}</p>
      </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { slug } = this.frame.tenant;
    const email = typed(form, 'new-email');
    this.sentTo = undefined;
    const done = await this.#form.send(
      email === '' ? [{ field: 'new-email', text: this.texts.account.email.missing }] : [],
      () => this.run(() => accountApi.askForEmail(slug, email)),
      (trouble) => [this.#fault(trouble)],
    );
    if (done !== undefined) this.sentTo = email;
  };

  #fault({ code, errors }: Trouble): Fault {
    const { account, signIn } = this.texts;
    return { field: 'new-email', text: errors?.some(({ field }) => field === 'email') ? account.email.unreadable : signIn.refusals[code] };
  }
}

customElements.define('vuoro-email-form', EmailForm);
