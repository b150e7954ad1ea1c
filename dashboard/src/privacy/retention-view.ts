import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RetentionPeriod, RetentionReport, RetentionRule } from '../../../api/contract/retention.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { PrivacyPageTexts } from '../i18n/privacy/texts.ts';
import { Load } from '../load.ts';
import { dateWords } from '../recruitments/days.ts';
import type { StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import './deletions-list.ts';
import { privacyApi } from './privacy-api.ts';
import './retention-form.ts';
import { privacyTabs } from './tabs.ts';

/**
 * How long applications are kept and what is deleted when, as a dry run.
 *
 * @element vuoro-retention
 * @fires vuoro-query - A period was opened or closed.
 */
export class RetentionView extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, isChanging: { state: true } };
  declare frame: StaffFrame;
  declare texts: PrivacyPageTexts;
  declare isChanging: boolean;
  readonly #load = new Load<RetentionReport>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    if (!changed.has('frame') || (before?.lang === this.frame.lang && before.tenant.slug === this.frame.tenant.slug)) return;
    this.#read();
  }

  protected override render(): TemplateResult {
    const { frame, texts, isChanging } = this;
    const { retention } = texts.privacy;
    const change = isChanging
      ? html``
      : html`<button type="button" class="primary" @click=${() => (this.isChanging = true)}>${retention.change}</button>`;
    return html`${pageHead(frame.texts.frame.privacy, retention.intro, change)} ${privacyTabs(frame, texts.privacy)}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i><i></i></div>`,
      empty: () => html``,
      ready: (report) => this.#report(report),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    })}`;
  }

  #report(report: RetentionReport): TemplateResult {
    const { retention } = this.texts.privacy;
    const { rule, isUsual, periods, runs } = report;
    return html`<div class="needs">
      <section aria-labelledby="retention-rule">
        <h2 id="retention-rule" tabindex="-1">${retention.rule}</h2>
        <p class="teach">${retention.ruleText(rule.afterAnswer, rule.longest)}</p>
        <p class="teach quiet">${isUsual ? retention.usual : retention.own}</p>
        ${
          this.isChanging
            ? html`<vuoro-retention-form
                .frame=${this.frame}
                .texts=${this.texts}
                .rule=${rule}
                @vuoro-saved=${(event: CustomEvent<RetentionRule>) => this.#saved(event.detail)}
                @close=${this.#close}
              ></vuoro-retention-form>`
            : nothing
        }
      </section>
      <section aria-labelledby="retention-ahead">
        <h2 id="retention-ahead">${retention.ahead}</h2>
        <p class="quiet">${periods.length === 0 ? retention.nothingKept : retention.aheadText}</p>
        <ul class="periods" role="list">
          ${periods.map((period) => this.#period(period))}
        </ul>
      </section>
      ${this.#runs(runs)}
    </div>`;
  }

  #period(period: RetentionPeriod): TemplateResult {
    const { retention } = this.texts.privacy;
    const name = this.#nameOf(period);
    const isOpen = this.frame.query.get('period') === period.from;
    return html`<li>
      <button type="button" class="period" aria-expanded=${isOpen} @click=${() => this.#open(isOpen ? '' : period.from)}>
        <span>${name}</span> <b class=${period.is === 'due' ? 'soon' : ''}>${retention.count(period.count)}</b>
      </button>
      ${
        isOpen
          ? html`<vuoro-deletions .frame=${this.frame} .texts=${this.texts} .period=${period} .label=${retention.list(name)}></vuoro-deletions>`
          : nothing
      }
    </li>`;
  }

  #nameOf({ is, from, to }: RetentionPeriod): string {
    const { lang } = this.frame;
    const { retention } = this.texts.privacy;
    if (is === 'due') return retention.due;
    if (is === 'week') return retention.week(dateWords(from, lang), dateWords(to, lang));
    const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(`${from}T12:00:00Z`),
    );
    return month.charAt(0).toLocaleUpperCase(lang) + month.slice(1);
  }

  #runs(runs: RetentionReport['runs']): TemplateResult {
    const { retention } = this.texts.privacy;
    return html`<section aria-labelledby="retention-runs">
      <h2 id="retention-runs">${retention.runs}</h2>
      ${runs.length === 0 ? html`<p class="quiet">${retention.noRuns}</p>` : nothing}
      <ul class="lines" role="list">
        ${runs.map(
          ({ day, by, count }) =>
            html`<li><span class="what">${dateWords(day, this.frame.lang)}</span><span class="facts"><b>${retention.count(count)}</b><span>${retention.by[by]}</span></span></li>`,
        )}
      </ul>
    </section>`;
  }

  #read(): void {
    void this.#load.run((signal) => privacyApi(this.frame.tenant.slug).retention(signal));
  }

  #saved(rule: RetentionRule): void {
    const { state } = this.#load;
    this.isChanging = false;
    if (state.is === 'ready') this.#load.show({ ...state.value, rule, isUsual: false });
    say(this, { text: this.texts.privacy.retention.changed });
    this.#read();
    void this.#rest();
  }

  readonly #close = (): void => {
    this.isChanging = false;
    void this.#rest();
  };

  // The form is gone, and what had the focus with it.
  async #rest(): Promise<void> {
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('.action button'), this.querySelector<HTMLElement>('h2'));
  }

  #open(period: string): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail: { period }, bubbles: true }));
  }
}

customElements.define('vuoro-retention', RetentionView);
