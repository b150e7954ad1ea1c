import { html, nothing, type TemplateResult } from 'lit';
import type { Applicant } from '../../../api/contract/recruitment.ts';
import { toggled } from '../applicants/moves.ts';
import { DashboardElement } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { dayOf, daysSince } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { stateMark } from './state-mark.ts';

/**
 * Applicants as a table, in little room as lines below each other.
 *
 * @element vuoro-applicants-table
 * @fires vuoro-select - Which of the rows are selected now: their ids.
 */
export class ApplicantsTable extends DashboardElement {
  static override properties = {
    rows: { attribute: false },
    frame: { attribute: false },
    texts: { attribute: false },
    selected: { attribute: false },
    hrefOf: { attribute: false },
    openId: {},
    isOfOne: { type: Boolean },
    now: { type: Number },
  };
  declare rows: readonly Applicant[];
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  declare selected: ReadonlySet<string>;
  /** The address in which an application is open beside the list. */
  declare hrefOf: (id: string) => string;
  declare openId: string | undefined;
  /** All rows are of one recruitment, which need not be named in each. */
  declare isOfOne: boolean;
  /** Milliseconds. */
  declare now: number;

  // In little room the cells stand below each other, and some browsers then forget that this is a table: hence the roles.
  protected override render(): TemplateResult {
    const { texts, rows, selected } = this;
    const { columns } = texts;
    const isAll = rows.length > 0 && rows.every(({ id }) => selected.has(id));
    const isSome = !isAll && rows.some(({ id }) => selected.has(id));
    return html`<table class="work people" role="table" aria-label=${texts.table}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <input type="checkbox" aria-label=${texts.selectAll} .checked=${isAll} .indeterminate=${isSome} @change=${this.#all} />
          </th>
          ${(['name', 'state', 'answer', 'tags'] as const).map((column) => html`<th role="columnheader" scope="col">${columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row(row: Applicant): TemplateResult {
    const { texts, frame } = this;
    const { words, tenant, lang } = frame;
    const name = row.name ?? texts.nameless(row.reference);
    const facts = [
      texts.applied(dayOf(row.submittedAt, lang, tenant.timeZone)),
      ...(row.files > 0 ? [texts.documents(row.files)] : []),
      ...(row.notes > 0 ? [texts.notes(row.notes)] : []),
    ];
    return html`<tr role="row" data-id=${row.id} class=${row.id === this.openId ? 'open' : ''}>
      <td role="cell" class="select">
        <label
          ><span class="hidden">${texts.select(name)}</span
          ><input type="checkbox" .checked=${this.selected.has(row.id)} @change=${() => this.#toggle(row.id)}
        /></label>
      </td>
      <td role="cell" class="title">
        <a href=${this.hrefOf(row.id)} aria-current=${row.id === this.openId ? 'true' : nothing}>${name}</a>
        <small>${this.isOfOne ? nothing : html`<span lang=${row.posting.titleLang === lang ? nothing : row.posting.titleLang}>${row.posting.title}</span> · `}${facts.join(' · ')}</small>
      </td>
      <td role="cell">${stateMark(row.state, words.applicationStates[row.state])}</td>
      <td role="cell">${this.#answer(row)}</td>
      <td role="cell">${row.tags.map((tag) => html`<span class="tag">${tag}</span> `)}</td>
    </tr>`;
  }

  #answer({ answeredAt, state, submittedAt }: Applicant): TemplateResult | typeof nothing {
    const { texts, frame } = this;
    const { tenant, lang, words } = frame;
    if (answeredAt !== undefined) return html`<span class="quiet">${texts.answered(dayOf(answeredAt, lang, tenant.timeZone))}</span>`;
    if (state === 'withdrawn') return nothing;
    return html`${texts.waits(words.waited(daysSince(submittedAt, this.now, tenant.timeZone)))}`;
  }

  readonly #all = (event: Event): void => {
    const isAll = event.target instanceof HTMLInputElement && event.target.checked;
    this.#select(isAll ? this.rows.map(({ id }) => id) : []);
  };

  #toggle(id: string): void {
    this.#select([...toggled(this.selected, id)]);
  }

  #select(ids: string[]): void {
    this.dispatchEvent(new CustomEvent('vuoro-select', { detail: new Set(ids) }));
  }
}

customElements.define('vuoro-applicants-table', ApplicantsTable);
