import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Locale } from '../../../../api/contract/primitives.ts';
import type { RichText } from '../../../../api/contract/rich-text.ts';
import { DashboardElement } from '../../element.ts';
import type { EditorWords } from '../i18n/words.ts';
import { same } from '../model/same.ts';
import { type Action, COMMANDS, linkAround, plugins, setLink } from './commands.ts';
import { documentOf, treeOf } from './document.ts';
import { linkAddress } from './link-address.ts';
import { linkForm } from './link-form.ts';
import { PastedParser, withoutStyles } from './pasted.ts';
import { toolbar } from './toolbar.ts';

declare global {
  interface HTMLElementEventMap {
    /** A text was changed by hand. */
    'vuoro-text': CustomEvent<RichText>;
  }
}

/**
 * A formatted text to write: a text box with buttons over it.
 *
 * @element vuoro-text-editor
 * @fires vuoro-text - The text after a change.
 */
export class TextEditor extends DashboardElement {
  static override properties = {
    value: { attribute: false },
    words: { attribute: false },
    name: {},
    label: {},
    textLang: {},
    describedBy: {},
    isReadOnly: { type: Boolean },
    link: { state: true },
  };
  declare value: RichText;
  declare words: EditorWords;
  /** Id of the text box. */
  declare name: string;
  declare label: string;
  declare textLang: Locale;
  declare describedBy: string;
  declare isReadOnly: boolean;
  /** The address being asked for; undefined while none is. */
  declare link: { href: string; isWrong: boolean } | undefined;
  #view: EditorView | undefined;
  /** The text as it was given out last, to tell it from one that came from elsewhere. */
  #known: RichText = [];

  constructor() {
    super();
    // The key of a link is that of the search everywhere else on the page.
    this.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) event.stopPropagation();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  protected override render(): TemplateResult {
    const state = this.#view?.state ?? this.#fresh();
    return html`${this.isReadOnly ? nothing : toolbar(this.words.text, state, this.label, this.name, (action) => this.#act(action))}
      ${this.link ? linkForm(this.words.text, this.name, this.link, { set: this.#setLink, close: this.#closeLink }) : nothing}
      <div class="writing"></div>`;
  }

  protected override firstUpdated(): void {
    this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (!view) return;
    if (changed.has('value') && !same(this.value, this.#known)) view.updateState(this.#fresh());
    if (changed.has('label') || changed.has('describedBy') || changed.has('textLang')) view.setProps({ attributes: this.#attributes() });
    if (changed.has('link') && this.link && !changed.get('link')) this.querySelector<HTMLInputElement>('.link-form input')?.focus();
  }

  #begin(): void {
    const place = this.querySelector('.writing');
    if (!place || this.#view) return;
    this.#view = new EditorView(place, {
      state: this.#fresh(),
      attributes: this.#attributes(),
      editable: () => !this.isReadOnly,
      clipboardParser: new PastedParser(),
      transformPastedHTML: withoutStyles,
      dispatchTransaction: (transaction) => {
        const view = this.#view;
        if (!view) return;
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) this.#tell(treeOf(view.state.doc));
        this.requestUpdate();
      },
    });
    this.requestUpdate();
  }

  #tell(tree: RichText): void {
    this.#known = tree;
    this.dispatchEvent(new CustomEvent('vuoro-text', { detail: tree }));
  }

  #fresh(): EditorState {
    this.#known = this.value;
    return EditorState.create({ doc: documentOf(this.value), plugins: plugins(() => this.#askForLink()) });
  }

  #attributes(): Record<string, string> {
    const described: Record<string, string> = this.describedBy === '' ? {} : { 'aria-describedby': this.describedBy };
    return { id: this.name, role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label, lang: this.textLang, ...described };
  }

  #act(action: Action): void {
    const view = this.#view;
    if (!view) return;
    if (action === 'link') return this.#askForLink();
    COMMANDS[action](view.state, view.dispatch, view);
    view.focus();
  }

  #askForLink(): void {
    if (this.#view) this.link = { href: linkAround(this.#view.state).href, isWrong: false };
  }

  readonly #setLink = (written: string): void => {
    const view = this.#view;
    const href = linkAddress(written);
    if (written.trim() !== '' && href === undefined) this.link = { href: written, isWrong: true };
    else if (view) {
      setLink(href)(view.state, view.dispatch);
      this.#closeLink();
    }
  };

  readonly #closeLink = (): void => {
    this.link = undefined;
    this.#view?.focus();
  };
}

customElements.define('vuoro-text-editor', TextEditor);
