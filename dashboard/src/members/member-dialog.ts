import { html, nothing, type TemplateResult } from 'lit';
import type { MemberChange, StaffMember } from '../../../api/contract/members.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import type { Trouble } from '../api.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { MemberPageTexts } from '../i18n/members/texts.ts';
import type { StaffFrame } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { membersApi } from './members-api.ts';
import { roleChoiceOf } from './role-choice.ts';
import { roleFields } from './role-fields.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** What was done in the dialog. */
export type Settled = { invited: string } | { member: StaffMember; to: MemberChange };

/**
 * Invites somebody, or changes what a colleague may do.
 *
 * @element vuoro-member-dialog
 * @fires vuoro-settled - It was done.
 * @fires close - It was closed.
 */
export class MemberDialog extends DashboardElement {
  static override properties = {
    member: { attribute: false },
    units: { attribute: false },
    frame: { attribute: false },
    texts: { attribute: false },
    choice: { state: true },
  };
  /** The colleague; absent to invite somebody. */
  declare member: StaffMember | undefined;
  declare units: readonly string[];
  declare frame: StaffFrame;
  declare texts: MemberPageTexts;
  /** What is chosen now, as far as it decides what is asked next. */
  declare choice: { role: string; isLimited: boolean };
  readonly #form = new FormState(this);

  override connectedCallback(): void {
    super.connectedCallback();
    const { role = 'recruiter', units = null } = this.member ?? {};
    this.choice = { role, isLimited: units !== null };
  }

  protected override render(): TemplateResult {
    const { member, frame } = this;
    const { members, signIn } = this.texts;
    const { form } = members;
    return html`<dialog aria-labelledby="member-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="member-title">${member ? members.changeTitle(member.name) : form.title}</h2>
      ${member ? nothing : html`<p>${form.text}</p>`} ${this.#form.summary(signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit} @change=${this.#changed}>
        ${member ? nothing : textField(signIn.field, { id: 'invite-email', label: form.email, type: 'email', fault: this.#form.at('invite-email') })}
        ${roleFields(this.texts, frame.texts.frame.roles, { ...this.choice, units: member?.units ?? [] }, this.units, this.#form.at('other-unit'))}
        ${member ? nothing : this.#language()}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${member ? members.save : form.send}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${frame.words.cancel}</button>
          <span role="status">${this.#form.isBusy ? signIn.busy : nothing}</span>
        </p>
      </form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  #language(): TemplateResult {
    const { form } = this.texts.members;
    return html`<div class="field">
      <label for="invite-lang">${form.language}</label>
      <small id="invite-lang-hint">${form.languageHint}</small>
      <select id="invite-lang" name="lang" aria-describedby="invite-lang-hint">
        ${LANGUAGES.map((one) => html`<option value=${one} lang=${one} .selected=${one === this.frame.lang}>${OWN_NAMES[one]}</option>`)}
      </select>
    </div>`;
  }

  readonly #changed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLFormElement)) return;
    this.choice = { role: typed(currentTarget, 'role'), isLimited: typed(currentTarget, 'scope') === 'some' };
  };

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { member, texts, frame } = this;
    const api = membersApi(frame.tenant.slug);
    const email = typed(form, 'invite-email');
    const choice = roleChoiceOf(new FormData(form));
    const missing: Fault[] = [
      ...(!member && email === '' ? [{ field: 'invite-email', text: texts.members.form.emailMissing }] : []),
      ...(choice ? [] : [{ field: 'other-unit', text: texts.members.form.unitMissing }]),
    ];
    const to = choice ?? { role: 'viewer', units: null };
    const lang = LANGUAGES.find((one) => one === typed(form, 'lang')) ?? frame.lang;
    const done = await this.#form.send<object | null>(
      missing,
      () => (member ? api.change(member.id, to) : api.invite({ ...to, email, lang })),
      (trouble) => [this.#fault(trouble)],
    );
    if (done === undefined) return;
    const detail: Settled = member ? { member, to } : { invited: email };
    this.dispatchEvent(new CustomEvent('vuoro-settled', { detail }));
    this.querySelector('dialog')?.close();
  };

  #fault({ code, errors }: Trouble): Fault {
    const { members, signIn } = this.texts;
    if (code === 'last_admin') return { text: members.lastAdmin };
    if (code === 'bad_request' && errors?.some(({ field }) => field === 'email'))
      return { field: 'invite-email', text: members.form.emailUnreadable };
    return { ...(code === 'already_member' && { field: 'invite-email' }), text: signIn.refusals[code] };
  }
}

customElements.define('vuoro-member-dialog', MemberDialog);
