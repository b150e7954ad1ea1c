import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import { pageHref, type StaffFrame, withChanges } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { say } from '../staff/toast.ts';
import { accountApi } from './account-api.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/**
 * Name and language of the signed-in person.
 *
 * @element vuoro-profile-form
 */
export class ProfileForm extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { account, signIn } = this.texts;
    const { profile } = account;
    const { name, lang } = this.frame.me.account;
    return html`${this.#form.summary(signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit}>
        ${textField(signIn.field, { id: 'name', label: profile.name, hint: profile.nameHint, autocomplete: 'name', value: name, fault: this.#form.at('name') })}
        <div class="field">
          <label for="own-lang">${profile.language}</label>
          <select id="own-lang" name="lang">
            ${LANGUAGES.map((one) => html`<option value=${one} lang=${one} .selected=${one === lang}>${OWN_NAMES[one]}</option>`)}
          </select>
        </div>
        <p class="buttons">
          <button aria-disabled=${this.#form.isBusy}>${profile.save}</button>
          <span role="status">${this.#form.isBusy ? signIn.busy : nothing}</span>
        </p>
      </form>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { account, signIn } = this.texts;
    const name = typed(form, 'name');
    const lang = LANGUAGES.find((one) => one === typed(form, 'lang')) ?? this.frame.lang;
    const done = await this.#form.send(
      name === '' ? [{ field: 'name', text: account.profile.nameMissing }] : [],
      () => accountApi.edit({ name, lang }),
      ({ code }) => [{ text: signIn.refusals[code] }],
    );
    if (done === undefined) return;
    say(this, { text: account.profile.saved });
    const { tenant, query } = this.frame;
    // A language in the address would outweigh the one that was just chosen.
    signedIn(this, query.has('lang') ? pageHref(tenant.slug, 'account', withChanges(query, { lang: '' })) : undefined);
  };
}

customElements.define('vuoro-profile-form', ProfileForm);
