import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Applicant, ApplicantList } from '../../../api/contract/recruitment.ts';
import { type Means, readMeans } from '../answering/means.ts';
import type { TemplateName } from '../answering/templates.ts';
import { applicantsBar, applicantsHead, nothingFound, selectionBar } from '../applicants/bars.ts';
import { ApplicantKeys } from '../applicants/list-keys.ts';
import { type Target, toggled, withPage } from '../applicants/moves.ts';
import { asked, readFilter } from '../applicants/query.ts';
import { openComparison } from '../comparison/open-comparison.ts';
import { type ApplicantWork, move, send, tell } from '../applicants/work.ts';
import type { ApplicantPanel, ApplicantWish } from '../components/applicant-panel.ts';
import type { Question } from '../components/ask-dialog.ts';
import type { Drafts } from '../components/message-dialog.ts';
import { saveMenu } from '../components/save-menu.ts';
import { troubleView } from '../components/trouble-view.ts';
import { DashboardElement, holdFocus } from '../element.ts';
import type { ApplicantTexts } from '../i18n/applicants/texts.ts';
import { Inviting } from '../interviews/inviting.ts';
import { Load } from '../load.ts';
import { pageHref, type StaffFrame, withChanges } from '../router.ts';
import { KeptLetters } from '../templates/kept-letters.ts';
import '../components/applicant-panel.ts';
import '../components/applicants-table.ts';
import '../components/ask-dialog.ts';

// One search for a word, not for each of its letters.
const PAUSE_MS = 250;
const PAGE = 50;
const LONGEST_PAGE = 100;

/**
 * Applicants of one recruitment or of all, with one of them open beside the list.
 *
 * @element vuoro-applicants-page
 * @fires vuoro-query - The search, a filter or what is open changed.
 */
export class ApplicantsPage extends DashboardElement {
  static override properties = {
    frame: { attribute: false },
    texts: { attribute: false },
    selected: { state: true },
    writing: { state: true },
    question: { state: true },
    revision: { state: true },
  };
  declare frame: StaffFrame;
  declare texts: ApplicantTexts;
  declare selected: ReadonlySet<string>;
  /** The message that is being written. */
  declare writing: { targets: readonly Target[]; template: TemplateName; means: Means } | undefined;
  declare question: Question | undefined;
  declare revision: number;
  readonly #load = new Load<ApplicantList>(this);
  readonly #drafts: Drafts = new Map();
  readonly #inviting = new Inviting(this);
  readonly #begun = new Map<string, string>();
  readonly #letters = new KeptLetters();
  #asked = '';
  readonly #keys = new ApplicantKeys(this, {
    items: () => (this.#load.state.is === 'ready' ? this.#load.state.value.items : []),
    chosen: () => (this.#load.state.is === 'ready' ? this.#selection(this.#load.state.value) : []),
    openId: () => this.#openId(),
    open: (id) => this.#ask({ open: id }),
    close: () => void this.#closePanel(),
    toggle: (id) => (this.selected = toggled(this.selected, id)),
    compare: () => this.#compare(),
    write: (targets, template) => {
      if (this.frame.may('messages.send')) void this.#write(targets, template);
    },
    invite: (targets) => {
      if (this.frame.may('messages.send')) void this.#inviting.begin(targets, this.frame.lang);
    },
  });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.selected = new Set();
    this.revision = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const wanted = JSON.stringify([this.frame.tenant.slug, this.#wanted()]);
    if (wanted !== this.#asked) {
      const isTyped = this.#asked !== '' && changed.get('frame')?.query.get('q') !== this.frame.query.get('q');
      this.#asked = wanted;
      this.selected = new Set();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#read(), isTyped ? PAUSE_MS : 0);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('frame');
    const isOpened = before && before.query.get('open') !== this.frame.query.get('open') && this.#openId() !== undefined;
    // Opened by its link, one reads on in it; opened by stepping through the list, one stays in the list.
    const isStepped = this.querySelector('tr.open a') === document.activeElement && this.#keys.stepped === this.#openId();
    if (isOpened && !isStepped) void this.querySelector<ApplicantPanel>('vuoro-applicant-panel')?.focusTitle();
  }

  protected override render(): TemplateResult {
    const { frame, texts, writing, question } = this;
    const { state } = this.#load;
    const list = state.is === 'ready' ? state.value : undefined;
    const openId = this.#openId();
    return html`${applicantsHead(list, texts, frame)}
      <div class="split ${openId === undefined ? '' : 'is-open'}">
        <div class="side">
          ${applicantsBar(list, texts, frame, (changes) => this.#ask(changes), this.#save())}
          ${this.#load.draw({
            waiting: () => html``,
            slow: () =>
              html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}>${Array.from({ length: 10 }, () => html`<i></i>`)}</div>`,
            empty: () => html``,
            ready: (value) => this.#list(value, openId),
            failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
          })}
        </div>
        ${
          openId === undefined
            ? nothing
            : html`<vuoro-applicant-panel
                .frame=${frame}
                .texts=${texts}
                .applicant=${openId}
                .row=${list?.items.find(({ id }) => id === openId)}
                .knownTags=${list?.tags ?? []}
                .revision=${this.revision}
                .begun=${this.#begun}
                @vuoro-wish=${(event: CustomEvent<ApplicantWish>) => this.#fulfil(event.detail)}
              ></vuoro-applicant-panel>`
        }
      </div>
      ${question ? html`<vuoro-ask-dialog .question=${question} @close=${() => (this.question = undefined)}></vuoro-ask-dialog>` : nothing}
      ${
        writing
          ? html`<vuoro-message-dialog
              .frame=${frame}
              .texts=${texts}
              .targets=${writing.targets}
              .template=${writing.template}
              .means=${writing.means}
              .drafts=${this.#drafts}
              .send=${(targets: readonly Target[], message: Parameters<typeof send>[1]) => send(targets, message, this.#work())}
              @close=${this.#written}
            ></vuoro-message-dialog>`
          : nothing
      }
      ${this.#inviting.dialog(frame, () => this.#work(), this.#written)}`;
  }

  #list(list: ApplicantList, openId: string | undefined): TemplateResult {
    const { frame, texts, selected } = this;
    const { items, next } = list;
    if (items.length === 0) return nothingFound(texts, frame);
    return html`${selectionBar(
      this.#selection(list),
      texts,
      frame,
      (wish) => this.#fulfil(wish),
      () => (this.selected = new Set()),
    )}
      <vuoro-applicants-table
        .rows=${items}
        .frame=${frame}
        .texts=${texts}
        .selected=${selected}
        .hrefOf=${(id: string) => this.#href({ open: id })}
        .openId=${openId}
        .isOfOne=${list.recruitment !== undefined}
        .now=${Date.parse(list.asOf)}
        @vuoro-select=${(event: CustomEvent<ReadonlySet<string>>) => (this.selected = event.detail)}
      ></vuoro-applicants-table>
      ${next === undefined ? nothing : html`<p class="more"><button type="button" @click=${() => void this.#more(next)}>${frame.words.more}</button></p>`}`;
  }

  #save(): TemplateResult | typeof nothing {
    const { frame } = this;
    if (!frame.may('persons.export')) return nothing;
    return saveMenu(frame, this, (format) => frame.api.exportHref('applications', { ...this.#wanted(), format }));
  }

  #wanted(): Record<string, string> {
    return asked(readFilter(this.frame.query), this.frame.lang);
  }

  #openId(): string | undefined {
    const id = this.frame.query.get('open') ?? '';
    return /^[a-z]{2,8}_[0-9A-Z]{26}$/.test(id) ? id : undefined;
  }

  /** The address of this page with some of its state changed. */
  #href(changes: Record<string, string>): string {
    const { tenant, query } = this.frame;
    return `${pageHref(tenant.slug, 'applicants', new URLSearchParams())}?${withChanges(query, changes)}`;
  }

  #selection({ items }: ApplicantList): Applicant[] {
    return items.filter(({ id }) => this.selected.has(id));
  }

  async #read(limit = PAGE): Promise<void> {
    const { api } = this.frame;
    const query = { ...this.#wanted(), limit: String(limit) };
    await this.#load.run((signal) => api.applicants(query, signal));
  }

  async #more(cursor: string): Promise<void> {
    const { api } = this.frame;
    const { state } = this.#load;
    if (state.is !== 'ready') return;
    const before = state.value;
    await this.#load.run(async (signal) => {
      const { value, trouble } = await api.applicants({ ...this.#wanted(), cursor }, signal);
      return value ? { value: withPage(before, value) } : { trouble };
    });
    await this.updateComplete;
    holdFocus(this.querySelectorAll<HTMLElement>('.title a')[before.items.length]);
  }

  #work(): ApplicantWork {
    return {
      frame: this.frame,
      texts: this.texts,
      from: this,
      list: () => (this.#load.state.is === 'ready' ? this.#load.state.value : undefined),
      show: (list) => this.#load.show(list),
      reread: () => this.#reread(),
      ask: (question) => (this.question = question),
    };
  }

  async #reread(): Promise<void> {
    const { state } = this.#load;
    const length = state.is === 'ready' ? state.value.items.length : PAGE;
    this.revision += 1;
    await this.#read(Math.min(Math.max(length, PAGE), LONGEST_PAGE));
  }

  #fulfil(wish: ApplicantWish): void {
    if (wish.is === 'move') void move(wish.targets, wish.to, this.#work());
    if (wish.is === 'tell') tell(wish.targets, this.#work());
    if (wish.is === 'ask') this.question = wish.question;
    if (wish.is === 'write') void this.#write(wish.targets, wish.template);
    if (wish.is === 'compare') this.#compare();
    if (wish.is === 'invite') void this.#inviting.begin(wish.targets, this.frame.lang);
    if (wish.is === 'reread') void this.#reread();
    if (wish.is === 'close') void this.#closePanel();
  }

  #compare(): void {
    const { state } = this.#load;
    if (state.is === 'ready') openComparison(this.#selection(state.value), state.value.recruitment?.id, this.#work());
  }

  async #write(targets: readonly Target[], template: TemplateName): Promise<void> {
    const reachable = targets.filter(({ state }) => state !== 'withdrawn');
    if (reachable.length === 0) return;
    const [means] = await Promise.all([readMeans(this.frame, this.#letters), import('../components/message-dialog.ts')]);
    this.writing = { targets: reachable, template, means };
  }

  readonly #written = (): void => {
    this.writing = undefined;
    this.#inviting.end();
    this.selected = new Set();
    void this.updateComplete.then(() =>
      holdFocus(this.querySelector<HTMLElement>('tr.open a, .title a'), this.querySelector<HTMLElement>('h1')),
    );
  };

  async #closePanel(): Promise<void> {
    const id = this.#openId();
    this.#ask({ open: '' });
    await this.updateComplete;
    this.querySelector<HTMLElement>(`tr[data-id="${id}"] a`)?.focus();
  }

  #ask(detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent('vuoro-query', { detail, bubbles: true }));
  }
}

customElements.define('vuoro-applicants-page', ApplicantsPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: ApplicantTexts): TemplateResult {
  return html`<vuoro-applicants-page .frame=${frame} .texts=${texts}></vuoro-applicants-page>`;
}
