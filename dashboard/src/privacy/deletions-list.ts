import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DeletionList, RetentionPeriod } from '../../../api/contract/retention.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import { dateWords } from '../recruitments/days.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { privacyApi } from './privacy-api.ts';

/**
 * The applications that go in one period.
 *
 * @element vuoro-deletions
 */
export class DeletionsList extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, period: { attribute: false }, label: {} };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  declare period: RetentionPeriod;
  declare label: string;
  readonly #load = new Load<DeletionList>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('period');
    if (!changed.has('period') || (before?.from === this.period.from && before.to === this.period.to && before.count === this.period.count))
      return;
    const { from, to } = this.period;
    const { tenant, lang } = this.frame;
    void this.#load.run((signal) => privacyApi(tenant.slug).deletions({ from, to, lang }, signal));
  }

  protected override render(): TemplateResult {
    const { frame } = this;
    return this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i></div>`,
      empty: () => html``,
      ready: (list) => this.#list(list),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    });
  }

  #list({ items, total }: DeletionList): TemplateResult {
    const { tenant, query, lang } = this.frame;
    const { retention } = this.texts.privacy;
    return html`<ul class="lines" role="list" aria-label=${this.label}>
        ${items.map(
          ({ id, reference, posting, deletedOn }) =>
            html`<li>
              <a href=${pageHref(tenant.slug, 'applicants', query, { open: id })}>${reference}<small lang=${posting.titleLang === lang ? nothing : posting.titleLang}>${posting.title}</small></a>
              <span class="facts"><span>${retention.deleted(dateWords(deletedOn, lang))}</span></span>
            </li>`,
        )}
      </ul>
      ${total > items.length ? html`<p class="quiet">${retention.rest(total - items.length)}</p>` : nothing}`;
  }
}

customElements.define('vuoro-deletions', DeletionsList);
