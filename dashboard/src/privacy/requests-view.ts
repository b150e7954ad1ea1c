import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DataRequest, DataRequestList } from '../../../api/contract/data-requests.ts';
import { dayText } from '../account/moments.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import { dateWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import { dueWords } from './due-words.ts';
import { privacyApi } from './privacy-api.ts';
import './register-dialog.ts';
import { privacyTabs, tabHref } from './tabs.ts';

/**
 * The register of what people ask about their own data.
 *
 * @element vuoro-data-requests
 */
export class RequestsView extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, isRegistering: { state: true } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  declare isRegistering: boolean;
  readonly #load = new Load<DataRequestList>(this);
  #asked = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const wanted = JSON.stringify([this.frame.tenant.slug, this.#show]);
    if (!changed.has('frame') || wanted === this.#asked) return;
    this.#asked = wanted;
    this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts, isRegistering } = this;
    const { requests } = texts.privacy;
    const register = html`<button type="button" class="primary" @click=${() => (this.isRegistering = true)}>${requests.register}</button>`;
    return html`${pageHead(frame.texts.frame.privacy, requests.intro, register)} ${privacyTabs(frame, texts.privacy)} ${this.#chips()}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i><i></i></div>`,
      empty: () => html``,
      ready: (list) => this.#list(list),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    })}
    ${
      isRegistering
        ? html`<vuoro-register-dialog
            .frame=${frame}
            .texts=${texts}
            @vuoro-registered=${(event: CustomEvent<string>) => this.#registered(event.detail)}
            @close=${() => (this.isRegistering = false)}
          ></vuoro-register-dialog>`
        : nothing
    }`;
  }

  get #show(): 'open' | 'closed' {
    return this.frame.query.get('show') === 'closed' ? 'closed' : 'open';
  }

  #chips(): TemplateResult {
    const { frame } = this;
    const { requests } = this.texts.privacy;
    const { state } = this.#load;
    const count = state.is === 'ready' ? state.value.open : undefined;
    const chip = (show: 'open' | 'closed', own: Record<string, string>) =>
      html`<li>
        <a href=${tabHref(frame, 'requests', own)} aria-current=${show === this.#show ? 'true' : nothing}
          >${requests[show]} ${show === 'open' && count !== undefined ? html`<span>${count}</span>` : nothing}</a
        >
      </li>`;
    return html`<nav aria-label=${requests.shown}>
      <ul class="chips" role="list">
        ${chip('open', {})} ${chip('closed', { show: 'closed' })}
      </ul>
    </nav>`;
  }

  #list({ items, next }: DataRequestList): TemplateResult {
    const { requests, tabs } = this.texts.privacy;
    if (items.length === 0) return html`<p class="teach">${this.#show === 'open' ? requests.none : requests.noneClosed}</p>`;
    return html`<ul class="lines wide" role="list" aria-label=${tabs.requests}>
        ${items.map((one) => html`<li>${this.#row(one)}</li>`)}
      </ul>
      ${next === undefined ? nothing : html`<p class="more"><button type="button" @click=${() => void this.#more(next)}>${this.frame.words.more}</button></p>`}`;
  }

  #row(one: DataRequest): TemplateResult {
    const { lang, tenant } = this.frame;
    const { requests } = this.texts.privacy;
    const due = dueWords(one, this.frame.words.requests);
    return html`<a href=${tabHref(this.frame, 'requests', { request: one.id })}
        >${this.frame.words.requests.kinds[one.kind]}<small>${one.person?.name ?? requests.forgotten} · ${one.reference}</small></a
      >
      <span class="facts">
        ${due ? html`<b class=${due.isSoon ? 'soon' : ''}>${due.text}</b> <span>${this.frame.words.requests.due(dateWords(one.dueOn, lang))}</span>` : nothing}
        ${one.closedAt === undefined ? nothing : html`<span>${requests.closedOn(dayText(one.closedAt, lang, tenant.timeZone), one.closedBy ?? '')}</span>`}
        <span>${requests.states[one.state]}</span>
      </span>`;
  }

  #read(): void {
    const show = this.#show;
    void this.#load.run((signal) => privacyApi(this.frame.tenant.slug).requests({ show }, signal));
  }

  async #more(cursor: string): Promise<void> {
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const before = state.value.items;
    await this.#load.run(async (signal) => {
      const { value, trouble } = await privacyApi(this.frame.tenant.slug).requests({ show: this.#show, cursor }, signal);
      return value ? { value: { ...value, items: [...before, ...value.items] } } : { trouble };
    });
    await this.updateComplete;
    holdFocus(this.querySelectorAll<HTMLElement>('.lines a')[before.length]);
  }

  #registered(id: string): void {
    say(this, { text: this.texts.privacy.requests.form.saved });
    this.dispatchEvent(new CustomEvent('vuoro-go', { detail: tabHref(this.frame, 'requests', { request: id }), bubbles: true }));
  }
}

customElements.define('vuoro-data-requests', RequestsView);
