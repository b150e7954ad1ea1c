import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { InterviewList } from '../../../api/contract/interviews.ts';
import type { DataRequest } from '../../../api/contract/data-requests.ts';
import type { Overview, Recruitment } from '../../../api/contract/recruitment.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import { interviewsAhead } from '../interviews/ahead.ts';
import { Load } from '../load.ts';
import { dueWords } from '../privacy/due-words.ts';
import { archiveWithUndo } from '../recruitments/archive.ts';
import { daysSince, isPast, leftWords, plainDayWords } from '../recruitments/days.ts';
import { pageHref, postingHref, type StaffFrame } from '../router.ts';

/**
 * What needs somebody today. Every row leads to where the work is done.
 *
 * @element vuoro-overview-page
 */
export class OverviewPage extends DashboardElement {
  static override properties = { frame: { attribute: false } };
  declare frame: StaffFrame;
  readonly #load = new Load<Overview & { interviews: InterviewList | undefined }>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    if (!changed.has('frame') || (before?.lang === this.frame.lang && before.tenant.slug === this.frame.tenant.slug)) return;
    const { api, lang } = this.frame;
    void this.#load.run(async (signal) => {
      const [{ value, trouble }, { value: interviews }] = await Promise.all([
        api.overview(lang, signal),
        api.interviews({ ahead: 'yes', lang }, signal),
      ]);
      return value ? { value: { ...value, interviews } } : { trouble };
    });
  }

  protected override render(): TemplateResult {
    const { texts, tenant, query, words } = this.frame;
    const { state } = this.#load;
    const all = html`<a class="primary" href=${pageHref(tenant.slug, 'recruitments', query)}>${words.overview.all}</a>`;
    return html`${pageHead(texts.frame.overview, state.is === 'ready' ? words.overview.intro(state.value.waitingTotal) : '\u00a0', all)}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () =>
        html`<div class="skeleton rows" role="status" aria-label=${texts.frame.loading}>${Array.from({ length: 6 }, () => html`<i></i>`)}</div>`,
      empty: () => html``,
      ready: (overview) => this.#sections(overview),
      failed: (trouble) => troubleView(texts, trouble, this.#load.again, words.refusals),
    })}`;
  }

  #sections({
    waiting,
    closingSoon,
    drafts,
    toArchive,
    dataRequests = [],
    asOf,
    interviews,
  }: Overview & { interviews: InterviewList | undefined }): TemplateResult {
    const { words } = this.frame;
    const now = Date.parse(asOf);
    const all = [waiting, closingSoon, drafts, toArchive, dataRequests, interviews?.items ?? []];
    if (all.every((list) => list.length === 0)) return html`<p>${words.overview.nothing}</p>`;
    return html`<div class="needs">
      ${interviews ? interviewsAhead(interviews, this.frame) : nothing}
      ${this.#section('waiting', words.overview.waiting, waiting, (one) => this.#waiting(one, now))}
      ${this.#section('requests', words.requests.title, dataRequests, (one) => this.#dataRequest(one))}
      ${this.#section('closing', words.overview.closing, closingSoon, (one) => this.#closing(one, now))}
      ${this.#section('drafts', words.overview.drafts, drafts, (one) => this.#draft(one))}
      ${this.#section('archive', words.overview.archive, toArchive, (one) => this.#toArchive(one))}
    </div>`;
  }

  #section<One>(id: string, title: string, list: readonly One[], row: (one: One) => TemplateResult): TemplateResult | typeof nothing {
    if (list.length === 0) return nothing;
    return html`<section aria-labelledby="needs-${id}">
      <h2 id="needs-${id}">${title} <span class="quiet">${list.length}</span></h2>
      <ul class="lines" role="list">
        ${list.map((one) => html`<li>${row(one)}</li>`)}
      </ul>
    </section>`;
  }

  #waiting(one: Recruitment, now: number): TemplateResult {
    const { words, tenant, query, lang } = this.frame;
    const days = daysSince(one.waitingSince ?? '', now, tenant.timeZone);
    const href = pageHref(tenant.slug, 'applicants', query, { posting: String(one.number), waiting: 'yes' });
    const isLate = one.replyBy !== undefined && isPast(one.replyBy, now, tenant.timeZone);
    const promise = one.replyBy === undefined ? undefined : words.overview[isLate ? 'late' : 'promised'](plainDayWords(one.replyBy, lang));
    return html`<a href=${href}>${this.#title(one)}</a>
      <span class="facts"
        ><b>${words.waiting(one.waiting)}</b> <span>${words.overview.longest(days)}</span>
        ${promise === undefined ? nothing : html`<span class=${isLate ? 'soon' : ''}>${promise}</span>`}</span
      >`;
  }

  #closing(one: Recruitment, now: number): TemplateResult {
    const { words, tenant, query } = this.frame;
    const left = leftWords(one, now, tenant.timeZone, words);
    return html`<a href=${pageHref(tenant.slug, 'applicants', query, { posting: String(one.number) })}>${this.#title(one)}</a>
      <span class="facts"><b class="soon">${left.text}</b> <span>${words.applicants(one.applications)}</span></span>`;
  }

  #dataRequest(one: DataRequest): TemplateResult {
    const { words, tenant, query, lang } = this.frame;
    const href = pageHref(tenant.slug, 'privacy', query, { tab: 'requests', request: one.id });
    return html`<a href=${href}>${words.requests.kinds[one.kind]}<small>${one.reference}</small></a>
      <span class="facts"
        ><b class="soon">${dueWords(one, words.requests)?.text}</b> <span>${words.requests.due(plainDayWords(one.dueOn, lang))}</span></span
      >`;
  }

  #draft(one: Recruitment): TemplateResult {
    const { tenant, query, words } = this.frame;
    return html`<a href=${postingHref(tenant.slug, one.id, query)}>${this.#title(one)}</a>
      <span class="facts"><span>${words.overview.continue}</span></span>`;
  }

  #toArchive(one: Recruitment): TemplateResult {
    const { tenant, query, words, may } = this.frame;
    return html`<a href=${pageHref(tenant.slug, 'applicants', query, { posting: String(one.number) })}>${this.#title(one)}</a>
      <span class="facts"><span>${words.applicants(one.applications)}</span></span>
      ${may('postings.write') ? html`<button type="button" class="small" @click=${() => this.#archive(one)}>${words.overview.archiveRow}<span class="hidden"> ${one.title}</span></button>` : nothing}`;
  }

  // The row is gone, and its button with it: the next one is at hand.
  async #holdFocus(): Promise<void> {
    await this.updateComplete;
    holdFocus(this.querySelector<HTMLElement>('.lines button'), this.querySelector<HTMLElement>('h1'));
  }

  #title({ title, titleLang, unit }: Recruitment): TemplateResult {
    const { lang, words } = this.frame;
    return html`<span lang=${titleLang === lang ? nothing : titleLang}>${title === '' ? words.overview.unnamed : title}</span>
      ${unit === undefined ? nothing : html`<small>${unit}</small>`}`;
  }

  async #archive(one: Recruitment): Promise<void> {
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const { value } = state;
    await archiveWithUndo(this, this.frame, one, {
      show: (isArchived) => {
        const toArchive = value.toArchive.filter(({ id }) => id !== one.id);
        this.#load.show(isArchived ? { ...value, toArchive } : value);
        void this.#holdFocus();
      },
    });
  }
}

customElements.define('vuoro-overview-page', OverviewPage);

/** Draws the page. */
export function page(frame: StaffFrame): TemplateResult {
  return html`<vuoro-overview-page .frame=${frame}></vuoro-overview-page>`;
}
