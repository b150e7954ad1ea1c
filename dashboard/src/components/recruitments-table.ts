import { html, nothing, type TemplateResult } from 'lit';
import type { Recruitment } from '../../../api/contract/recruitment.ts';
import { DashboardElement } from '../element.ts';
import type { RecruitmentTexts } from '../i18n/recruitments/texts.ts';
import { actionsOf, type PostingAction } from '../recruitments/actions.ts';
import { leftWords } from '../recruitments/days.ts';
import { pageHref, postingHref, setupHref, type StaffFrame } from '../router.ts';
import { stepTo } from '../staff/keys.ts';
import { type MenuItem, rowMenu } from './row-menu.ts';
import { stateMark } from './state-mark.ts';

/** What somebody wants done with a posting. */
export interface PostingWish {
  action: Exclude<PostingAction, 'applicants' | 'edit' | 'set-up' | 'duplicate'>;
  posting: Recruitment;
}

/**
 * Recruitments as a table, on a phone as lines below each other. The arrow keys move between the rows, Enter opens one.
 *
 * @element vuoro-recruitments-table
 * @fires vuoro-wish - Something is to be done with a posting.
 */
export class RecruitmentsTable extends DashboardElement {
  static override properties = {
    rows: { attribute: false },
    frame: { attribute: false },
    texts: { attribute: false },
    now: { type: Number },
  };
  declare rows: readonly Recruitment[];
  declare frame: StaffFrame;
  declare texts: RecruitmentTexts;
  /** Milliseconds. */
  declare now: number;

  // On a phone the cells stand below each other, and some browsers then forget that this is a table: hence the roles.
  protected override render(): TemplateResult {
    const { columns, table } = this.texts;
    return html`<table class="work" role="table" aria-label=${table}>
      <thead role="rowgroup">
        <tr role="row">
          ${(['title', 'state', 'left', 'applications', 'waiting'] as const).map(
            (column) => html`<th role="columnheader" scope="col">${columns[column]}</th>`,
          )}
          <th role="columnheader" scope="col"><span class="hidden">${columns.actions}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup" @keydown=${walk}>
        ${this.rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row(row: Recruitment): TemplateResult {
    const { tenant, lang, words, query } = this.frame;
    const { texts } = this;
    const left = leftWords(row, this.now, tenant.timeZone, words);
    const origin = [row.unit, row.feedName === undefined ? undefined : texts.feed(row.feedName)].filter(Boolean).join(' · ');
    const applicants = pageHref(tenant.slug, 'applicants', query, { posting: String(row.number) });
    return html`<tr role="row">
      <td role="cell" class="title">
        <a href=${postingHref(tenant.slug, row.id, query)} lang=${row.titleLang === lang ? nothing : row.titleLang}
          >${row.title === '' ? words.overview.unnamed : row.title}</a
        >
        ${origin === '' ? nothing : html`<small>${origin}</small>`}
      </td>
      <td role="cell">${stateMark(row.state, words.postingStates[row.state])}</td>
      <td role="cell" class=${left.isSoon ? 'soon' : ''}>${row.state === 'draft' ? nothing : left.text}</td>
      <td role="cell" class="number">
        ${row.applications === 0 ? html`<span class="quiet">${texts.noApplicants}</span>` : html`<a href=${applicants}>${words.applicants(row.applications)}</a>`}
      </td>
      <td role="cell" class="number">${this.#waiting(row)}</td>
      <td role="cell" class="row-actions">${rowMenu(texts.menu(row.title), this.#items(row, applicants))}</td>
    </tr>`;
  }

  #waiting({ applications, waiting, number }: Recruitment): TemplateResult | typeof nothing {
    const { tenant, words, query } = this.frame;
    if (applications === 0) return nothing;
    if (waiting === 0) return html`<span class="quiet">${this.texts.allAnswered}</span>`;
    return html`<a class="soon" href=${pageHref(tenant.slug, 'applicants', query, { posting: String(number), waiting: 'yes' })}
      >${words.waiting(waiting)}</a
    >`;
  }

  #items(posting: Recruitment, applicants: string): MenuItem[] {
    const { tenant, query, may } = this.frame;
    return actionsOf(posting, may('postings.write')).map((action): MenuItem => {
      const text = this.texts.actions[action];
      if (action === 'applicants') return { text, href: applicants };
      if (action === 'edit') return { text, href: postingHref(tenant.slug, posting.id, query) };
      if (action === 'set-up') return { text, href: setupHref(tenant.slug, posting.id, query) };
      if (action === 'duplicate') return { text, href: postingHref(tenant.slug, 'new', query, { copy: posting.id }) };
      return { text, act: () => this.#wish({ action, posting }) };
    });
  }

  #wish(detail: PostingWish): void {
    this.dispatchEvent(new CustomEvent('vuoro-wish', { detail }));
  }
}

/** Up and down between the titles of the rows. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.title a')];
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const to = stepTo(at, step, links.length);
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}

customElements.define('vuoro-recruitments-table', RecruitmentsTable);
