import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { LetterTemplate } from '../../../api/contract/letter-templates.ts';
import type { PostingTemplate } from '../../../api/contract/posting-templates.ts';
import type { Answer } from '../api.ts';
import { pageHead } from '../components/page-head.ts';
import { troubleView } from '../components/trouble-view.ts';
import { adoptStyles, DashboardElement, holdFocus } from '../element.ts';
import type { TemplatePageTexts } from '../i18n/templates/texts.ts';
import { Load } from '../load.ts';
import { pageHref, type StaffFrame } from '../router.ts';
import { say } from '../staff/toast.ts';
import styles from '../styles/templates.css';
import '../templates/letter-editor.ts';
import '../templates/name-dialog.ts';
import { letterApi, postingTemplateApi } from '../templates/template-api.ts';
import { letterList, postingList, readyList } from '../templates/template-lists.ts';

adoptStyles(styles);

interface Templates {
  letters: LetterTemplate[];
  postings: PostingTemplate[];
}

/**
 * Letters and postings to begin with: the town's, one's own, and the ready-made ones to copy.
 *
 * @element vuoro-templates-page
 */
export class TemplatesPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, texts: { attribute: false }, naming: { state: true } };
  declare frame: StaffFrame;
  declare texts: TemplatePageTexts;
  /** The posting template that is being named anew. */
  declare naming: PostingTemplate | undefined;
  readonly #load = new Load<Templates>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('frame') && changed.get('frame')?.tenant.slug !== this.frame.tenant.slug && this.frame.may('messages.send'))
      this.#read();
  }

  protected override render(): TemplateResult {
    const { frame } = this;
    const { templates } = this.texts;
    const { state } = this.#load;
    if (!frame.may('messages.send')) return html`${pageHead(frame.texts.frame.templates, frame.words.refusals.not_allowed, html``)}`;
    return html`${pageHead(frame.texts.frame.templates, templates.intro, state.is === 'ready' ? this.#action(state.value) : html``)}
    ${this.#load.draw({
      waiting: () => html``,
      slow: () => html`<div class="skeleton rows" role="status" aria-label=${frame.texts.frame.loading}><i></i><i></i><i></i><i></i></div>`,
      empty: () => html``,
      ready: (value) => (this.#open === '' ? this.#lists(value) : this.#editor(value)),
      failed: (trouble) => troubleView(frame.texts, trouble, this.#load.again, frame.words.refusals),
    })}
    ${
      this.naming
        ? html`<vuoro-name-dialog
            .heading=${templates.renameTitle}
            .name=${this.naming.name}
            .words=${{ label: templates.name, save: templates.save, cancel: frame.words.cancel, missing: templates.nameMissing, fault: templates.fault }}
            .keep=${this.#rename}
            @close=${() => (this.naming = undefined)}
          ></vuoro-name-dialog>`
        : nothing
    }`;
  }

  #action({ letters }: Templates): TemplateResult {
    const { frame } = this;
    const { templates } = this.texts;
    if (this.#open === '')
      return html`<a class="primary" href=${pageHref(frame.tenant.slug, 'templates', frame.query, { open: 'new' })}>${templates.new}</a>`;
    const isReadOnly = letters.some(({ id, isShared }) => id === this.#open && isShared) && !frame.may('settings.manage');
    if (isReadOnly)
      return html`<a class="primary" href=${pageHref(frame.tenant.slug, 'templates', frame.query, { open: `copy:${this.#open}` })}>${templates.copy}</a>`;
    return html`<button class="primary" form="letter">${templates.save}</button>`;
  }

  #editor({ letters }: Templates): TemplateResult {
    const { frame } = this;
    return html`<vuoro-letter-editor
      .frame=${frame}
      .texts=${this.texts.templates}
      .open=${this.#open}
      .stored=${letters}
      @vuoro-kept=${(event: CustomEvent<LetterTemplate>) => this.#kept(event.detail)}
    ></vuoro-letter-editor>`;
  }

  #lists({ letters, postings }: Templates): TemplateResult {
    const { frame } = this;
    const { templates } = this.texts;
    const town = letters.filter(({ isShared }) => isShared);
    const own = letters.filter(({ isShared }) => !isShared);
    const maySetUp = frame.may('settings.manage');
    const remove = (one: LetterTemplate) => void this.#remove(one);
    return html`<div class="needs">
      ${section(
        'town',
        templates.town,
        town.length === 0 ? templates.noTown : templates.townHint,
        letterList(town, maySetUp, frame, templates, remove),
      )}
      ${section('own', templates.own, own.length === 0 ? templates.noOwn : templates.ownHint, letterList(own, true, frame, templates, remove))}
      ${section('ready', templates.ready, templates.readyHint, readyList(frame, templates))}
      ${
        frame.may('postings.write')
          ? section(
              'postings',
              templates.postings,
              postings.length === 0 ? `${templates.noPostings} ${templates.postingsHint}` : templates.postingsHint,
              postingList(postings, frame, templates, {
                rename: (one) => (this.naming = one),
                remove: (one) => void this.#removePosting(one),
              }),
            )
          : nothing
      }
    </div>`;
  }

  #kept(template: LetterTemplate): void {
    const { frame, texts } = this;
    this.#read();
    say(this, { text: texts.templates.saved(template.name) });
    const detail = pageHref(frame.tenant.slug, 'templates', frame.query);
    this.dispatchEvent(new CustomEvent('vuoro-go', { detail, bubbles: true }));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus());
  }

  async #remove(one: LetterTemplate): Promise<void> {
    const { frame, texts } = this;
    const api = letterApi(frame.tenant.slug);
    const { name, purpose, texts: said, isShared } = one;
    const undo = async () => {
      const { trouble } = await api.add({ name, purpose, texts: said, isShared });
      this.#after(trouble ? frame.words.refusals[trouble.code] : frame.words.undone);
    };
    const { trouble } = await api.remove(one.id);
    if (trouble) return this.#after(frame.words.refusals[trouble.code]);
    this.#after(texts.templates.removed(name), () => void undo());
  }

  async #removePosting(one: PostingTemplate): Promise<void> {
    const { frame, texts } = this;
    const { trouble } = await postingTemplateApi(frame.tenant.slug).remove(one.id);
    this.#after(trouble ? frame.words.refusals[trouble.code] : texts.templates.removed(one.name));
  }

  /** Names a posting template anew; gives why not. */
  readonly #rename = async (name: string): Promise<string | undefined> => {
    const { frame, texts, naming } = this;
    if (!naming) return undefined;
    const { trouble } = await postingTemplateApi(frame.tenant.slug).rename(naming.id, name);
    if (trouble) return frame.words.refusals[trouble.code];
    this.#after(texts.templates.renamed(name));
    return undefined;
  };

  #after(text: string, undo?: () => void): void {
    say(this, { text, undo });
    this.#read();
    void this.updateComplete.then(() => holdFocus(this.querySelector<HTMLElement>('h1')));
  }

  get #open(): string {
    return this.frame.query.get('open') ?? '';
  }

  #read(): void {
    const { tenant, may } = this.frame;
    void this.#load.run(async (signal): Promise<Answer<Templates>> => {
      const nothingKept = { value: { items: [] } };
      const [letters, postings] = await Promise.all([
        letterApi(tenant.slug).list(signal),
        may('postings.write') ? postingTemplateApi(tenant.slug).list(signal) : nothingKept,
      ]);
      if (letters.trouble) return letters;
      return postings.value ? { value: { letters: letters.value.items, postings: postings.value.items } } : { trouble: postings.trouble };
    });
  }
}

function section(id: string, title: string, hint: string, content: TemplateResult): TemplateResult {
  return html`<section aria-labelledby="templates-${id}">
    <h2 id="templates-${id}">${title}</h2>
    <p class="quiet">${hint}</p>
    ${content}
  </section>`;
}

customElements.define('vuoro-templates-page', TemplatesPage);

/** Draws the page. */
export function page(frame: StaffFrame, texts: TemplatePageTexts): TemplateResult {
  return html`<vuoro-templates-page .frame=${frame} .texts=${texts}></vuoro-templates-page>`;
}
