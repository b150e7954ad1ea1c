import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AUDIT_EVENTS, AUDIT_GROUPS } from '../../../api/contract/audit-events.ts';
import type { AuditList } from '../../../api/contract/audit.ts';
import { pageHead } from '../components/page-head.ts';
import { saveMenu } from '../components/save-menu.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { AUDIT_FILTERS, auditQuery } from './audit-query.ts';
import { auditTable } from './audit-table.ts';
import { privacyApi } from './privacy-api.ts';
import { privacyTabs } from './tabs.ts';

// One search for a word, not for each of its letters.
const PAUSE_MS = 400;

/**
 * Who did what, with its filters in the address.
 *
 * @element vuoro-audit
 * @fires vuoro-query - A filter changed.
 */
export class AuditView extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  readonly #load = new Load<AuditList>(this);
  #staff: NonNullable<AuditList['staff']> = [];
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const { tenant, lang, query } = this.frame;
    const wanted = JSON.stringify([tenant.slug, lang, auditQuery(query)]);
    if (wanted === this.#asked) return;
    const isTyped = this.#asked !== '' && changed.get('frame')?.query.get('about') !== query.get('about');
    this.#asked = wanted;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), isTyped ? PAUSE_MS : 0);
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { privacy } = texts;
    const save = saveMenu(frame, this, (format) => this.#api.auditHref({ ...auditQuery(frame.query), lang: frame.lang, format }));
    return html`${pageHead(frame.texts.frame.privacy, privacy.audit.intro, save)} ${privacyTabs(frame, privacy)} ${this.#bar()}
      ${this.#load.draw({
        waiting: () => html``,
        slow: () =>
          html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}>${Array.from({ length: 10 }, () => html`<i></i>`)}</div>`,
        empty: () => html``,
        ready: (list) => this.#list(list),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
      })}`;
  }

  #bar(): TemplateResult {
    const { audit } = this.texts.privacy;
    const { query } = this.frame;
    const day = (name: 'from' | 'to') =>
      html`<label>${audit[name]}<input type="date" name=${name} .value=${query.get(name) ?? ''} @change=${this.#changed} /></label>`;
    return html`<form class="bar" role="search" aria-label=${audit.table} @submit=${(event: Event) => event.preventDefault()}>
      <label
        >${audit.about}<input
          name="about"
          type="search"
          autocomplete="off"
          maxlength="40"
          .value=${query.get('about') ?? ''}
          @input=${this.#changed}
        /></label
      >
      ${this.#who()} ${this.#what()} ${day('from')} ${day('to')}
    </form>`;
  }

  #who(): TemplateResult {
    const { audit } = this.texts.privacy;
    const chosen = this.frame.query.get('staff');
    return html`<label
      >${audit.staff}
      <select name="staff" @change=${this.#changed}>
        <option value="">${audit.anyone}</option>
        ${this.#staff.map(({ id, name, isFormer }) => html`<option value=${id} .selected=${id === chosen}>${isFormer ? audit.former(name) : name}</option>`)}
      </select></label
    >`;
  }

  #what(): TemplateResult {
    const { audit, privacy } = this.texts;
    const chosen = this.frame.query.get('what');
    const option = (value: string, text: string) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
    return html`<label
      >${privacy.audit.what}
      <select name="what" @change=${this.#changed}>
        <option value="">${privacy.audit.anything}</option>
        ${AUDIT_GROUPS.map(
          (group) =>
            html`<optgroup label=${audit.groups[group]}>
              ${option(group, privacy.audit.wholeGroup(audit.groups[group]))} ${AUDIT_EVENTS[group].map((code) => option(code, audit.events[code]))}
            </optgroup>`,
        )}
      </select></label
    >`;
  }

  #list({ items, next }: AuditList): TemplateResult {
    const { frame, texts } = this;
    const { audit } = texts.privacy;
    if (items.length === 0) {
      if (Object.keys(auditQuery(frame.query)).length === 0) return html`<p class="teach">${audit.none}</p>`;
      return html`<p>${audit.noMatch}</p>
        <p><button type="button" @click=${this.#clear}>${audit.clear}</button></p>`;
    }
    return html`${auditTable(items, frame, texts)}
    ${next === undefined ? nothing : html`<p class="more"><button type="button" @click=${() => void this.#more(next)}>${frame.words.more}</button></p>`}`;
  }

  get #api() {
    return privacyApi(this.frame.tenant.slug);
  }

  #read(): void {
    const query = { ...auditQuery(this.frame.query), lang: this.frame.lang };
    void this.#load.run(async (signal) => {
      const { value, trouble } = await this.#api.audit(query, signal);
      if (value?.staff) this.#staff = value.staff;
      return value ? { value } : { trouble };
    });
  }

  async #more(cursor: string): Promise<void> {
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const before = state.value.items;
    const query = { ...auditQuery(this.frame.query), lang: this.frame.lang, cursor };
    await this.#load.run(async (signal) => {
      const { value, trouble } = await this.#api.audit(query, signal);
      return value ? { value: { ...value, items: [...before, ...value.items] } } : { trouble };
    });
    await this.updateComplete;
    holdFocus(this.querySelectorAll<HTMLElement>('.work tbody tr')[before.length]);
  }

  readonly #changed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) this.#ask({ [target.name]: target.value });
  };

  // The button goes away with the conditions; the field is where one goes on.
  readonly #clear = (): void => {
    this.#ask(Object.fromEntries(AUDIT_FILTERS.map((name) => [name, ''])));
    this.querySelector<HTMLInputElement>('[name="about"]')?.focus();
  };

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-audit', AuditView);
