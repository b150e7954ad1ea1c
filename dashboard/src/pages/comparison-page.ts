import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Compared, Comparison } from '../../../api/contract/comparison.ts';
import { MOST, ordered, readPlace } from '../comparison/order.ts';
import { type ComparedRow, rowsOf } from '../comparison/rows.ts';
import { stateMark } from '../components/state-mark.ts';
import { troubleView } from '../components/trouble-view.ts';
import { adoptStyles, DashboardElement, holdFocus } from '../element.ts';
import type { ComparisonPageTexts } from '../i18n/comparison/texts.ts';
import { Load } from '../load.ts';
import { comparisonHref, pageHref, setupHref, type StaffFrame, withChanges } from '../router.ts';
import { isTyping } from '../staff/keys.ts';
import styles from '../styles/comparison.css';

adoptStyles(styles);

/**
 * Applications to one posting side by side: people as columns, what is compared as rows; in little room one row at a time.
 *
 * @element vuoro-comparison-page
 * @fires vuoro-query - Another row is read, or somebody was taken out.
 */
export class ComparisonPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: ComparisonPageTexts;
  readonly #load = new Load<Comparison>(this);
  #asked = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const { id = '', lang, api, query } = this.frame;
    const { people } = readPlace(query);
    const place = `${id}/${lang}/`;
    const wanted = place + people.join('.');
    if (wanted === this.#asked) return;
    const isHere = this.#asked.startsWith(place);
    this.#asked = wanted;
    // Who was taken out is not asked for again: those who stay are there already.
    if (isHere && this.#has(people)) return;
    if (!isHere) this.#load.forget();
    void this.#load.run((signal) => api.compare(id, { lang, ...(people.length > 0 && { applications: people.join('.') }) }, signal));
  }

  protected override render(): TemplateResult {
    const { frame } = this;
    return html`${this.#head()}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () =>
        html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}>${Array.from({ length: 8 }, () => html`<i></i>`)}</div>`,
      empty: () => html``,
      ready: (comparison) => this.#comparison(comparison),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    })}`;
  }

  #head(): TemplateResult {
    const { frame, texts } = this;
    const { tenant, query, lang } = frame;
    const { state } = this.#load;
    const recruitment = state.is === 'ready' ? state.value.recruitment : undefined;
    const list = recruitment && pageHref(tenant.slug, 'applicants', query, { posting: String(recruitment.number) });
    return html`<header class="page-head">
      <div>
        <h1 tabindex="-1">${frame.texts.frame.comparison}</h1>
        ${
          recruitment
            ? html`<p class="facts">
                <b lang=${recruitment.titleLang === lang ? nothing : recruitment.titleLang}>${recruitment.title}</b>
                <a href=${setupHref(tenant.slug, recruitment.id, query)}>${texts.applicants.setUp}</a>
              </p>`
            : nothing
        }
        <p class="quiet">${texts.comparison.intro}</p>
        ${recruitment?.isAnonymous ? html`<p class="quiet">${texts.applicants.covered}</p>` : nothing}
      </div>
      <div class="action">${list === undefined ? nothing : html`<a class="primary" href=${list}>${texts.comparison.toList}</a>`}</div>
    </header>`;
  }

  #comparison(comparison: Comparison): TemplateResult {
    const { comparison: texts } = this.texts;
    const place = readPlace(this.frame.query);
    const shown = comparison.people.filter(({ id }) => place.people.length === 0 || place.people.includes(id));
    const people = ordered(shown, place.order);
    if (people.length === 0) return html`<p class="teach">${texts.none}</p>`;
    const rows = rowsOf(people, { frame: this.frame, texts: this.texts, hrefOf: (one) => this.#href(one, comparison) });
    const at = Math.min(place.row, rows.length - 1);
    const { shortlisted } = comparison;
    return html`<div class="compare-bar">
        ${shortlisted === undefined ? nothing : html`<p>${texts.shortlisted(people.length, shortlisted)}</p>`}
        ${people.some(({ scoring }) => scoring.criteria.length > 0) ? this.#orders(place.order) : nothing}
      </div>
      ${place.order === 'average' ? html`<p class="quiet">${texts.byAverage}</p>` : nothing}
      ${this.#steps(rows, at)}
      <div class="compare" role="region" aria-label=${texts.table} tabindex="0">
        <table role="table" aria-label=${texts.table}>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell"></td>
              ${people.map((one) => html`<th role="columnheader" scope="col">${this.#person(one, comparison)}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map(
              (row, index) =>
                html`<tr role="row" class=${index === at ? 'here' : ''}>
                  <th role="rowheader" scope="row">
                    <span lang=${row.lang ?? nothing}>${row.label}</span>${row.hint === undefined ? nothing : html`<small>${row.hint}</small>`}
                  </th>
                  ${people.map(
                    (one) =>
                      html`<td role="cell">
                        <div class="who">${this.#person(one, comparison)}</div>
                        <div class="value">${row.cell(one)}</div>
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #orders(order: 'chosen' | 'average'): TemplateResult {
    const { comparison: texts } = this.texts;
    return html`<nav aria-label=${texts.order}>
      <ul class="chips" role="list">
        ${(['chosen', 'average'] as const).map(
          (one) =>
            html`<li><a href=${this.#here({ order: one === 'average' ? one : '' })} aria-current=${one === order ? 'true' : nothing}>${texts.orders[one]}</a></li>`,
        )}
      </ul>
    </nav>`;
  }

  /** In little room: from one row to the next. */
  #steps(rows: readonly ComparedRow[], at: number): TemplateResult {
    const { comparison: texts } = this.texts;
    const step = (by: 1 | -1, words: string, sign: string) => {
      const to = at + by;
      const isEnd = to < 0 || to >= rows.length;
      return html`<button type="button" class="small" aria-label=${words} aria-disabled=${isEnd} @click=${() => (isEnd ? undefined : this.#ask({ row: String(to + 1) }))}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    };
    return html`<div class="steps">
      ${step(-1, texts.previous, '←')}
      <p role="status"><b>${rows[at]?.label}</b> <span class="quiet">${texts.step(at + 1, rows.length)}</span></p>
      ${step(1, texts.next, '→')}
    </div>`;
  }

  #person(one: Compared, comparison: Comparison): TemplateResult {
    const { applicants, comparison: texts } = this.texts;
    const name = one.name ?? applicants.nameless(one.reference);
    return html`<a href=${this.#href(one, comparison)}>${name}</a>
      <span class="sub">
        ${stateMark(one.state, this.frame.words.applicationStates[one.state])}
        <button type="button" class="out" aria-label=${texts.remove(name)} @click=${() => this.#remove(one, comparison)}><span aria-hidden="true">✕</span></button>
      </span>`;
  }

  /** Where somebody's whole application is open, beside the list. */
  #href({ id }: Compared, { recruitment }: Comparison): string {
    const { tenant, query } = this.frame;
    return pageHref(tenant.slug, 'applicants', query, { posting: String(recruitment.number), open: id });
  }

  /** The address of this page with some of its state changed. */
  #here(changes: Record<string, string>): string {
    const { tenant, query, id = '' } = this.frame;
    return `${comparisonHref(tenant.slug, id, new URLSearchParams())}?${withChanges(query, changes)}`;
  }

  #remove({ id }: Compared, { people }: Comparison): void {
    const chosen = readPlace(this.frame.query).people;
    const rest = (chosen.length > 0 ? chosen : people.map((one) => one.id)).filter((other) => other !== id);
    // Without anybody the address would ask for the shortlisted again.
    if (rest.length === 0) return;
    this.#ask({ people: rest.slice(0, MOST).join('.') });
    void this.updateComplete.then(() => holdFocus(this.querySelector<HTMLElement>('h1')));
  }

  #has(people: readonly string[]): boolean {
    const { state } = this.#load;
    if (state.is !== 'ready' || people.length === 0) return false;
    const shown = new Set(state.value.people.map(({ id }) => id));
    return people.every((id) => shown.has(id));
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { state } = this.#load;
    if (event.key !== 'Escape' || isTyping(event) || document.querySelector('dialog[open]') || state.is !== 'ready') return;
    const { tenant, query } = this.frame;
    const detail = pageHref(tenant.slug, 'applicants', query, { posting: String(state.value.recruitment.number) });
    this.dispatchEvent(new CustomEvent('vuoro-go', { detail, bubbles: true }));
  };

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-comparison-page', ComparisonPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: ComparisonPageTexts): TemplateResult {
  return html`<vuoro-comparison-page .frame=${frame} .texts=${texts}></vuoro-comparison-page>`;
}
