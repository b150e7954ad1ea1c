import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { POSTING_STATES } from '../../../api/contract/postings.ts';
import type { Recruitment, RecruitmentList } from '../../../api/contract/recruitment.ts';
import type { Question } from '../components/ask-dialog.ts';
import { pageHead } from '../components/page-head.ts';
import type { PostingWish } from '../components/recruitments-table.ts';
import { saveMenu } from '../components/save-menu.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { RecruitmentTexts } from '../i18n/recruitments/texts.ts';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import { fulfil, keepAsTemplate } from '../recruitments/wishes.ts';
import '../components/ask-dialog.ts';
import '../components/recruitments-table.ts';

// The contract's order, which the type checks.
const STATES: typeof POSTING_STATES = ['draft', 'scheduled', 'published', 'closed', 'filled'];
// One search for a word, not for each of its letters.
const PAUSE_MS = 250;
const LONGEST_NAME = 80;

/**
 * Every recruitment of the municipality, with what can be done about each.
 *
 * @element vuoro-recruitments-page
 * @fires vuoro-query - The search or a filter changed.
 */
export class RecruitmentsPage extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    question: { state: true },
    isBeginning: { state: true },
    kept: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: RecruitmentTexts;
  declare question: Question | undefined;
  /** Whether somebody chooses what to begin a new posting with. */
  declare isBeginning: boolean;
  /** The posting that is to be kept as a template. */
  declare kept: Recruitment | undefined;
  readonly #load = new Load<RecruitmentList>(this);
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isBeginning = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const wanted = JSON.stringify([this.frame.tenant.slug, this.#wanted()]);
    if (wanted === this.#asked) return;
    const isFirst = this.#asked === '';
    this.#asked = wanted;
    clearTimeout(this.#timer);
    if (isFirst) this.#read();
    else this.#timer = setTimeout(() => this.#read(), PAUSE_MS);
  }

  protected override render(): TemplateResult {
    const { frame, texts, question } = this;
    const { words, may } = frame;
    const add = may('postings.write')
      ? html`<button type="button" class="primary" aria-haspopup="dialog" @click=${() => void this.#begin()}>${texts.new}</button>`
      : html``;
    return html`${pageHead(frame.texts.frame.recruitments, texts.intro, add)} ${this.#bar()}
      ${this.#load.draw({
        waiting: () => html``,
        slow: () =>
          html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}>${Array.from({ length: 10 }, () => html`<i></i>`)}</div>`,
        empty: () => html``,
        ready: (list) => this.#list(list),
        failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, words.refusals),
      })}
      ${question ? html`<vuoro-ask-dialog .question=${question} @close=${() => (this.question = undefined)}></vuoro-ask-dialog>` : nothing}
      ${this.isBeginning ? html`<vuoro-new-posting-dialog .frame=${frame} .texts=${texts} @close=${() => (this.isBeginning = false)}></vuoro-new-posting-dialog>` : nothing}
      ${this.kept ? this.#keeping(this.kept) : nothing}`;
  }

  #keeping(posting: Recruitment): TemplateResult {
    const { template } = this.texts;
    return html`<vuoro-name-dialog
      .heading=${template.title}
      .name=${posting.title.slice(0, LONGEST_NAME)}
      .words=${{ ...template, cancel: this.frame.words.cancel }}
      .keep=${(name: string) => keepAsTemplate(posting.id, name, this)}
      @close=${() => (this.kept = undefined)}
    ></vuoro-name-dialog>`;
  }

  async #begin(): Promise<void> {
    await import('../components/new-posting-dialog.ts');
    this.isBeginning = true;
  }

  async #keep(posting: Recruitment): Promise<void> {
    await import('../templates/name-dialog.ts');
    this.kept = posting;
  }

  #bar(): TemplateResult {
    const { texts } = this;
    const { query, words } = this.frame;
    const { state } = this.#load;
    return html`<form class="bar" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label>${texts.search}<input name="q" type="search" autocomplete="off" .value=${query.get('q') ?? ''} @input=${this.#search} /></label>
      <label
        >${texts.state}
        <select name="state" @change=${this.#filter}>
          <option value="">${texts.anyState}</option>
          ${STATES.map((one) => html`<option value=${one} .selected=${one === query.get('state')}>${words.postingStates[one]}</option>`)}
        </select></label
      >
      <label
        >${texts.show}
        <select name="show" @change=${this.#filter}>
          <option value="">${texts.current}</option>
          <option value="archived" .selected=${query.get('show') === 'archived'}>${texts.archived}</option>
        </select></label
      >
      <p class="count" role="status">${state.is === 'ready' ? texts.total(state.value.total) : nothing}</p>
      ${saveMenu(this.frame, this, (format) => this.frame.api.exportHref('postings', { ...this.#wanted(), format }))}
    </form>`;
  }

  #list({ items, next, asOf }: RecruitmentList): TemplateResult {
    const { texts, frame } = this;
    if (items.length === 0) return this.#nothing();
    return html`<vuoro-recruitments-table
        .rows=${items}
        .frame=${frame}
        .texts=${texts}
        .now=${Date.parse(asOf)}
        @vuoro-wish=${this.#wish}
      ></vuoro-recruitments-table>
      ${next === undefined ? nothing : html`<p class="more"><button type="button" @click=${() => this.#more(next)}>${frame.words.more}</button></p>`}`;
  }

  #nothing(): TemplateResult {
    const { q, state, show } = this.#wanted();
    if (q !== undefined || state !== undefined)
      return html`<p>${this.texts.noMatch}</p><p><button type="button" @click=${this.#clear}>${this.texts.clear}</button></p>`;
    return html`<p class="teach">${show === 'archived' ? this.texts.noneArchived : this.texts.none}</p>`;
  }

  /** What the address asks for, as the service understands it; what it does not understand is left out. */
  #wanted(): Record<string, string> {
    const { query, lang } = this.frame;
    const q = query.get('q')?.trim().slice(0, 100);
    const state = STATES.find((one) => one === query.get('state'));
    return { lang, ...(q && { q }), ...(state && { state }), ...(query.get('show') === 'archived' && { show: 'archived' }) };
  }

  #read(): void {
    const { api } = this.frame;
    const query = this.#wanted();
    void this.#load.run((signal) => api.recruitments(query, signal));
  }

  async #more(cursor: string): Promise<void> {
    const { api } = this.frame;
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const before = state.value.items;
    await this.#load.run(async (signal) => {
      const { value, trouble } = await api.recruitments({ ...this.#wanted(), cursor }, signal);
      return value ? { value: { ...value, items: [...before, ...value.items] } } : { trouble };
    });
    await this.updateComplete;
    holdFocus(this.querySelectorAll<HTMLElement>('.title a')[before.length]);
  }

  readonly #wish = (event: CustomEvent<PostingWish>): void => {
    void fulfil(event.detail, {
      frame: this.frame,
      texts: this.texts,
      from: this,
      replace: (id, posting) => void this.#replace(id, posting),
      ask: (question) => (this.question = question),
      keep: (posting) => void this.#keep(posting),
    });
  };

  /** Shows a posting as it is now; without one it leaves the list. */
  async #replace(id: string, posting: Recruitment | undefined): Promise<void> {
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const at = state.value.items.findIndex((one) => one.id === id);
    const items = state.value.items.flatMap((one) => (one.id === id ? (posting ?? []) : one));
    // One that comes back after an undo stands where its age puts it.
    if (at < 0 && posting) items.push(posting);
    items.sort((a, b) => (a.id < b.id ? 1 : -1));
    const change = items.length - state.value.items.length;
    this.#load.show({ ...state.value, items, total: state.value.total + change });
    await this.updateComplete;
    const titles = this.querySelectorAll<HTMLElement>('.title a');
    holdFocus(titles[Math.min(Math.max(at, 0), titles.length - 1)], this.querySelector<HTMLElement>('h1'));
  }

  readonly #search = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#ask({ q: event.target.value });
  };

  readonly #filter = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#ask({ [event.target.name]: event.target.value });
  };

  // The button goes away with the conditions; the field is where one goes on.
  readonly #clear = (): void => {
    this.#ask({ q: '', state: '' });
    this.querySelector<HTMLInputElement>('[name="q"]')?.focus();
  };

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-recruitments-page', RecruitmentsPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: RecruitmentTexts): TemplateResult {
  return html`<vuoro-recruitments-page .frame=${frame} .texts=${texts}></vuoro-recruitments-page>`;
}
