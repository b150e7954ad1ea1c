import { html, type nothing, type TemplateResult } from 'lit';
import type { OwnCredentials } from '../../../api/contract/sign-in.ts';
import { accountApi } from '../account/account-api.ts';
import '../account/email-form.ts';
import '../account/own-codes.ts';
import '../account/own-passkeys.ts';
import '../account/own-password.ts';
import '../account/own-sessions.ts';
import type { OwnSessions } from '../account/own-sessions.ts';
import '../account/profile-form.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement } from '../element.ts';
import type { AccountPageTexts } from '../i18n/account/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { Again } from '../sign-in/again.ts';

/**
 * What a person decides about themselves: name, address, how they sign in, and where they are signed in.
 *
 * @element vuoro-account-page
 */
export class AccountPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: AccountPageTexts;
  readonly #load = new Load<OwnCredentials>(this);
  readonly #again = new Again(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { account } = texts;
    const isService = frame.me.session.method === 'oidc';
    return html`${pageHead(frame.texts.frame.account, account.intro, html``)}
      <div class="own">
        ${section('profile', account.profile.title, html`<vuoro-profile-form .frame=${frame} .texts=${texts}></vuoro-profile-form>`)}
        ${isService ? html`<p class="teach">${account.service}</p>` : this.#ways()}
        ${section(
          'sessions',
          account.sessions.title,
          html`<p class="quiet">${account.sessions.text}</p><vuoro-own-sessions .frame=${frame} .texts=${texts}></vuoro-own-sessions>`,
        )}
      </div>
      ${this.#again.view(texts.signIn, frame.me.account.email, frame.words.cancel)}`;
  }

  #ways(): TemplateResult {
    const { frame, texts } = this;
    const { account } = texts;
    const { run } = this.#again;
    return this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
      empty: () => html``,
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      ready: ({ passkeys, hasPassword, recoveryCodes }) =>
        html`${section(
          'passkeys',
          account.passkeys.title,
          html`<vuoro-own-passkeys .passkeys=${passkeys} .frame=${frame} .texts=${texts} .run=${run} @vuoro-changed=${this.#read}></vuoro-own-passkeys>`,
        )}
        ${section(
          'password',
          account.password.title,
          html`<vuoro-own-password ?hasPassword=${hasPassword} .frame=${frame} .texts=${texts} .run=${run} @vuoro-changed=${this.#read}></vuoro-own-password>`,
        )}
        ${section(
          'codes',
          account.codes.title,
          html`<vuoro-own-codes .left=${recoveryCodes} .frame=${frame} .texts=${texts} .run=${run} @vuoro-changed=${this.#read}></vuoro-own-codes>`,
        )}
        ${section('email', account.email.title, html`<vuoro-email-form .frame=${frame} .texts=${texts} .run=${run}></vuoro-email-form>`)}`,
    });
  }

  readonly #read = (): void => {
    void this.#load.run((signal) => accountApi.credentials(signal));
    this.querySelector<OwnSessions>('vuoro-own-sessions')?.read();
  };
}

function section(id: string, title: string, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<section aria-labelledby="own-${id}">
    <h2 id="own-${id}" tabindex="-1">${title}</h2>
    ${content}
  </section>`;
}

customElements.define('vuoro-account-page', AccountPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: AccountPageTexts): TemplateResult {
  return html`<vuoro-account-page .frame=${frame} .texts=${texts}></vuoro-account-page>`;
}
