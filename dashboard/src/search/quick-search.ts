import { html, nothing, type TemplateResult } from 'lit';
import type { Trouble } from '../api.ts';
import { DashboardElement } from '../element.ts';
import { Load } from '../load.ts';
import { pageHref, postingHref, type StaffFrame } from '../router.ts';
import { stepTo } from '../staff/keys.ts';
import { foundPages, foundWork, LEAST_LETTERS, type Result } from './results.ts';

// Long enough to finish a syllable, short enough not to be felt.
const PAUSE_MS = 150;
const PAGES = ['overview', 'recruitments', 'applicants', 'interviews', 'openings', 'embed'] as const;
const KINDS = ['pages', 'applicants', 'postings'] as const;

/**
 * Finds postings, applicants and pages from anywhere. The focus stays in the field; the arrow keys choose, Enter opens.
 *
 * @element vuoro-quick-search
 * @fires close - It was closed.
 * @fires vuoro-go - Something was chosen: its address.
 */
export class QuickSearch extends DashboardElement {
  static override properties = { frame: { attribute: false }, text: { state: true }, at: { state: true } };
  declare frame: StaffFrame;
  declare text: string;
  /** Which of the results is chosen. */
  declare at: number;
  readonly #load = new Load<Result[]>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = '';
    this.at = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { search, close } = this.frame.words;
    const results = this.#results();
    const chosen = results[this.at];
    const { state } = this.#load;
    return html`<dialog class="search" aria-label=${search.title} @close=${() => this.dispatchEvent(new Event('close'))}>
      <div class="search-line">
        <label for="everything">${search.label}</label>
        <input
          id="everything"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-expanded="true"
          aria-controls="found"
          aria-activedescendant=${chosen ? `found-${this.at}` : nothing}
          aria-describedby="everything-hint"
          .value=${this.text}
          @input=${this.#input}
          @keydown=${this.#key}
        />
        <small id="everything-hint">${search.hint}</small>
      </div>
      <div id="found" role="listbox" aria-label=${search.title}>${KINDS.map((kind) => this.#group(kind, results))}</div>
      <p role="status" class="quiet">${this.#status(state.is, results.length)}</p>
      ${state.is === 'failed' ? html`<p role="alert">${this.#trouble(state.trouble)}</p>` : nothing}
      <form method="dialog"><button>${close}</button></form>
    </dialog>`;
  }

  #status(state: string, count: number): string {
    const { search } = this.frame.words;
    if (state === 'slow') return search.searching;
    if (this.text.trim() === '') return '\u00a0';
    return count === 0 && state !== 'waiting' ? search.none : search.found(count);
  }

  #trouble({ code }: Trouble): string {
    return this.frame.words.refusals[code];
  }

  #group(kind: Result['kind'], results: readonly Result[]): TemplateResult | typeof nothing {
    if (!results.some((result) => result.kind === kind)) return nothing;
    return html`<div role="group" aria-labelledby="found-${kind}">
      <p class="quiet" id="found-${kind}" role="presentation">${this.frame.words.search[kind]}</p>
      ${results.map((result, index) => (result.kind === kind ? this.#option(result, index) : nothing))}
    </div>`;
  }

  #option({ text, hint, href, lang }: Result, index: number): TemplateResult {
    return html`<div
      role="option"
      id="found-${index}"
      aria-selected=${index === this.at ? 'true' : 'false'}
      @pointermove=${() => (this.at = index)}
      @click=${() => this.#open(href)}
    >
      <span lang=${lang ?? nothing}>${text}</span> ${hint === '' ? nothing : html`<small>${hint}</small>`}
    </div>`;
  }

  #results(): Result[] {
    const { texts, tenant, query } = this.frame;
    const { may } = this.frame;
    const own = [
      ...PAGES,
      ...(may('messages.send') ? (['templates'] as const) : []),
      ...(may('privacy.manage') ? (['privacy'] as const) : []),
    ];
    const pages = own.map((name) => ({ name: texts.frame[name], href: pageHref(tenant.slug, name, query) }));
    const { state } = this.#load;
    return [...foundPages(pages, this.text), ...(state.is === 'ready' && this.#isAsked() ? state.value : [])];
  }

  #isAsked(): boolean {
    return this.text.trim().length >= LEAST_LETTERS;
  }

  readonly #input = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.text = event.target.value;
    this.at = 0;
    clearTimeout(this.#timer);
    if (this.#isAsked()) this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
  };

  async #ask(): Promise<void> {
    const { api, lang, tenant, query, words } = this.frame;
    const q = this.text.trim();
    await this.#load.run(async (signal) => {
      const [postings, applicants] = await Promise.all([
        api.recruitments({ q, lang }, signal),
        api.applicants({ q, lang, limit: '6' }, signal),
      ]);
      if (!postings.value) return { trouble: postings.trouble };
      if (!applicants.value) return { trouble: applicants.trouble };
      const value = foundWork(
        { postings: postings.value.items, applicants: applicants.value.items },
        {
          lang,
          postingHref: (one) => postingHref(tenant.slug, one.id, query),
          applicantHref: (one) => pageHref(tenant.slug, 'applicants', query, { posting: String(one.posting.number), open: one.id }),
          state: (one) => words.postingStates[one.state],
        },
      );
      return { value };
    });
  }

  readonly #key = (event: KeyboardEvent): void => {
    const results = this.#results();
    const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
    const chosen = results[this.at];
    if (step !== undefined) this.at = stepTo(this.at, step, results.length) ?? 0;
    else if (event.key === 'Enter' && chosen) this.#open(chosen.href);
    else return;
    event.preventDefault();
    void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  };

  #open(href: string): void {
    this.querySelector('dialog')?.close();
    document.querySelector('vuoro-dashboard')?.dispatchEvent(new CustomEvent('vuoro-go', { detail: href }));
  }
}

customElements.define('vuoro-quick-search', QuickSearch);
