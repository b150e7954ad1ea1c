import { html, type TemplateResult } from 'lit';
import { accountApi } from '../account/account-api.ts';
import { DashboardElement } from '../element.ts';
import type { LetterTexts } from '../i18n/welcome/texts.ts';
import { type PageFrame, pageHref } from '../router.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { letterHead } from '../sign-in/letter-head.ts';
import { LinkSecret } from '../sign-in/link-secret.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import '../sign-in/sign-in-form.ts';

/**
 * Where the link leads that confirms a new address.
 *
 * @element vuoro-email-page
 */
export class EmailPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, isDone: { state: true } };
  declare frame: PageFrame;
  declare texts: LetterTexts;
  declare isDone: boolean;
  readonly #secret = new LinkSecret(this);
  readonly #form = new FormState(this);

  protected override updated(): void {
    if (!this.isDone) this.#secret.keep();
  }

  protected override render(): TemplateResult {
    const { me, tenant, query } = this.frame;
    const { welcome, signIn } = this.texts;
    const { email } = welcome;
    if (this.isDone)
      return html`${letterHead(email.title, email.done)}
        <p><a class="primary" href=${pageHref(tenant.slug, 'account', query)}>${email.account}</a></p>`;
    if (me === undefined) return html``;
    if (me === null) return html`${letterHead(email.title, email.signIn)}<vuoro-sign-in-form .texts=${signIn}></vuoro-sign-in-form>`;
    return html`${letterHead(email.title, email.text)} ${this.#form.summary(signIn.problem)}
      <button type="button" class="primary" @click=${this.#confirm}>${email.confirm}</button>`;
  }

  readonly #confirm = async (): Promise<void> => {
    const { welcome, signIn } = this.texts;
    const done = await this.#form.send(
      [],
      () => accountApi.confirmEmail(this.#secret.token),
      ({ code }) => {
        if (code === 'credential_refused' || code === 'bad_request') return [{ text: welcome.email.linkEnded }];
        return [{ text: code === 'email_taken' ? welcome.email.taken : signIn.refusals[code] }];
      },
    );
    if (done === undefined) return;
    this.#secret.drop();
    this.isDone = true;
    signedIn(this);
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  };
}

customElements.define('vuoro-email-page', EmailPage);

/** Draws the page. */
export function page(frame: PageFrame, texts: LetterTexts): TemplateResult {
  return html`<vuoro-email-page .frame=${frame} .texts=${texts}></vuoro-email-page>`;
}
