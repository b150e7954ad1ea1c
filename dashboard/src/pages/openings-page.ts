import { html, type PropertyValues, type TemplateResult } from 'lit';
import { readJobs } from '../api.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import { ICONS } from '../icons.ts';
import { Load } from '../load.ts';
import { instantWords } from '../openings/days-left.ts';
import { found, ordered, readOrder } from '../openings/order.ts';
import { type Openings, readOpenings } from '../openings/read-openings.ts';
import type { PageFrame } from '../router.ts';
import styles from '../styles/openings.css';
import '../components/openings-table.ts';

adoptStyles(styles);

/**
 * What the public sees right now, as a table that can be searched and ordered.
 *
 * @element vuoro-openings-page
 * @fires vuoro-query - The search or the order changed.
 */
export class OpeningsPage extends DashboardElement {
  static override properties = { frame: { attribute: false } };
  declare frame: PageFrame;
  readonly #load = new Load<Openings>(this, ({ list }) => list.length === 0);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    if (!changed.has('frame') || (before?.lang === this.frame.lang && before.tenant.slug === this.frame.tenant.slug)) return;
    const { tenant, lang } = this.frame;
    void this.#load.run((signal) => readOpenings((query) => readJobs(tenant.slug, query, signal), lang));
  }

  protected override render(): TemplateResult {
    const { texts, tenant, lang } = this.frame;
    const publicPage = html`<a class="primary" href="/${tenant.slug}/jobs?lang=${lang}">${texts.frame.publicPage} ${ICONS.outside}</a>`;
    return html`${pageHead(texts.openings.title, texts.openings.intro, publicPage)}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () =>
        html`<div class="skeleton rows" role="status" aria-label=${texts.frame.loading}>${Array.from({ length: 10 }, () => html`<i></i>`)}</div>`,
      empty: () => html`<p>${texts.openings.none}</p>`,
      ready: (openings) => this.#table(openings),
      failed: (trouble) => troubleView(texts, trouble, this.#load.again),
    })}`;
  }

  #table({ list, total, asOf }: Openings): TemplateResult {
    const { texts, tenant, lang, query } = this.frame;
    const words = texts.openings;
    const search = query.get('q') ?? '';
    const order = readOrder(query);
    const rows = ordered(found(list, search), order, lang);
    return html`<div class="table-bar">
        <label for="search">${words.search}</label>
        <input id="search" type="search" autocomplete="off" .value=${search} @input=${this.#search} />
        <p class="count"><span role="status">${words.total(rows.length, search === '' ? rows.length : list.length)}</span> <span class="quiet">${words.asOf(instantWords(asOf, tenant.timeZone, lang))}</span></p>
      </div>
      ${total > list.length ? html`<p class="quiet">${words.partial(list.length, total)}</p>` : ''}
      ${
        rows.length === 0
          ? html`<p>${words.noMatch}</p><button type="button" @click=${this.#clear}>${words.clear}</button>`
          : html`<vuoro-openings-table
              .rows=${rows}
              .order=${order}
              .frame=${{ texts, lang, tenant, now: Date.now() }}
              @vuoro-sort=${(event: CustomEvent<string>) => this.#ask({ sort: event.detail })}
            ></vuoro-openings-table>`
      }`;
  }

  readonly #search = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#ask({ q: event.target.value });
  };

  // The button goes away with the search; the field is where one goes on.
  readonly #clear = (): void => {
    this.#ask({ q: '' });
    this.querySelector<HTMLInputElement>('#search')?.focus();
  };

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-openings-page', OpeningsPage);

/** Draws the page. */
export function page(frame: PageFrame): TemplateResult {
  return html`<vuoro-openings-page .frame=${frame}></vuoro-openings-page>`;
}
