import { html, type TemplateResult } from 'lit';
import type { FieldError } from '../../../api/contract/errors.ts';
import type { IdentityProof, RequestKind } from '../../../api/contract/data-requests.ts';
import type { Locale } from '../../../api/contract/primitives.ts';
import { DashboardElement } from '../element.ts';
import { LANGUAGES } from '../embed/choices.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import type { StaffFrame } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { privacyApi } from './privacy-api.ts';
import { type Option, selectField } from './select-field.ts';

const OWN_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/**
 * Registers what somebody asked by phone, by post or in person.
 *
 * @element vuoro-register-dialog
 * @fires vuoro-registered - It is in the register; the detail is its id.
 * @fires close - The dialog was closed.
 */
export class RegisterDialog extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  readonly #form = new FormState(this);

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { form, proofs, notYetKnown } = texts.privacy.requests;
    const { kinds } = frame.words.requests;
    const text = (id: 'name' | 'email' | 'phone' | 'message', hint?: string) =>
      textField(texts.signIn.field, { id: `ask-${id}`, label: form[id], hint, fault: this.#form.at(`ask-${id}`) });
    return html`<dialog aria-labelledby="register-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="register-title">${form.title}</h2>
      <p>${form.text}</p>
      ${this.#form.summary(texts.signIn.problem)}
      <form class="fields" novalidate @submit=${this.#submit}>
        ${selectField('ask-kind', form.kind, options(kinds))} ${text('name')} ${text('email')} ${text('phone')}
        ${text('message', form.messageHint)} ${this.#received()}
        ${selectField(
          'ask-lang',
          form.language,
          LANGUAGES.map((one) => ({ value: one, text: OWN_NAMES[one], lang: one })),
          frame.lang,
        )}
        ${selectField('ask-proof', form.proof, [{ value: '', text: notYetKnown }, ...options(proofs)])}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${form.save}</button>
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${frame.words.cancel}</button>
        </p>
      </form>
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  #received(): TemplateResult {
    const { form } = this.texts.privacy.requests;
    const fault = this.#form.at('ask-received');
    return html`<div class="field ${fault === undefined ? '' : 'faulty'}">
      <label for="ask-received">${form.receivedOn}</label>
      ${fault === undefined ? '' : html`<p class="fault" id="ask-received-fault">${fault}</p>`}
      <input id="ask-received" name="ask-received" type="date" .value=${today(this.frame.tenant.timeZone)} />
    </div>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { frame, texts } = this;
    const said = (name: string) => typed(form, `ask-${name}`);
    const optional = (name: 'email' | 'phone' | 'message') => (said(name) === '' ? {} : { [name]: said(name) });
    const { requests } = texts.privacy;
    const kind = keyOf(frame.words.requests.kinds, said('kind')) ?? 'access';
    const proof = keyOf(requests.proofs, said('proof'));
    const lang = LANGUAGES.find((one) => one === said('lang')) ?? frame.lang;
    const faults: Fault[] = said('name') === '' ? [{ field: 'ask-name', text: requests.form.nameMissing }] : [];
    if (said('received') === '') faults.push({ field: 'ask-received', text: requests.form.wrong.receivedOn });
    const done = await this.#form.send(
      faults,
      () =>
        privacyApi(frame.tenant.slug).register({
          kind,
          lang,
          name: said('name'),
          ...optional('email'),
          ...optional('phone'),
          ...optional('message'),
          receivedOn: said('received'),
          ...(proof && { proof }),
        }),
      (trouble) => this.#faults(trouble),
    );
    if (!done) return;
    this.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('vuoro-registered', { detail: done.id }));
  };

  #faults({ code, errors = [] }: { code: keyof StaffFrame['words']['refusals']; errors?: FieldError[] }): Fault[] {
    const { wrong } = this.texts.privacy.requests.form;
    const known = errors.flatMap(({ field, code: what }): Fault[] => {
      if (what === 'personal_identity_code') return [{ field: `ask-${field}`, text: wrong.personal_identity_code }];
      if (field === 'email' || field === 'phone') return [{ field: `ask-${field}`, text: wrong[field] }];
      return field === 'receivedOn' ? [{ field: 'ask-received', text: wrong.receivedOn }] : [];
    });
    return known.length > 0 ? known : [{ text: this.frame.words.refusals[code] }];
  }
}

customElements.define('vuoro-register-dialog', RegisterDialog);

function options(texts: Record<RequestKind | IdentityProof, string> | Record<string, string>): Option[] {
  return Object.entries(texts).map(([value, text]) => ({ value, text }));
}

/** The key of a table that a form names. */
export function keyOf<Key extends string>(table: Record<Key, unknown>, value: string): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => key === value);
}

function today(timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
}
