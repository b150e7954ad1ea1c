import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../account/new-credential.ts';
import { DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import type { LetterTexts } from '../i18n/welcome/texts.ts';
import { type PageFrame, pageHref } from '../router.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { type Fault, FormState } from '../sign-in/form/form-state.ts';
import { letterHead } from '../sign-in/letter-head.ts';
import { LinkSecret } from '../sign-in/link-secret.ts';
import { signInApi } from '../sign-in/sign-in-api.ts';
import { signInFault } from '../sign-in/sign-in-fault.ts';
import { signedIn } from '../sign-in/signed-in.ts';

/**
 * The way back for one who lost their passkeys: a recovery code asks for a letter, whose link leads here again.
 *
 * @element vuoro-recover-page
 */
export class RecoverPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, step: { state: true } };
  declare frame: PageFrame;
  declare texts: LetterTexts;
  declare step: 'ask' | 'sent' | 'accept' | 'set-up';
  readonly #secret = new LinkSecret(this);
  readonly #form = new FormState(this);
  #words: SignInTexts | undefined;

  constructor() {
    super();
    this.step = this.#secret.token === '' ? 'ask' : 'accept';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { signIn } = this.texts;
    if (changed.has('texts')) this.#words = { ...signIn, refusals: { ...signIn.refusals, not_signed_in: signIn.recover.linkEnded } };
  }

  protected override updated(): void {
    if (this.step === 'accept') this.#secret.keep();
  }

  protected override render(): TemplateResult {
    const { tenant, query } = this.frame;
    const { recover } = this.texts.signIn;
    if (this.step === 'accept') return this.#accept();
    if (this.step === 'set-up') return this.#setUp();
    return html`${this.step === 'ask' ? this.#ask() : letterHead(recover.sent, recover.sentText)}
      <p class="lost"><a href=${pageHref(tenant.slug, 'sign-in', query)}>${recover.back}</a></p>`;
  }

  #ask(): TemplateResult {
    const { signIn } = this.texts;
    const { recover, field } = signIn;
    return html`${letterHead(this.frame.texts.frame.recover, recover.intro)} ${this.#form.summary(signIn.problem)}
      <form class="fields" novalidate @submit=${this.#send}>
        ${textField(field, { id: 'email', label: signIn.email, type: 'email', autocomplete: 'username', fault: this.#form.at('email') })}
        ${textField(field, { id: 'code', label: recover.code, hint: recover.codeHint, fault: this.#form.at('code') })}
        <p class="buttons">
          <button class="primary" aria-disabled=${this.#form.isBusy}>${recover.submit}</button>
          <span role="status">${this.#form.isBusy ? signIn.busy : nothing}</span>
        </p>
        <p class="quiet">${recover.none}</p>
      </form>`;
  }

  #accept(): TemplateResult {
    const { signIn } = this.texts;
    return html`${letterHead(this.frame.texts.frame.recover, signIn.recover.acceptText)} ${this.#form.summary(signIn.problem)}
      <button type="button" class="primary" @click=${this.#recover}>${signIn.recover.accept}</button>`;
  }

  #setUp(): TemplateResult {
    const { welcome, credentials } = this.texts;
    const { texts, me } = this.frame;
    return html`<vuoro-new-credential .heading=${welcome.setUp.title} .intro=${welcome.setUp.text}
        .texts=${credentials}
        .words=${this.#words}
        .copy=${texts.copy}
        .email=${me?.account.email ?? ''}
        .done=${welcome.done}
        @vuoro-set-up=${this.#finished}
      ></vuoro-new-credential>`;
  }

  readonly #send = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { signIn } = this.texts;
    const input = { email: typed(form, 'email'), code: typed(form, 'code') };
    const missing = (['email', 'code'] as const)
      .filter((field) => input[field] === '')
      .map((field): Fault => ({ field, text: signIn.missing[field] }));
    const done = await this.#form.send(
      missing,
      () => signInApi.askForRecovery(input),
      (trouble) => [{ field: 'email', ...signInFault(signIn, trouble, 'recovery') }],
    );
    if (done !== undefined) await this.#turn('sent');
  };

  readonly #recover = async (): Promise<void> => {
    const { recover, refusals } = this.texts.signIn;
    const done = await this.#form.send(
      [],
      () => signInApi.recover(this.#secret.token),
      ({ code }) => [{ text: code === 'sign_in_failed' || code === 'bad_request' ? recover.linkEnded : refusals[code] }],
    );
    if (done === undefined) return;
    this.#secret.drop();
    signedIn(this);
    await this.#turn('set-up');
  };

  readonly #finished = (): void => signedIn(this, pageHref(this.frame.tenant.slug, 'overview', this.frame.query));

  async #turn(step: RecoverPage['step']): Promise<void> {
    this.step = step;
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }
}

customElements.define('vuoro-recover-page', RecoverPage);

/** Draws the page. */
export function page(frame: PageFrame, texts: LetterTexts): TemplateResult {
  return html`<vuoro-recover-page .frame=${frame} .texts=${texts}></vuoro-recover-page>`;
}
