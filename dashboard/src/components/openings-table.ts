import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { DashboardElement } from '../element.ts';
import type { Messages } from '../i18n/messages.ts';
import { deadlineWords } from '../openings/days-left.ts';
import { COLUMNS, type Column, nextOrder, type Order } from '../openings/order.ts';
import type { Opening } from '../openings/read-openings.ts';

/** What the table needs beside its rows. */
export interface TableFrame {
  texts: Messages;
  lang: Locale;
  /** Slug, official languages and zone of the municipality. */
  tenant: { slug: string; languages: Locale[]; timeZone: string };
  /** Milliseconds. */
  now: number;
}

/**
 * The open postings as a table. A click on a head asks for another order; the arrow keys move between the postings.
 *
 * @element vuoro-openings-table
 * @fires vuoro-sort - Another order is wanted: its words for the address.
 */
export class OpeningsTable extends DashboardElement {
  static override properties = { rows: { attribute: false }, order: { attribute: false }, frame: { attribute: false } };
  declare rows: readonly Opening[];
  declare order: Order;
  declare frame: TableFrame;

  // On a phone the cells stand below each other, and some browsers then forget that this is a table: hence the roles.
  protected override render(): TemplateResult {
    return html`<table role="table" aria-label=${this.frame.texts.openings.table}>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((column) => this.#head(column))}
        </tr>
      </thead>
      <tbody role="rowgroup" @keydown=${walk}>
        ${this.rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #head(column: Column): TemplateResult {
    const { column: current, isDescending } = this.order;
    const isCurrent = column === current;
    return html`<th role="columnheader" scope="col" class=${column} aria-sort=${isCurrent ? (isDescending ? 'descending' : 'ascending') : nothing}>
      <button type="button" @click=${() => this.#sort(column)}>
        ${this.frame.texts.openings.columns[column]}<span aria-hidden="true">${isCurrent ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>`;
  }

  #row(row: Opening): TemplateResult {
    const { tenant, lang } = this.frame;
    const href = `/${tenant.slug}/jobs/${row.id}?lang=${lang}`;
    return html`<tr role="row">
      <td role="cell" class="title"><a href=${href} lang=${row.lang === lang ? nothing : row.lang}>${row.title}</a></td>
      <td role="cell" class="unit">${row.unit}</td>
      <td role="cell" class="place">${row.place}</td>
      <td role="cell" class="deadline">${this.#deadline(row)}</td>
      <td role="cell" class="languages">${this.#languages(row)}</td>
    </tr>`;
  }

  #deadline({ closesAt }: Opening): TemplateResult | string {
    const { texts, lang, tenant, now } = this.frame;
    if (closesAt === undefined) return texts.openings.openEnded;
    const { moment, left, isSoon } = deadlineWords(closesAt, now, tenant.timeZone, lang, texts.openings);
    return html`<time datetime=${closesAt}>${moment}</time> <span class=${isSoon ? 'soon' : 'quiet'}>${left}</span>`;
  }

  #languages({ languages }: Opening): TemplateResult {
    const { texts, tenant } = this.frame;
    const missing = tenant.languages.filter((lang) => !languages.includes(lang));
    const names = (list: Locale[]) => list.map((lang) => texts.frame.languageNames[lang]).join(', ');
    return html`${names(languages)}
    ${missing.length > 0 ? html`<span class="missing">${texts.openings.missing(names(missing))}</span>` : nothing}`;
  }

  #sort(column: Column): void {
    this.dispatchEvent(new CustomEvent('vuoro-sort', { detail: nextOrder(this.order, column) }));
  }
}

/** Up and down between the links of the rows. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at < 0 ? undefined : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

customElements.define('vuoro-openings-table', OpeningsTable);
