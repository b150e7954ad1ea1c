import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../../../api/contract/primitives.ts';
import { troubleView } from '../components/trouble-view.ts';
import { adoptStyles, DashboardElement } from '../element.ts';
import { loadWords } from '../editor/i18n/load-words.ts';
import type { EditorWords } from '../editor/i18n/words.ts';
import { beginSaver, idOfPage } from '../editor/saving/begin-saver.ts';
import type { Saver } from '../editor/saving/saver.ts';
import styles from '../editor/editor.css';
import { Load } from '../load.ts';
import type { StaffFrame } from '../router.ts';
import '../editor/posting-editor.ts';

adoptStyles(styles);

/**
 * The page of one posting: finds it, or begins a new one, and hands it to its editor.
 *
 * @element vuoro-posting-page
 */
export class PostingPage extends DashboardElement {
  static override properties = { frame: { attribute: false }, words: { state: true } };
  declare frame: StaffFrame;
  declare words: { lang: Locale; texts: EditorWords } | undefined;
  readonly #load = new Load<Saver>(this);
  /** Which posting is shown, by the address. */
  #shown: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('frame')) return;
    const { lang, tenant, query } = this.frame;
    const id = idOfPage(location.pathname);
    if (this.words?.lang !== lang) void this.#speak(lang);
    const { state } = this.#load;
    const isSame = state.is === 'ready' && state.value.posting?.recruitment.id === id;
    if (this.#shown === id || isSame) return;
    this.#shown = id;
    const copy = query.get('copy') ?? undefined;
    const template = query.get('template') ?? undefined;
    void this.#load.run(async () => beginSaver({ tenant: tenant.slug, id, copy, template, mark: (await loadWords(lang)).copyMark }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, frame } = this;
    if (!words) return nothing;
    return this.#load.draw<TemplateResult>({
      waiting: () => html``,
      slow: () => html`<div class="skeleton" role="status" aria-label=${words.texts.loading}><i></i><i></i><i></i><i></i></div>`,
      empty: () => html``,
      ready: (saver) => html`<vuoro-posting-editor .frame=${frame} .words=${words.texts} .saver=${saver}></vuoro-posting-editor>`,
      failed: (trouble) => html`<h1 tabindex="-1">${words.texts.untitled}</h1>${troubleView(frame.texts, trouble, this.#load.again)}`,
    });
  }

  async #speak(lang: Locale): Promise<void> {
    const texts = await loadWords(lang);
    if (this.frame.lang === lang) this.words = { lang, texts };
  }
}

customElements.define('vuoro-posting-page', PostingPage);

/** Draws the page. */
export function page(frame: StaffFrame): TemplateResult {
  return html`<vuoro-posting-page .frame=${frame}></vuoro-posting-page>`;
}
