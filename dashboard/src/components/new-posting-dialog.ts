import { html, nothing, type TemplateResult } from 'lit';
import type { PostingTemplate } from '../../../api/contract/posting-templates.ts';
import type { Recruitment } from '../../../api/contract/recruitment.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import type { RecruitmentTexts } from '../i18n/recruitments/texts.ts';
import { Load } from '../load.ts';
import { postingHref, type StaffFrame } from '../router.ts';
import { LEAST_LETTERS } from '../search/results.ts';
import styles from '../styles/begin.css';
import { postingTemplateApi } from '../templates/template-api.ts';
import { troubleView } from './trouble-view.ts';

adoptStyles(styles);

// One search for a word, not for each of its letters.
const PAUSE_MS = 250;
const SHOWN = 6;

/**
 * What a new posting begins with: nothing, a template, or another posting.
 *
 * @element vuoro-new-posting-dialog
 * @fires close - It was closed, whatever was chosen.
 */
export class NewPostingDialog extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false } };
  declare frame: StaffFrame;
  declare texts: RecruitmentTexts;
  readonly #templates = new Load<PostingTemplate[]>(this);
  readonly #postings = new Load<Recruitment[]>(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#templates.run(async (signal) => {
      const { value, trouble } = await postingTemplateApi(this.frame.tenant.slug).list(signal);
      return value ? { value: value.items } : { trouble };
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { frame, texts } = this;
    const { begin } = texts;
    const { tenant, query, words } = frame;
    return html`<dialog class="begin" aria-labelledby="begin-title" @close=${() => this.dispatchEvent(new Event('close'))}>
      <h2 id="begin-title">${begin.title}</h2>
      <p><a class="primary" href=${postingHref(tenant.slug, 'new', query)}>${begin.empty}</a> <small>${begin.emptyHint}</small></p>
      <section aria-labelledby="begin-templates">
        <h3 id="begin-templates">${begin.templates}</h3>
        ${this.#draw(this.#templates, (items) =>
          items.length === 0
            ? html`<p class="quiet">${begin.noTemplates}</p>`
            : this.#links(items.map(({ id, name, unit }) => ({ name, hint: unit, own: { template: id } }))),
        )}
      </section>
      <section aria-labelledby="begin-copy">
        <h3 id="begin-copy">${begin.copy}</h3>
        <label>${begin.copySearch}<input type="search" autocomplete="off" aria-describedby="begin-copy-hint" @input=${this.#search} /></label>
        <small id="begin-copy-hint">${begin.copyHint}</small>
        <div role="status">
          ${this.#draw(this.#postings, (items) =>
            items.length === 0
              ? html`<p class="quiet">${begin.noMatch}</p>`
              : this.#links(
                  items.map(({ id, title, titleLang, unit }) => ({ name: title, lang: titleLang, hint: unit, own: { copy: id } })),
                ),
          )}
        </div>
        <small>${begin.feed}</small>
      </section>
      <form method="dialog"><button>${words.cancel}</button></form>
    </dialog>`;
  }

  #draw<Value>(load: Load<Value>, ready: (value: Value) => TemplateResult): TemplateResult {
    const { frame } = this;
    return load.draw({
      waiting: () => html``,
      slow: () => html``,
      empty: () => html``,
      ready,
      failed: (trouble) => troubleView(frame.texts, trouble, load.again, frame.words.refusals),
    });
  }

  #links(items: readonly { name: string; lang?: string; hint: string | undefined; own: Record<string, string> }[]): TemplateResult {
    const { tenant, query, lang } = this.frame;
    return html`<ul class="lines" role="list">
      ${items.map(
        (one) =>
          html`<li>
            <a href=${postingHref(tenant.slug, 'new', query, one.own)} lang=${one.lang === undefined || one.lang === lang ? nothing : one.lang}>${one.name}</a>
            ${one.hint === undefined ? nothing : html`<span class="quiet">${one.hint}</span>`}
          </li>`,
      )}
    </ul>`;
  }

  readonly #search = ({ target }: Event): void => {
    clearTimeout(this.#timer);
    const q = target instanceof HTMLInputElement ? target.value.trim().slice(0, 100) : '';
    if (q.length < LEAST_LETTERS) {
      this.#postings.forget();
      this.requestUpdate();
      return;
    }
    const { api, lang } = this.frame;
    this.#timer = setTimeout(() => {
      void this.#postings.run(async (signal) => {
        const { value, trouble } = await api.recruitments({ lang, q }, signal);
        return value ? { value: value.items.slice(0, SHOWN) } : { trouble };
      });
    }, PAUSE_MS);
  };
}

customElements.define('vuoro-new-posting-dialog', NewPostingDialog);
