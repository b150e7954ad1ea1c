import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationOffer } from '../../../api/contract/members.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Me } from '../../../api/contract/staff.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { LetterTexts } from '../i18n/welcome/texts.ts';
import { formOf, textField, typed } from './form/field.ts';
import { FormState } from './form/form-state.ts';
import { invitationApi } from './invitation-api.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/**
 * Accepts an invitation: with name and language for somebody new, with one button for a person who has an account.
 *
 * @element vuoro-invitation-form
 * @fires vuoro-accepted - It is accepted; the detail says whether a passkey or password is still needed.
 */
export class InvitationForm extends DashboardElement {
  static override properties = { offer: { attribute: false }, token: {}, texts: { attribute: false }, me: { attribute: false } };
  declare offer: InvitationOffer;
  declare token: string;
  declare texts: LetterTexts;
  /** The signed-in person whom the invitation is for. */
  declare me: Me | undefined;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { me } = this;
    const { welcome, signIn } = this.texts;
    return html`${this.#form.summary(signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit}>
        ${me ? nothing : this.#fields()}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${me ? welcome.acceptAs(me.account.name) : welcome.accept}</button>
          <span role="status">${this.#form.isBusy ? signIn.busy : nothing}</span>
        </p>
      </form>`;
  }

  #fields(): TemplateResult {
    const { welcome, signIn } = this.texts;
    return html`${textField(signIn.field, { id: 'name', label: welcome.name, hint: welcome.nameHint, autocomplete: 'name', fault: this.#form.at('name') })}
      <fieldset class="field" aria-describedby="lang-hint">
        <legend>${welcome.language}</legend>
        <small id="lang-hint">${welcome.languageHint}</small>
        ${LANGUAGES.map(
          (lang) =>
            html`<label class="radio"><input type="radio" name="lang" value=${lang} ?checked=${lang === this.offer.lang} /><span lang=${lang}>${OWN_NAMES[lang]}</span></label>`,
        )}
      </fieldset>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { me, token, offer, texts } = this;
    const name = me?.account.name ?? typed(form, 'name');
    const lang = LANGUAGES.find((one) => one === typed(form, 'lang')) ?? offer.lang;
    const accepted = await this.#form.send(
      name === '' ? [{ field: 'name', text: texts.welcome.nameMissing }] : [],
      () => invitationApi.accept({ token, name, lang }),
      ({ code }) => [{ text: texts.signIn.refusals[code] }],
    );
    if (accepted) this.dispatchEvent(new CustomEvent('vuoro-accepted', { detail: accepted }));
  };
}

customElements.define('vuoro-invitation-form', InvitationForm);
