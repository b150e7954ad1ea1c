import { html, type TemplateResult } from 'lit';
import type { OwnCredentials } from '../../../api/contract/sign-in.ts';
import { DashboardElement } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { accountApi } from './account-api.ts';

/**
 * Another name for a passkey.
 *
 * @element vuoro-passkey-name-form
 * @fires vuoro-set - It has the name.
 * @fires close - It keeps the old one.
 */
export class PasskeyNameForm extends DashboardElement {
  static override properties = { passkey: { attribute: false }, texts: { attribute: false }, cancel: {} };
  declare passkey: OwnCredentials['passkeys'][number];
  declare texts: AccountPageTexts;
  declare cancel: string;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { account, signIn } = this.texts;
    return html`<form class="fields" novalidate @submit=${this.#submit}>
      ${textField(signIn.field, {
        id: 'passkey-name',
        label: account.passkeys.name,
        value: this.passkey.name,
        fault: this.#form.at('passkey-name'),
      })}
      <p class="buttons">
        <button aria-disabled=${this.#form.isBusy}>${account.passkeys.save}</button>
        <button type="button" @click=${() => this.dispatchEvent(new Event('close'))}>${this.cancel}</button>
      </p>
    </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { account, signIn } = this.texts;
    const name = typed(form, 'passkey-name').slice(0, 60);
    const done = await this.#form.send(
      name === '' ? [{ field: 'passkey-name', text: account.passkeys.nameMissing }] : [],
      () => accountApi.namePasskey(this.passkey.id, name),
      ({ code }) => [{ field: 'passkey-name', text: signIn.refusals[code] }],
    );
    if (done === undefined) this.querySelector('input')?.focus();
    else this.dispatchEvent(new CustomEvent('vuoro-set'));
  };
}

customElements.define('vuoro-passkey-name-form', PasskeyNameForm);
