import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DataRequest, FoundApplication, PersonFinds } from '../../../api/contract/data-requests.ts';
import { dayText, momentText } from '../account/moments.ts';
import type { Question } from '../components/ask-dialog.ts';
import '../components/ask-dialog.ts';
import { DashboardElement } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { dateWords } from '../recruitments/days.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { saveFile } from '../save-file.ts';
import { formOf, textField, typed } from '../sign-in/form/field.ts';
import { FormState } from '../sign-in/form/form-state.ts';
import { say } from '../staff/toast.ts';
import { privacyApi } from './privacy-api.ts';

/**
 * What the municipality holds about somebody who asks: found, given out, erased.
 *
 * @element vuoro-person-finds
 * @fires vuoro-worked - Something was erased, so that the request has changed.
 */
export class PersonFindsView extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    request: { attribute: false },
    finds: { state: true },
    chosen: { state: true },
    question: { state: true },
    result: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  declare request: DataRequest;
  declare finds: PersonFinds | undefined;
  declare chosen: ReadonlySet<string>;
  declare question: Question | undefined;
  /** What was just done, said where it was done. */
  declare result: string;
  readonly #form = new FormState(this);

  constructor() {
    super();
    this.chosen = new Set();
    this.result = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('request') && changed.get('request')?.id !== this.request.id) this.finds = undefined;
  }

  protected override render(): TemplateResult {
    const { texts, request, finds, question } = this;
    const { search } = texts.privacy.requests;
    const field = (id: 'email' | 'phone' | 'reference', value?: string) =>
      textField(texts.signIn.field, { id: `find-${id}`, label: search[id], value, fault: this.#form.at(`find-${id}`) });
    return html`<section aria-labelledby="person-data">
      <h2 id="person-data" tabindex="-1">${search.title}</h2>
      <p class="quiet">${search.text}</p>
      ${this.#form.summary(texts.signIn.problem)}
      <form class="find-person" novalidate @submit=${this.#search}>
        ${field('email', request.person?.email)} ${field('phone', request.person?.phone)} ${field('reference')}
        <button aria-disabled=${this.#form.isBusy}>${search.find}</button>
      </form>
      <p role="status">${this.result || (finds ? (finds.applications.length > 0 ? search.found(finds.applications.length) : search.none) : nothing)}</p>
      ${finds?.isStaff ? html`<p class="quiet">${search.staff}</p>` : nothing}
      ${finds && finds.applications.length > 0 ? this.#found(finds) : nothing}
      ${question ? html`<vuoro-ask-dialog .question=${question} @close=${() => (this.question = undefined)}></vuoro-ask-dialog>` : nothing}
    </section>`;
  }

  #found({ applications }: PersonFinds): TemplateResult {
    const { copy, erase, proof } = this.texts.privacy.requests;
    const isKnown = this.request.state === 'open';
    const count = this.chosen.size;
    return html`<ul class="finds" role="list">
        ${applications.map((one) => html`<li>${this.#application(one)}</li>`)}
      </ul>
      ${isKnown ? nothing : html`<p class="quiet">${proof.text}</p>`}
      <p class="buttons">
        <button type="button" aria-disabled=${!isKnown || count === 0} @click=${() => void this.#copy()}>${copy.act(count)}</button>
        <button type="button" aria-disabled=${!isKnown || count === 0} @click=${this.#ask}>${erase.act(count)}</button>
      </p>
      <p class="quiet">${copy.text}</p>`;
  }

  #application(one: FoundApplication): TemplateResult {
    const { frame, texts } = this;
    const { lang, tenant, words, query } = frame;
    const { search } = texts.privacy.requests;
    const { posting } = one;
    const toggle = () => {
      const others = [...this.chosen].filter((id) => id !== one.id);
      this.chosen = new Set(others.length === this.chosen.size ? [...others, one.id] : others);
    };
    const rows = Object.entries(search.rows).flatMap(([table, name]) => (one.rows[table] ? [`${name} ${one.rows[table]}`] : []));
    return html`<label class="radio"><input type="checkbox" .checked=${this.chosen.has(one.id)} @change=${toggle} /><span>${search.choose(one.reference)}</span></label>
      <p><a href=${pageHref(tenant.slug, 'applicants', query, { open: one.id })}>${one.name}</a>, ${one.email}, <span class="number">${one.phone}</span></p>
      <p><span lang=${posting.titleLang === lang ? nothing : posting.titleLang}>${posting.title}</span>
        <span class="facts"><span>${dayText(one.submittedAt, lang, tenant.timeZone)}</span><span>${words.applicationStates[one.state]}</span><span>${rows.join(', ')}</span></span></p>
      ${one.documents.length === 0 ? nothing : html`<p class="quiet">${search.documents(one.documents.join(', '))}</p>`}
      <p class=${one.keep ? 'soon' : 'quiet'}>${one.keep ? search.keep[one.keep.why](dateWords(one.keep.until, lang)) : search.mayGo}</p>
      ${this.#readings(one)}`;
  }

  #readings({ readings }: FoundApplication): TemplateResult | typeof nothing {
    const { audit, privacy } = this.texts;
    const { lang, tenant } = this.frame;
    if (readings.length === 0) return nothing;
    const words = new Map<string, string>(Object.entries(audit.events));
    return html`<details>
      <summary>${privacy.requests.search.readings(readings.length)}</summary>
      <ul>
        ${readings.map(({ at, event, by }) => html`<li>${momentText(at, lang, tenant.timeZone)} ${privacy.requests.search.reading(by, words.get(event) ?? event)}</li>`)}
      </ul>
    </details>`;
  }

  readonly #search = async (event: Event): Promise<void> => {
    const form = formOf(event);
    if (!form) return;
    const { search, form: words } = this.texts.privacy.requests;
    const said = (['email', 'phone', 'reference'] as const).flatMap((id) => {
      const value = typed(form, `find-${id}`);
      return value === '' ? [] : [[id, value] as const];
    });
    this.result = '';
    const finds = await this.#form.send(
      said.length === 0 ? [{ field: 'find-email', text: search.missing }] : [],
      () => privacyApi(this.frame.tenant.slug).search(this.request.id, Object.fromEntries(said), this.frame.lang),
      ({ code, ...trouble }) => {
        const fields = 'errors' in trouble ? (trouble.errors ?? []) : [];
        const known = fields.flatMap(({ field }) =>
          field === 'email' || field === 'phone' ? [{ field: `find-${field}`, text: words.wrong[field] }] : [],
        );
        return known.length > 0 ? known : [{ text: this.frame.words.refusals[code] }];
      },
    );
    if (!finds) return;
    this.finds = finds;
    // Where something speaks for keeping, somebody has to choose it on purpose.
    const isErasure = this.request.kind === 'erasure';
    this.chosen = new Set(finds.applications.filter(({ keep }) => !isErasure || !keep).map(({ id }) => id));
  };

  async #copy(): Promise<void> {
    if (this.request.state !== 'open' || this.chosen.size === 0) return;
    const { trouble } = await saveFile(privacyApi(this.frame.tenant.slug).copyHref(this.request.id), { applications: [...this.chosen] });
    say(this, { text: trouble ? this.frame.words.refusals[trouble.code] : this.texts.privacy.requests.copy.done });
  }

  readonly #ask = (): void => {
    if (this.request.state !== 'open' || this.chosen.size === 0) return;
    const { erase } = this.texts.privacy.requests;
    const yes = { text: erase.yes, act: () => void this.#erase() };
    this.question = { title: erase.ask(this.chosen.size), text: erase.askText, yes, no: this.frame.words.cancel };
  };

  async #erase(): Promise<void> {
    const { erase } = this.texts.privacy.requests;
    const { id, version } = this.request;
    const applications = (this.finds?.applications ?? []).filter((one) => this.chosen.has(one.id));
    const { value, trouble } = await privacyApi(this.frame.tenant.slug).erase(id, {
      version,
      applications: applications.map((one) => ({ id: one.id, version: one.version })),
    });
    if (trouble) return say(this, { text: this.frame.words.refusals[trouble.code] });
    const left = this.finds?.applications.filter((one) => !this.chosen.has(one.id)) ?? [];
    this.finds = { isStaff: this.finds?.isStaff ?? false, applications: left };
    this.chosen = new Set();
    this.result = `${erase.done(value.erased)} ${erase.kept}`;
    this.dispatchEvent(new Event('vuoro-worked'));
    await this.updateComplete;
    this.querySelector<HTMLElement>('h2')?.focus();
  }
}

customElements.define('vuoro-person-finds', PersonFindsView);
