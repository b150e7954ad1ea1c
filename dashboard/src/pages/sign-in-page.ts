import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DashboardElement } from '../element.ts';
import type { SignInTexts } from '../i18n/sign-in/texts.ts';
import { Load } from '../load.ts';
import { type PageFrame, pageHref } from '../router.ts';
import { keepWayBack, wayBack } from '../session/way-back.ts';
import { letterHead } from '../sign-in/letter-head.ts';
import { signInApi, singleSignOnHref } from '../sign-in/sign-in-api.ts';
import '../sign-in/sign-in-form.ts';
import { nameOf } from '../tenant-name.ts';

/**
 * Where somebody signs in; the address keeps where they wanted to be, and the frame takes them there.
 *
 * @element vuoro-sign-in-page
 */
export class SignInPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: PageFrame;
  declare texts: SignInTexts;
  readonly #ways = new Load<{ singleSignOn: boolean }>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { slug } = this.frame.tenant;
    if (changed.has('frame') && changed.get('frame')?.tenant.slug !== slug) void this.#ways.run((signal) => signInApi.ways(slug, signal));
  }

  protected override render(): TemplateResult {
    const { texts, frame } = this;
    const { tenant, query, lang } = frame;
    const { state } = this.#ways;
    const service = state.is === 'ready' && state.value.singleSignOn ? singleSignOnHref(tenant.slug) : '';
    const refused = query.get('refused');
    return html`<div class="sign-in">
      ${letterHead(frame.texts.signIn.title, texts.intro(nameOf(tenant, lang)))}
      ${refused === null ? nothing : html`<p class="faults" role="alert">${refused === 'unavailable' ? texts.serviceDown : texts.serviceRefused}</p>`}
      ${
        // The town's own way stands above the form: it is known before anything is drawn, or comes late.
        state.is === 'waiting'
          ? nothing
          : html`<vuoro-sign-in-form .texts=${texts} .service=${service} takesFocus @vuoro-leaving=${this.#leave}></vuoro-sign-in-form>
              <p class="lost"><a href=${pageHref(tenant.slug, 'recover', query)}>${texts.lost}</a></p>`
      }
    </div>`;
  }

  readonly #leave = (): void => keepWayBack(wayBack(this.frame.query, this.frame.tenant.slug));
}

customElements.define('vuoro-sign-in-page', SignInPage);

/** Draws the page. */
export function page(frame: PageFrame, texts: SignInTexts): TemplateResult {
  return html`<vuoro-sign-in-page .frame=${frame} .texts=${texts}></vuoro-sign-in-page>`;
}
