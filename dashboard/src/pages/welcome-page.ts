import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Accepted, InvitationOffer } from '../../../api/contract/members.ts';
import '../account/new-credential.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import type { LetterTexts } from '../i18n/welcome/texts.ts';
import { Load } from '../load.ts';
import { type PageFrame, pageHref } from '../router.ts';
import { invitationApi } from '../sign-in/invitation-api.ts';
import '../sign-in/invitation-form.ts';
import { letterHead } from '../sign-in/letter-head.ts';
import { LinkSecret } from '../sign-in/link-secret.ts';
import { offerFacts } from '../sign-in/offer-facts.ts';
import '../sign-in/sign-in-form.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { nameOf } from '../tenant-name.ts';

/**
 * Where the link of an invitation leads: what is offered, accepting it, and for somebody new the way they will sign in.
 *
 * @element vuoro-welcome-page
 */
export class WelcomePage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, setUpFor: { state: true } };
  declare frame: PageFrame;
  declare texts: LetterTexts;
  /** The address of a person who is let in and still needs a passkey or a password. */
  declare setUpFor: string | undefined;
  readonly #secret = new LinkSecret(this);
  #words: SignInTexts | undefined;
  readonly #offer = new Load<InvitationOffer>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    const { token } = this.#secret;
    if (token !== '') void this.#offer.run((signal) => invitationApi.show(token, signal));
  }

  // Whoever loads the page again in the middle goes on where they were.
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { me } = this.frame;
    const { signIn, welcome } = this.texts;
    if (changed.has('texts')) this.#words = { ...signIn, refusals: { ...signIn.refusals, not_signed_in: welcome.setUp.late } };
    if (changed.has('frame') && this.#secret.token === '' && me?.session.method === 'invitation') this.setUpFor ??= me.account.email;
  }

  protected override updated(): void {
    if (this.setUpFor === undefined) this.#secret.keep();
  }

  protected override render(): TemplateResult {
    const { frame, setUpFor } = this;
    const { welcome, signIn, credentials } = this.texts;
    if (setUpFor !== undefined)
      return html`<vuoro-new-credential .heading=${welcome.setUp.title} .intro=${welcome.setUp.text}
          .texts=${credentials}
          .words=${this.#words}
          .copy=${frame.texts.copy}
          .email=${setUpFor}
          .done=${welcome.done}
          @vuoro-set-up=${this.#finished}
        ></vuoro-new-credential>`;
    if (this.#secret.token === '') return frame.me === undefined ? html`` : letterHead(welcome.notFound.title, welcome.notFound.text);
    return this.#offer.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
      empty: () => html``,
      ready: (offer) => this.#offered(offer),
      failed: ({ code, requestId }) => {
        if (code === 'invitation_ended') return this.#ended();
        if (code === 'invitation_not_found' || code === 'bad_request') return letterHead(welcome.notFound.title, welcome.notFound.text);
        return html`<h1 tabindex="-1">${frame.texts.frame.invitation}</h1>${troubleView(frame.texts, { code, requestId }, this.#offer.again, signIn.refusals)}`;
      },
    });
  }

  #offered(offer: InvitationOffer): TemplateResult {
    const { frame, texts } = this;
    const { me, lang } = frame;
    const { welcome } = texts;
    const isTheirs = me !== undefined && me !== null && me.account.email === offer.email;
    const form = html`<vuoro-invitation-form
      .offer=${offer}
      .token=${this.#secret.token}
      .texts=${texts}
      .me=${isTheirs && offer.hasAccount ? me : undefined}
      @vuoro-accepted=${(event: CustomEvent<Accepted>) => this.#accepted(event.detail, offer.email)}
    ></vuoro-invitation-form>`;
    const signIn = html`<p class="teach">${me ? welcome.otherAccount(me.account.email, offer.email) : welcome.signIn}</p>
      <vuoro-sign-in-form .texts=${texts.signIn} .email=${offer.email}></vuoro-sign-in-form>`;
    return html`${letterHead(welcome.title(nameOf(offer.tenant, lang)), welcome.intro)}
      ${offerFacts(welcome, frame, offer)}
      ${me === undefined ? html`` : offer.hasAccount && !isTheirs ? signIn : form}`;
  }

  #ended(): TemplateResult {
    const { texts, tenant, query } = this.frame;
    const { ended } = this.texts.welcome;
    return html`${letterHead(ended.title, ended.text)}
      <p><a class="primary" href=${pageHref(tenant.slug, 'sign-in', query)}>${texts.frame.signIn}</a></p>`;
  }

  async #accepted({ needsCredential }: Accepted, email: string): Promise<void> {
    this.#secret.drop();
    if (!needsCredential) return this.#finished();
    this.setUpFor = email;
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  readonly #finished = (): void => signedIn(this, pageHref(this.frame.tenant.slug, 'overview', this.frame.query));
}

customElements.define('vuoro-welcome-page', WelcomePage);

/** Draws the page. */
export function page(frame: PageFrame, texts: LetterTexts): TemplateResult {
  return html`<vuoro-welcome-page .frame=${frame} .texts=${texts}></vuoro-welcome-page>`;
}
