import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DataRequest } from '../../../api/contract/data-requests.ts';
import { dayText } from '../account/moments.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import { dateWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { formOf, typed } from '../sign-in/form/field.ts';
import { say } from '../staff/toast.ts';
import { dueWords } from './due-words.ts';
import './person-finds.ts';
import { privacyApi } from './privacy-api.ts';
import { keyOf } from './register-dialog.ts';
import './request-dialog.ts';
import type { RequestTask } from './request-dialog.ts';
import { selectField } from './select-field.ts';
import { privacyTabs, tabHref } from './tabs.ts';

/**
 * One request about somebody's own data, from who asks to how it ended.
 *
 * @element vuoro-data-request
 */
export class RequestView extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, request: {}, task: { state: true } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  /** Its id. */
  declare request: string;
  /** What is being done in the dialog. */
  declare task: RequestTask | undefined;
  readonly #load = new Load<DataRequest>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('request')) void this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { requests } = texts.privacy;
    const { state } = this.#load;
    const isOpen = state.is === 'ready' && state.value.closedAt === undefined;
    const end = isOpen
      ? html`<button type="button" class="primary" @click=${() => (this.task = 'end')}>${requests.end.act}</button>`
      : html``;
    return html`${pageHead(frame.texts.frame.privacy, requests.intro, end)} ${privacyTabs(frame, texts.privacy)}
      <p class="back"><a href=${tabHref(frame, 'requests')}>${requests.back}</a></p>
      ${this.#load.draw({
        waiting: () => html``,
        slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i></div>`,
        empty: () => html``,
        ready: (request) => this.#request(request),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}`;
  }

  #request(request: DataRequest): TemplateResult {
    const { frame, texts, task } = this;
    const { requests } = texts.privacy;
    const isOpen = request.closedAt === undefined;
    return html`<div class="needs">
        ${this.#facts(request)} ${isOpen ? this.#who(request) : nothing}
        ${
          isOpen
            ? html`<vuoro-person-finds .frame=${frame} .texts=${texts} .request=${request} @vuoro-worked=${() => void this.#read()}></vuoro-person-finds>
                <p class="buttons">
                  ${request.person?.email === undefined ? nothing : html`<button type="button" @click=${() => (this.task = 'write')}>${requests.letter.title}</button>`}
                  ${request.isExtendable ? html`<button type="button" @click=${() => (this.task = 'extend')}>${requests.extend.title}</button>` : nothing}
                </p>`
            : nothing
        }
      </div>
      ${
        task
          ? html`<vuoro-request-dialog
              .frame=${frame}
              .texts=${texts}
              .request=${request}
              .task=${task}
              @vuoro-settled=${(event: CustomEvent<RequestTask>) => void this.#settled(event.detail)}
              @close=${() => (this.task = undefined)}
            ></vuoro-request-dialog>`
          : nothing
      }`;
  }

  #facts(request: DataRequest): TemplateResult {
    const { lang, tenant } = this.frame;
    const { requests } = this.texts.privacy;
    const { kind, reference, state, person, message, note, receivedOn, dueOn, closedAt, closedBy, contactUntil, extensionReason } = request;
    const due = dueWords(request, this.frame.words.requests);
    return html`<section aria-labelledby="request-title">
      <h2 id="request-title" tabindex="-1">${this.frame.words.requests.kinds[kind]} <span class="quiet">${reference}</span></h2>
      <p class="facts">
        <b>${requests.states[state]}</b> ${due ? html`<b class=${due.isSoon ? 'soon' : ''}>${due.text}</b><span>${this.frame.words.requests.due(dateWords(dueOn, lang))}</span>` : nothing}
        <span>${requests.received(dateWords(receivedOn, lang))}</span>
        ${closedAt === undefined ? nothing : html`<span>${requests.closedOn(dayText(closedAt, lang, tenant.timeZone), closedBy ?? '')}</span>`}
      </p>
      <dl class="told">
        <dt>${requests.person}</dt>
        <dd>${person ? html`${person.name}${person.email ? html`, ${person.email}` : nothing}${person.phone ? html`, ${person.phone}` : nothing}` : requests.forgotten}</dd>
        ${message === undefined ? nothing : html`<dt>${requests.asks}</dt><dd class="typed" lang=${request.lang}>${message}</dd>`}
        ${note === undefined ? nothing : html`<dt>${requests.note}</dt><dd class="typed">${note}</dd>`}
      </dl>
      ${extensionReason === undefined ? nothing : html`<p class="quiet">${requests.extended(extensionReason)}</p>`}
      ${contactUntil === undefined ? nothing : html`<p class="quiet">${requests.until(dateWords(contactUntil, lang))}</p>`}
    </section>`;
  }

  #who({ proof }: DataRequest): TemplateResult {
    const { requests } = this.texts.privacy;
    const options = Object.entries(requests.proofs).map(([value, text]) => ({ value, text }));
    return html`<section aria-labelledby="request-who">
      <h2 id="request-who" tabindex="-1">${requests.proof.title}</h2>
      ${
        proof
          ? html`<p>${requests.proof.known(requests.proofs[proof])}</p>`
          : html`<p class="quiet">${requests.proof.text}</p>
              <form class="fields" @submit=${this.#verify}>
                ${selectField('proof', requests.proof.label, options)}
                <p class="buttons"><button>${requests.proof.save}</button></p>
              </form>`
      }
    </section>`;
  }

  readonly #verify = async (event: Event): Promise<void> => {
    const form = formOf(event);
    const { state } = this.#load;
    const { requests } = this.texts.privacy;
    const proof = form && keyOf(requests.proofs, typed(form, 'proof'));
    if (!proof || state.is !== 'ready') return;
    const { id, version } = state.value;
    const { trouble } = await privacyApi(this.frame.tenant.slug).verify(id, version, proof);
    if (!trouble) this.#load.show({ ...state.value, version: version + 1, state: 'open', proof });
    say(this, { text: trouble ? this.frame.words.refusals[trouble.code] : requests.proof.saved });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#request-who')?.focus();
  };

  async #settled(task: RequestTask): Promise<void> {
    const { requests } = this.texts.privacy;
    const request = await this.#read();
    if (!request) return;
    const extended = requests.extend.done(dateWords(request.dueOn, this.frame.lang));
    say(this, { text: { end: requests.end.saved, write: requests.letter.sent, extend: extended }[task] });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#request-title')?.focus();
  }

  async #read(): Promise<DataRequest | undefined> {
    const id = this.request;
    await this.#load.run((signal) => privacyApi(this.frame.tenant.slug).request(id, signal));
    const { state } = this.#load;
    return state.is === 'ready' ? state.value : undefined;
  }
}

customElements.define('vuoro-data-request', RequestView);
